import { STOP } from '../../search/index.ts';
import { wordSet } from '../../word-set.ts';
import type { Asked } from './question/read-question.ts';
import type { View } from './view.ts';

/**
 * Share of the question's content words that the passage lacks although it has their neighbours on both sides, with
 * one other content word between them: a word was put in the place of another.
 */
export const substituted = (asked: Asked, view: View, here: number): number => {
  if (asked.content.length < 3) return 0;
  const content = view.seen.filter(({ flags, bits }) => (flags & STOP) === 0 || bits !== 0);
  let swapped = 0;
  for (let i = 0; i < asked.content.length; i++) {
    if ((here & (1 << i)) !== 0) continue;
    const before = i > 0 ? 1 << (i - 1) : 0;
    const after = 1 << (i + 1);
    const inside = content.some(
      ({ bits }, p) =>
        (bits & before) !== 0 && content[p + 1]?.bits === 0 && ((content[p + 2]?.bits ?? 0) & after) !== 0,
    );
    if (inside) swapped++;
  }
  return swapped / asked.content.length;
};

/**
 * Content words of the question that the passage lacks beside a neighbour it has, where that neighbour stands beside
 * another content word there: a different modifier ("curved line" for "straight line") and a different head, each as
 * a share of the question's content words.
 */
export const neighboursDiffer = (
  asked: Asked,
  view: View,
  here: number,
): { readonly modifier: number; readonly head: number } => {
  let modifier = 0;
  let head = 0;
  for (let i = 0; i < asked.content.length; i++) {
    if ((here & (1 << i)) !== 0 || asked.content[i]?.frame) continue;
    const at = asked.content[i]?.at ?? 0;
    if (asked.content[i + 1]?.at === at + 1 && standsBeside(view, 1 << (i + 1), -1)) modifier++;
    if (asked.content[i - 1]?.at === at - 1 && standsBeside(view, 1 << (i - 1), 1)) head++;
  }
  return { modifier: modifier / asked.content.length, head: head / asked.content.length };
};

/** True when a word with the bit has a content word that is none of the question's right beside it. */
const standsBeside = (view: View, bit: number, step: 1 | -1): boolean =>
  view.seen.some(({ bits }, p) => {
    const other = view.seen[p + step];
    return (bits & bit) !== 0 && other !== undefined && other.bits === 0 && (other.flags & STOP) === 0;
  });

const sides = wordSet(
  'from to into in on at by for of with without before after under over above below inside outside between against through during since until',
);

/**
 * Of the question's words that stand in the passage after a preposition both times, the share with the same one, from
 * -1 (all differ) to 1 (all the same); 0 when there is none.
 */
export const sideWordsKept = (asked: Asked, view: View): number => {
  const theirs = new Map<number, Set<string>>();
  for (const [p, { bits }] of view.seen.entries()) {
    const side = bits === 0 ? null : sideBefore(view.seen, p);
    if (side === null) continue;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const known = theirs.get(bit);
      if (known === undefined) theirs.set(bit, new Set([side]));
      else known.add(side);
    }
  }
  let kept = 0;
  let all = 0;
  for (const [i, { at }] of asked.content.entries()) {
    const sides = theirs.get(1 << i);
    const own = sides === undefined ? null : sideBefore(asked.words, at);
    if (sides === undefined || own === null) continue;
    all++;
    kept += sides.has(own) ? 1 : -1;
  }
  return all === 0 ? 0 : kept / all;
};

/** The preposition within two words before a place. */
const sideBefore = (words: readonly { readonly surface: string }[], at: number): string | null => {
  for (let step = 1; step <= 3; step++) {
    const word = words[at - step]?.surface;
    if (word !== undefined && sides.has(word)) return word;
  }
  return null;
};

/** Share of neighbouring words of the question, grammar included, that are neighbours in the passage too. */
export const runsKept = (asked: Asked, view: View): number => {
  const { words } = asked;
  if (words.length < 2) return 0;
  let kept = 0;
  for (let i = 0; i + 1 < words.length; i++) {
    const first = words[i]?.surface;
    const second = words[i + 1]?.surface;
    if (view.seen.some(({ surface }, p) => surface === first && view.seen[p + 1]?.surface === second)) kept++;
  }
  return kept / (words.length - 1);
};
