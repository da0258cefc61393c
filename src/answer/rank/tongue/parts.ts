import { AFTER_GAP } from '../../../search/index.ts';
import type { View } from '../view.ts';

/** A mark between words that parts a sentence; an apostrophe or a hyphen does not. */
const PARTS = /[,;:،؛.!?؟()«»"“”„—–]/u;

/** True when a mark that parts the sentence stands right before a word. */
export const isParted = ({ seen, located }: View, i: number): boolean => {
  const [before, word] = [seen[i - 1], seen[i]];
  if (before === undefined || word === undefined || (word.flags & AFTER_GAP) === 0) return false;
  return PARTS.test(located.passage.text.slice(before.offset + before.surface.length, word.offset));
};

/** The places between the two marks that a place stands between. */
export const segmentOf = (view: View, at: number): readonly number[] => {
  let from = at;
  while (from > 0 && !isParted(view, from)) from--;
  let to = at + 1;
  while (to < view.seen.length && !isParted(view, to)) to++;
  return Array.from({ length: to - from }, (_, i) => from + i);
};
