/** A withdrawn sentence is shown nowhere, and nothing that leans on it is either. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply, Request } from '../../../src/contract.ts';
import type { Library } from '../../../src/library.ts';
import { engineOver, questionOf } from '../../helpers/library.ts';
import { createPlace, draft, MODERATOR, type Place, type Replica, text } from './fixture.ts';

const FIRST = 'Karim Massimov was removed from office on Wednesday.';
const SECOND = 'He was arrested on the same day, the committee said.';
const THIRD = 'The airport of Almaty was closed for two days after the storm of the city hall.';
const ARTICLE = text(`${FIRST} ${SECOND} ${THIRD}`);

let place: Place;
let replica: Replica;
beforeEach(async () => {
  place = await createPlace();
  await place.write('a.md', ARTICLE);
  replica = await place.open();
});
afterEach(() => place.end());

const reply = (library: Library, request: Request): Promise<Reply> =>
  engineOver(library, { staleAfterMs: 1e12 }).handle(questionOf(request));

const QUESTIONS = [
  'When was Karim Massimov removed from office?',
  'Who was arrested?',
  'Was Massimov arrested?',
  'What did the committee say?',
  'Why was the airport of Almaty closed?',
  'What is the latest?',
];

describe('a withdrawn sentence', () => {
  it('is quoted before', async () => {
    expect(replica.quotes('When was Karim Massimov removed from office?')).toContain(FIRST);
    expect(replica.found('Who was arrested?')).toContain(SECOND);
  });

  it('stands in no reply to any question, in no timeline, and in no list of what was found', async () => {
    await replica.newsroom.withdraw('a', MODERATOR, { text: FIRST });
    for (const question of QUESTIONS) {
      const said = JSON.stringify(await reply(replica.library, { kind: 'ask', text: question }));
      expect(said, question).not.toContain('removed from office on Wednesday');
      expect(replica.found(question), question).not.toContain(FIRST);
    }
    for (const request of [{ kind: 'timeline' }, { kind: 'claim', text: FIRST }, { kind: 'help' }] as const) {
      expect(JSON.stringify(await reply(replica.library, request))).not.toContain('removed from office on W');
    }
  });

  it('takes with it the sentence that means nothing without it', async () => {
    await replica.newsroom.withdraw('a', MODERATOR, { text: FIRST });
    expect(replica.found('Who was arrested?')).not.toContain(SECOND);
    expect(replica.quotes('Why was the airport of Almaty closed?')).toEqual([THIRD]);
  });

  it('leaves the sentence it leaned on', async () => {
    await replica.newsroom.withdraw('a', MODERATOR, { text: SECOND });
    expect(replica.quotes('When was Karim Massimov removed from office?')).toContain(FIRST);
    expect(replica.found('Who was arrested?')).not.toContain(SECOND);
  });

  it('is not shown by buttons of earlier replies, nor in the paragraph of another quote', async () => {
    const before = await reply(replica.library, {
      kind: 'ask',
      text: 'Why was the airport of Almaty closed?',
    });
    const old = await reply(replica.library, {
      kind: 'ask',
      text: 'When was Karim Massimov removed from office?',
    });
    await replica.newsroom.withdraw('a', MODERATOR, { text: FIRST });
    const [kept, gone] = [before, old].map(
      (one) => one.actions.find(({ kind }) => kind === 'more-context')?.token ?? '',
    );
    const context = await reply(replica.library, {
      kind: 'press',
      action: 'more-context',
      token: kept ?? '',
    });
    expect(context.kind).toBe('context');
    expect(JSON.stringify(context)).toContain(THIRD);
    expect(JSON.stringify(context)).not.toContain('Massimov');
    for (const action of ['share', 'copy', 'more-context'] as const) {
      const pressed = await reply(replica.library, { kind: 'press', action, token: gone ?? '' });
      expect(JSON.stringify(pressed), action).not.toContain('Massimov');
    }
  });

  it('leaves the body as it is and the offsets of the rest where they were', async () => {
    await replica.newsroom.withdraw('a', MODERATOR, { text: FIRST });
    const [entry] = replica.library.entries();
    expect(entry?.article.body).toContain(FIRST);
    for (const one of [...(entry?.passages ?? []), ...(entry?.mentions ?? [])])
      expect(entry?.article.body.slice(one.start, one.end)).toBe(one.text);
    expect(entry?.passages.map(({ ordinal }) => ordinal)).toEqual(entry?.passages.map((_, i) => i));
  });

  it('stays out when a correction of the text still has it, wherever it stands there', async () => {
    await replica.newsroom.withdraw('a', MODERATOR, { text: FIRST });
    const corrected = draft('a.md', text(`A new beginning was added by the outlet. ${FIRST} ${THIRD}`));
    await replica.newsroom.correct('a', corrected, 'file', MODERATOR);
    expect(replica.found('When was Karim Massimov removed from office?')).not.toContain(FIRST);
    await replica.newsroom.restore('a', MODERATOR, { text: FIRST });
    expect(replica.quotes('When was Karim Massimov removed from office?')).toContain(FIRST);
  });

  it('is named by part of its words or by its place', async () => {
    const part = await replica.newsroom.withdraw('a', MODERATOR, { text: 'removed from\n office' });
    expect(part.revisions[0]?.passage?.text).toBe(FIRST);
    const start = ARTICLE.split('---\n')[2]?.indexOf(THIRD) ?? -1;
    const other = await replica.newsroom.withdraw('a', MODERATOR, { start });
    expect(other.revisions[0]?.passage?.text).toBe(THIRD);
  });
});
