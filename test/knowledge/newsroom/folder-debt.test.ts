import { describe, expect, it } from 'vitest';
import { FolderDebt } from '../../../src/knowledge/newsroom/folder-debt.ts';
import { BRIDGE, draft, HARBOUR, NOW } from './fixture.ts';

const bridge = draft('bridge.md', BRIDGE);
const harbour = draft('harbour.md', HARBOUR);
const told = (put: readonly (typeof bridge)[], removed: readonly string[] = []) => ({
  put,
  removed,
  problems: [],
});
const acts = (debt: FolderDebt): readonly string[] =>
  debt.plan(new Map(), false, NOW).revisions.map(({ act, article }) => `${act} ${article}`);

describe('what the folder told', () => {
  it('stays owed until it was written', () => {
    const debt = new FolderDebt();
    debt.note(told([bridge]));
    expect(acts(debt)).toEqual(['published bridge']);
    expect(acts(debt)).toEqual(['published bridge']);
    debt.paid();
    expect(acts(debt)).toEqual([]);
  });

  it('while the last was being written is owed still', () => {
    const debt = new FolderDebt();
    debt.note(told([bridge]));
    acts(debt);
    debt.note(told([harbour, { ...bridge, digest: 'newer' }]));
    debt.paid();
    expect(acts(debt)).toEqual(['published bridge', 'published harbour']);
  });

  it('last counts: a file that is gone again is not published', () => {
    const debt = new FolderDebt();
    debt.note(told([bridge]));
    debt.note(told([], ['bridge']));
    expect(acts(debt)).toEqual([]);
  });
});
