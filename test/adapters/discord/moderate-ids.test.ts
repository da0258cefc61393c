import { describe, expect, it } from 'vitest';
import {
  actionId,
  confirmId,
  formId,
  pullValue,
  readFormId,
  readModerationId,
} from '../../../adapters/discord/moderate/ids.ts';
import type { Pull } from '../../../adapters/discord/moderate/wish.ts';
import type { ModerationAction } from '../../../src/contract.ts';

const LONGEST = 'a'.repeat(80);
const PULLS: readonly Pull[] = (['being-checked', 'outlet-corrected', 'wrong'] as const).flatMap((reason) =>
  (['sentence', 'article'] as const).map((what) => ({ ref: LONGEST, what, reason })),
);
const ACTIONS: readonly ModerationAction[] = (
  ['undo', 'resume', 'publish', 'reject', 'list-page'] as const
).map((kind) => ({ kind, token: LONGEST }));

describe('moderators’ ids', () => {
  it.each(PULLS)('of a pull say all of it: $what, $reason', (pull) => {
    expect(confirmId(pull).length).toBeLessThanOrEqual(100);
    expect(readModerationId(confirmId(pull), [])).toEqual({ kind: 'pull', pull });
    expect(readModerationId('mod-choose:0', [pullValue(pull)])).toEqual({ kind: 'chosen', pull });
  });

  it.each(ACTIONS)('of a button say all of it: $kind', (action) => {
    expect(actionId(action).length).toBeLessThanOrEqual(100);
    expect(readModerationId(actionId(action), [])).toEqual({ kind: 'press', action });
  });

  it('of "Pull this quote" under a complaint lead to the choice of what to pull', () => {
    const id = actionId({ kind: 'pull', token: LONGEST });
    expect(readModerationId(id, [])).toEqual({ kind: 'offer', from: [{ token: LONGEST }] });
  });

  it('of a form say what the text is for, whatever the article’s id', () => {
    expect(readFormId(formId({ kind: 'add' }) ?? '')).toEqual({ kind: 'add' });
    const correct = { kind: 'correct', article: `a/b:${'c'.repeat(84)}` } as const;
    expect(formId(correct)).toHaveLength(100);
    expect(readFormId(formId(correct) ?? '')).toEqual(correct);
    expect(formId({ kind: 'correct', article: 'x'.repeat(89) }), 'never another article').toBeNull();
  });

  it.each([
    'mod-',
    'mod-sing:x',
    'mod-undo:',
    'mod-undo:two words',
    'mod-pull:x y',
    'mod-pull:x:s:z',
    'mod-pull:x:toString:c',
  ])('that are none of ours are unknown: %s', (id) => {
    expect(readModerationId(id, [])).toEqual({ kind: 'unknown' });
  });
});
