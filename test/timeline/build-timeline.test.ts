import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../src/timeline/index.ts';
import { articleEntry } from './article.ts';

const A = articleEntry(
  'a',
  '2022-01-08',
  'Soldiers took the airport on Thursday.\n\nThe minister was removed this week.\n\nPeople are afraid of more violence to come.',
);
const B = articleEntry('b', '2022-01-10', 'Schools reopened on Monday.\n\nThe trial lasted for two years.');
const C = articleEntry('c', null, 'Soldiers left the airport on Tuesday.');
const NOW = { now: '2022-01-11T00:00:00Z' };
const starts = (options: Parameters<typeof buildTimeline>[1]) =>
  buildTimeline([A, B, C], options)
    .entries.filter((e) => e.when.basis.kind !== 'published')
    .map((e) => e.when.start);

describe('a timeline', () => {
  it('runs in the order of event days', () => {
    expect(starts(NOW)).toEqual(['2022-01-03', '2022-01-06', '2022-01-10']);
  });
  it('takes entries whose interval overlaps the days asked for', () => {
    expect(starts({ ...NOW, from: '2022-01-08', to: '2022-01-09' })).toEqual(['2022-01-03']);
    expect(starts({ ...NOW, from: '2022-01-06', to: '2022-01-06' })).toEqual(['2022-01-03', '2022-01-06']);
    expect(buildTimeline([A, B, C], { ...NOW, from: '2022-01-10', to: null }).outside).toBeGreaterThanOrEqual(
      2,
    );
  });
  it('takes only articles published since a day', () => {
    expect(starts({ ...NOW, since: '2022-01-09' })).toEqual(['2022-01-10']);
    expect(starts({ ...NOW, since: '2022-01-11' })).toEqual([]);
  });
  it('takes only passages that the topic accepts, and counts only their undated ones', () => {
    const airport = buildTimeline([A, B, C], {
      ...NOW,
      accepts: ({ passage }) => passage.text.includes('airport'),
    });
    expect(airport.entries.map((e) => e.located.entry.article.id)).toEqual(['a']);
    expect(airport.undated).toBe(1);
  });
  it('is as fresh as the newest article it shows, and of no date when it shows none', () => {
    expect(buildTimeline([A, B, C], NOW).asOf).toBe('2022-01-10');
    expect(buildTimeline([C], NOW)).toMatchObject({ asOf: null, entries: [], gaps: [], undated: 1 });
    expect(buildTimeline([], NOW).entries).toEqual([]);
  });
  it('names no gap after the newest article, unless somebody asks for these days', () => {
    const plan = articleEntry(
      'p',
      '2022-01-10',
      'Police met on Monday. The council will meet on 14 January.',
    );
    const later = { ...NOW, now: '2022-02-01T00:00:00Z' };
    expect(buildTimeline([plan], later).gaps).toEqual([]);
    expect(buildTimeline([plan], { ...later, from: '2022-01-10', to: '2022-01-15' }).gaps).not.toEqual([]);
  });
});
