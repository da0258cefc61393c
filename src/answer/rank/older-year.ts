import { AFTER_GAP } from '../../search/index.ts';
import type { Asked } from './question/read-question.ts';
import type { View } from './view.ts';

const year = /^(?:1[5-9]|20)\d\d$/u;
const inside = new Set('in during of'.split(' '));
const opening = new Set('when in after where'.split(' '));
const auxiliary = /^(?:is|are|was|were|has|have|had)$/u;
/** Words between a number and the year that dates it. */
const REACH = 8;

const surfaceAt = ({ seen }: View, i: number): string => seen[i]?.surface ?? '';
const isGap = ({ seen }: View, i: number): boolean => ((seen[i]?.flags ?? 0) & AFTER_GAP) !== 0;

/** "since 1974, when 230 people died": the year opens a clause of its own. */
const opensClause = (view: View, i: number): boolean =>
  isGap(view, i + 1) && opening.has(surfaceAt(view, i + 1));

/** Place of the year that the number at a place is told of: "in 1974 230 people died", "230 died in 1974"; -1 for none. */
const yearFor = (view: View, at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (year.test(surfaceAt(view, i)))
      return opensClause(view, i) || inside.has(surfaceAt(view, i - 1)) ? i : -1;
    // A clause between them, other than the one that the year opens, parts them.
    if (isGap(view, i) && !year.test(surfaceAt(view, i - 1))) return -1;
  }
  for (let i = at + 1; i < Math.min(view.seen.length, at + REACH) && !isGap(view, i); i++) {
    // "640 metres long and was built in 1932": another deed's year.
    if (surfaceAt(view, i) === 'and' && auxiliary.test(surfaceAt(view, i + 1))) return -1;
    if (year.test(surfaceAt(view, i))) return inside.has(surfaceAt(view, i - 1)) ? i : -1;
  }
  return -1;
};

/**
 * True when a number of a passage is told of an earlier year than the article's, or, in an article without a date, of one
 * that opens a clause. Always false for a question that names a year: there the year itself is looked for.
 */
export const isOfOlderYear = (asked: Asked, view: View, at: number): boolean => {
  if (asked.words.some(({ surface }) => year.test(surface))) return false;
  const place = yearFor(view, at);
  if (place < 0) return false;
  const { published } = view.located.entry.article;
  return published === null
    ? opensClause(view, place)
    : Number(surfaceAt(view, place)) < Number(published.slice(0, 4));
};
