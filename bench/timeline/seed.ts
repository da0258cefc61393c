/** The shipped article's events, by the timeline and by the baseline. */
import { readFileSync } from 'node:fs';
import { segment } from '../../src/passages/index.ts';
import { datedArticle } from '../../src/timeline/index.ts';
import { chronoDays, nearestElsePublished } from './chrono.ts';
import { entryOf } from './corpus.ts';
import type { Share } from './measures.ts';
import { offsetOf, SEED_EVENTS, type SeedEvent } from './seed-events.ts';

const PUBLISHED = '2022-01-08';
const SHIPPED = 'knowledge/kazakhstan-2022-01-08.md';

export interface SeedResult {
  readonly right: Share;
  /** Events without a day that were given one. */
  readonly invented: Share;
}

/** The stored body: what follows the line break after the front matter. */
function readBody(): string {
  const text = readFileSync(SHIPPED, 'utf8');
  return text.slice(text.indexOf('\n---\n', 3) + 5);
}

function count(body: string, daysAt: (offset: number) => readonly [string, string] | null): SeedResult {
  const days = (event: SeedEvent) => daysAt(offsetOf(body, event));
  const dated = SEED_EVENTS.filter((e) => e.days !== null);
  const undated = SEED_EVENTS.filter((e) => e.days === null);
  const isRight = (e: SeedEvent): boolean => JSON.stringify(days(e)) === JSON.stringify(e.days);
  return {
    right: { right: dated.filter(isRight).length, of: dated.length },
    invented: { right: undated.filter((e) => days(e) !== null).length, of: undated.length },
  };
}

const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export function measureSeed(): { readonly ours: SeedResult; readonly chrono: SeedResult } {
  const body = readBody();
  const { clauses } = datedArticle(entryOf('seed', body, PUBLISHED, 'Asia/Almaty'));
  const ours = count(body, (offset) => {
    const covering = clauses.filter((c) => offset >= c.focus.start && offset < c.focus.end);
    const [found] = covering.toSorted((a, b) => a.focus.end - a.focus.start - (b.focus.end - b.focus.start));
    if (!found?.when.start || !found.when.end) return null;
    const start = found.when.start.slice(0, 10);
    return [start, found.when.end.length > 10 ? nextDay(start) : found.when.end];
  });
  const days = chronoDays(body, PUBLISHED);
  const sentences = segment(body, 'en');
  const chrono = count(body, (offset) => {
    const sentence = sentences.find((p) => offset >= p.start && offset < p.end) ?? { start: 0, end: 0 };
    const day = nearestElsePublished(days, sentence, offset, PUBLISHED);
    return [day, nextDay(day)];
  });
  return { ours, chrono };
}
