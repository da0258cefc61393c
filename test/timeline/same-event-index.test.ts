import { describe, expect, it } from 'vitest';
import { type DatedClause, datedArticle } from '../../src/timeline/dated-clauses.ts';
import { createSameEventIndex, rarest } from '../../src/timeline/same-event-index.ts';
import { articleEntry } from './article.ts';

function clauseOf(published: string, body: string): DatedClause {
  const [clause] = datedArticle(articleEntry('a', published, body)).clauses;
  if (!clause) throw new Error(`no dated clause in: ${body}`);
  return clause;
}

const EVENT = clauseOf('2024-05-15', 'Police closed the bridge on Monday.');
const NEXT_DAY = clauseOf('2024-05-15', 'Police closed the bridge on Tuesday.');
const REPORT = clauseOf('2024-05-02', 'The ministry said the bridge was safe.');
const LATER_REPORT = clauseOf('2024-05-15', 'The ministry said the bridge was safe.');
const LATE_REPORT = clauseOf('2024-06-15', 'The ministry said the bridge was safe.');
const WORDS = ['bridge', 'polic', 'close'];

describe('the index of events', () => {
  it('finds an event of the same day that shares two rare words', () => {
    const index = createSameEventIndex();
    index.add(EVENT, ['bridge', 'polic'], 0);
    expect(index.find(EVENT, WORDS)).toEqual([0]);
    expect(index.find(EVENT, ['bridge', 'flood'])).toEqual([]);
    expect(index.find(NEXT_DAY, WORDS)).toEqual([]);
  });

  it('finds a report that lies within a fortnight, once, and none that lies further back', () => {
    const index = createSameEventIndex();
    index.add(REPORT, WORDS, 0);
    expect(index.find(REPORT, WORDS)).toEqual([0]);
    expect(index.find(REPORT, ['bridge', 'flood'])).toEqual([]);
    expect(index.find(LATER_REPORT, WORDS)).toEqual([0]);
    expect(index.find(LATE_REPORT, WORDS)).toEqual([]);
  });

  it('names the event first that shares the most words, then the earliest', () => {
    const index = createSameEventIndex();
    index.add(EVENT, ['bridge', 'polic'], 0);
    index.add(EVENT, WORDS, 1);
    index.add(EVENT, ['bridge', 'close'], 2);
    expect(index.find(EVENT, WORDS)).toEqual([1, 0, 2]);
    expect(index.find(EVENT, WORDS)).toEqual([1, 0, 2]);
  });

  it('names at most 32 of thousands', () => {
    const index = createSameEventIndex();
    for (let event = 0; event < 5_000; event++) index.add(EVENT, WORDS, event);
    expect(index.find(EVENT, WORDS)).toEqual(Array.from({ length: 32 }, (_, event) => event));
  });

  it('looks a clause up by its eight rarest words that stand elsewhere too', () => {
    const frequency = new Map([...'abcdefghij'].map((word, at) => [word, at + 1]));
    expect(rarest(new Set('jihgfedcba'), frequency)).toEqual([...'bcdefghi']);
  });
});
