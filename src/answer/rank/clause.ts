/** The clause that a word of a passage stands in, read from marks and joining words; nothing is parsed. */

import { CAPITAL, STOP } from '../../search/index.ts';
import { wordSet } from '../../word-set.ts';
import { endsBefore, type Region } from './region.ts';
import { isRole } from './roles.ts';
import { isVerbal } from './verbal.ts';
import type { Seen, View } from './view.ts';

/** Words that begin the phrase of a noun. */
export const determiners = wordSet(
  'the a an his her its their this that these those of for after before without under',
);
const joining = wordSet('and but while or');

/** "Ada Brenn and Tomas Ruhl spoke": nothing but names stand before the joining word, back to the clause's beginning. */
const joinsNames = (view: View, at: number): boolean => {
  if (view.seen[at]?.surface !== 'and' || view.seen[at + 1]?.name !== true) return false;
  for (let i = at - 1; i >= 0 && !(i + 1 < at && endsBefore(view, i + 1)); i--) {
    const word = view.seen[i];
    if (
      word === undefined ||
      !((word.flags & CAPITAL) !== 0 || isRole(word.surface) || determiners.has(word.surface))
    )
      return false;
  }
  return true;
};

/** "He and his wife separated": before the joining word no verb stands in its clause, so that it joins two who do. */
const joinsSubjects = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= 0 && !(i + 1 < at && endsBefore(view, i + 1)); i--)
    if (isVerbal(view.seen[i] as Seen)) return false;
  return at > 0 && view.seen[at]?.surface === 'and';
};

/** "Trains between Vell and Meren": the two ends of one way. */
const isSpan = ({ seen }: View, at: number): boolean =>
  seen[at]?.surface === 'and' && [2, 3, 4].some((step) => seen[at - step]?.surface === 'between');

/**
 * Words before a place, back to the end of the clause before: a joining word with a subject of its own behind it ends it
 * too. One right before the deed joins a second deed of the same subject ("united the tribes and *became* khan").
 */
export const leftOf = (view: View, at: number, skip: readonly boolean[]): Region => {
  let from = at;
  let end = at;
  while (from > 0 && skip[from - 1] !== true && !endsBefore(view, from)) {
    const word = view.seen[from - 1] as Seen;
    if (joining.has(word.surface)) {
      const between = view.seen.slice(from, end);
      const joinsDeeds = end === at && !between.some(({ flags }) => (flags & STOP) === 0);
      const ends =
        end === at
          ? !joinsDeeds && !joinsNames(view, from - 1) && !joinsSubjects(view, from - 1)
          : between.some(isVerbal);
      if (ends && !isSpan(view, from - 1)) break;
      if (joinsDeeds) end = from - 1;
    }
    from--;
  }
  return { from, to: at };
};

/** Words behind a place, up to the end of its clause. */
export const rightOf = (view: View, at: number, skip: readonly boolean[]): Region => {
  let to = at + 1;
  while (to < view.seen.length && skip[to] !== true && !endsBefore(view, to)) to++;
  return { from: at + 1, to };
};
