import { fingerprintOf } from '../origins/similar.ts';
import type { Chosen } from './chosen.ts';
import { newestFirst } from './published-order.ts';
import { statesDiffer } from './states.ts';

/** Two sentences about one thing share at least so many content words. */
const MIN_SHARED = 1;

function changed(a: Chosen, b: Chosen): boolean {
  const [x, y] = [a.located, b.located];
  if (x.entry === y.entry || x.entry.article.published === y.entry.article.published) return false;
  if (!statesDiffer(x.passage.text, y.passage.text)) return false;
  const [p, q] = [fingerprintOf(x.passage.text), fingerprintOf(y.passage.text)];
  return [...p.words].filter((word) => q.words.has(word)).length >= MIN_SHARED;
}

/** The same quotes newest first when articles of different days say opposite states; null when none do. */
export function changedStatements(picked: readonly Chosen[]): readonly Chosen[] | null {
  const any = picked.some((a, i) => picked.slice(i + 1).some((b) => changed(a, b)));
  return any ? picked.toSorted((a, b) => newestFirst(a.located, b.located)) : null;
}
