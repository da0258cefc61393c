import { AFTER_GAP } from '../../search/index.ts';
import type { View } from './view.ts';

/** A stretch of the words of a passage, half-open; empty when `to` is not above `from`. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** True when a mark before word i ends the clause before it. */
export const endsBefore = (view: View, i: number): boolean => {
  const word = view.seen[i];
  const before = view.seen[i - 1];
  if (word === undefined || before === undefined || (word.flags & AFTER_GAP) === 0) return false;
  const gap = view.located.passage.text.slice(before.offset + before.surface.length, word.offset);
  // Marks around a few words ("a “long” talk") end nothing.
  return /[;:.]|,\s?[“”"«»]|[“”"«»],/u.test(gap);
};
