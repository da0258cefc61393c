import type { Located } from '../../entry.ts';
import { publishedMs } from '../../knowledge/published.ts';

/** Instant of publication in milliseconds; undated articles are oldest. */
export function publishedAt({ entry }: Located): number {
  return entry.article.published === null ? Number.NEGATIVE_INFINITY : publishedMs(entry.article.published);
}

/** Orders newest first; ties by article id and place, so that the order never depends on anything else. */
export function newestFirst(a: Located, b: Located): number {
  const [x, y] = [publishedAt(a), publishedAt(b)];
  if (x !== y) return x > y ? -1 : 1;
  if (a.entry.article.id !== b.entry.article.id) return a.entry.article.id < b.entry.article.id ? -1 : 1;
  return a.passage.start - b.passage.start;
}
