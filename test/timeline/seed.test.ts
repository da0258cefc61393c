import { describe, expect, it } from 'vitest';
import { offsetOf, SEED_EVENTS } from '../../bench/timeline/seed-events.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { isDayOrFiner } from '../../src/timeline/interval.ts';
import { shippedArticle } from '../helpers/library.ts';
import { articleEntry } from './article.ts';

const article = shippedArticle();
const entry = articleEntry(article.id, article.published, article.body, article);
const timeline = buildTimeline([entry], { now: '2022-01-11T12:00:00Z' });

/** The narrowest entry whose words hold the event. */
function entryAt(offset: number) {
  return timeline.entries
    .map((item) => ({ item, ...(item.focus ?? item.located.passage) }))
    .filter(({ start, end }) => offset >= start && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.item;
}

describe('the shipped article', () => {
  it.each(SEED_EVENTS.filter((e) => e.days !== null))('dates “$words”', (event) => {
    const offset = offsetOf(article.body, event);
    expect(offset).toBeGreaterThan(0);
    const item = entryAt(offset);
    expect([item?.when.start?.slice(0, 10), item?.status]).toEqual([event.days?.[0], event.status]);
    expect(item?.when.precision === 'week' || (item && isDayOrFiner(item.when))).toBe(true);
  });

  it.each(SEED_EVENTS.filter((e) => e.days === null))('gives no day to “$words”', (event) => {
    const offset = offsetOf(article.body, event);
    expect(offset).toBeGreaterThan(0);
    expect(entryAt(offset)).toBeUndefined();
  });

  it('dates the shots to about eight o’clock, in one line', () => {
    const shots = timeline.entries.filter((i) => i.located.passage.text.includes('still some shots'));
    expect(shots.map((i) => [i.when.start?.slice(0, 16), i.when.precision])).toEqual([
      ['2022-01-08T08:00', 'hour'],
    ]);
    expect(shots[0]?.when.approx).toBe(true);
  });

  it('gives two lines to a sentence with two dates', () => {
    const lines = timeline.entries.filter((i) => i.located.passage.text.startsWith('Following the riots'));
    expect(lines.map((i) => [i.when.start, i.status])).toEqual([
      ['2022-01-06', 'happened'],
      ['2022-01-08', 'reported'],
    ]);
    expect(new Set(lines.map((i) => i.located.passage.text)).size).toBe(1);
  });

  it('keeps captions captions', () => {
    const captions = timeline.entries.filter((i) => i.located.passage.kind === 'caption');
    expect(captions.map((i) => i.when.start)).toEqual(['2022-01-05', '2022-01-06', '2022-01-08']);
  });

  it('names the days without an event and counts what has no date', () => {
    expect(timeline.gaps).toEqual([{ start: '2022-01-03', end: '2022-01-05' }]);
    expect(timeline.asOf).toBe('2022-01-08');
    expect(timeline.undated).toBeGreaterThanOrEqual(3);
  });
});
