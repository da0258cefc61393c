import { lowestBit } from './masks.ts';
import type { Asked } from './question/read-question.ts';
import type { View } from './view.ts';

/** Neighbouring content words of the question that stand in the same order at most this far apart. */
const PAIR_REACH = 3;

/** Share of neighbouring content words of the question that stand near each other, in order, in the passage. */
export const pairsKept = (asked: Asked, view: View): number => {
  const pairs = asked.content.length - 1;
  if (pairs < 1) return 0;
  let kept = 0;
  for (let p = 0; p < pairs; p++) {
    const first = 1 << p;
    const second = 1 << (p + 1);
    const found = view.seen.some(({ bits }, i) => (bits & first) !== 0 && followedBy(view, i, second));
    if (found) kept++;
  }
  return kept / pairs;
};

const followedBy = (view: View, i: number, bit: number): boolean => {
  for (let step = 1; step <= PAIR_REACH; step++)
    if (((view.seen[i + step]?.bits ?? 0) & bit) !== 0) return true;
  return false;
};

/** Longest run of the question's words, grammar included, that stands unbroken in the passage, as a share of the question. */
export const longestRun = (asked: Asked, view: View): number => {
  const { words } = asked;
  if (words.length === 0) return 0;
  /** Length of the run that ends with the word before each and with the passage's last word. */
  const runs = new Uint8Array(words.length + 1);
  let longest = 0;
  for (const { surface } of view.seen) {
    // From the end, so that the run up to the word before is still that of the passage's word before.
    for (let j = words.length; j > 0; j--) {
      const run = words[j - 1]?.surface === surface ? (runs[j - 1] ?? 0) + 1 : 0;
      runs[j] = run;
      if (run > longest) longest = run;
    }
  }
  return longest < 2 ? 0 : longest / words.length;
};

/** Of the question's words as they follow each other in the passage, the share of steps that go forward. */
export const orderKept = (view: View): number => {
  let last = -1;
  let forward = 0;
  let steps = 0;
  for (const { bits } of view.seen) {
    if (bits === 0) continue;
    const at = lowestBit(bits);
    if (last >= 0) {
      steps++;
      if (at > last) forward++;
    }
    last = at;
  }
  return steps === 0 ? 0 : forward / steps;
};

/** Distinct question words over the shortest stretch that holds them all, 0 to 1; 0 for fewer than two. */
export const closeness = (view: View): number => {
  const places = view.seen.flatMap(({ bits }, i) => (bits === 0 ? [] : [{ i, bits }]));
  const all = places.reduce((mask, { bits }) => mask | bits, 0);
  let distinct = 0;
  for (let rest = all; rest !== 0; rest &= rest - 1) distinct++;
  if (distinct < 2) return 0;
  const counts = new Map<number, number>();
  let met = 0;
  let from = 0;
  let shortest = Number.POSITIVE_INFINITY;
  const change = (bits: number, by: 1 | -1): void => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const before = counts.get(bit) ?? 0;
      counts.set(bit, before + by);
      if (by === 1 && before === 0) met++;
      if (by === -1 && before === 1) met--;
    }
  };
  for (const { i, bits } of places) {
    change(bits, 1);
    while (met === distinct) {
      const start = places[from];
      if (start === undefined) break;
      shortest = Math.min(shortest, i - start.i + 1);
      change(start.bits, -1);
      from++;
    }
  }
  return Number.isFinite(shortest) ? distinct / Math.max(distinct, shortest) : 0;
};
