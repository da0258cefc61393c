import { describe, expect, it } from 'vitest';
import { buildTimeline, rankForReply } from '../../src/timeline/index.ts';
import { articleEntry } from './article.ts';

const body = [
  'The river burst its banks in the summer of 2020.',
  '“All is calm,” the mayor said.',
  'Soldiers took the airport on Thursday.',
  'The court will rule on Monday.',
  'Protesters stormed the city hall on Wednesday.',
  'The minister was removed this week.',
].join('\n\n');
const timeline = buildTimeline([articleEntry('a', '2022-01-08', body)], { now: '2022-01-11' });
const texts = (page: number, perPage = 3) =>
  rankForReply(timeline, perPage, page).entries.map((i) => i.located.passage.text.slice(0, 20));

describe('a page of a timeline', () => {
  it('shows what is surely dated first, in the order of time', () => {
    expect(texts(0)).toEqual(['Protesters stormed t', 'Soldiers took the ai', 'The court will rule ']);
  });
  it('leaves background and inferred days for later pages, and says how many', () => {
    expect(rankForReply(timeline, 3, 0)).toMatchObject({ rest: 3, restInferred: 1, restBackground: 1 });
    expect(rankForReply(timeline, 3, 1)).toMatchObject({ rest: 0, restInferred: 0, restBackground: 0 });
  });
  it('holds every entry exactly once', () => {
    const all = [0, 1, 2].flatMap((page) => rankForReply(timeline, 2, page).entries);
    expect(new Set(all).size).toBe(timeline.entries.length);
    expect(all).toHaveLength(timeline.entries.length);
    expect(rankForReply(timeline, 2, 3).entries).toEqual([]);
  });
});
