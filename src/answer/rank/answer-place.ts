import { AFTER_GAP } from '../../search/index.ts';
import { share } from './masks.ts';
import type { View } from './view.ts';

/** How near the likely answer stands to a word of the question: 1 beside it, towards 0 far away. */
export const nearestAnswer = (view: View, at: readonly number[]): number => {
  const likely = new Set(at);
  let met = Number.NEGATIVE_INFINITY;
  let answer = Number.NEGATIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, { bits }] of view.seen.entries()) {
    if (bits === 0 && !likely.has(i)) continue;
    if (bits !== 0) met = i;
    if (likely.has(i)) answer = i;
    nearest = Math.min(nearest, met === answer ? 0 : Math.abs(met - answer));
  }
  return 1 / (1 + nearest / 4);
};

/** Share of the met words that stand in the same clause (between gaps) as a likely answer. */
export const answerInClause = (view: View, at: readonly number[]): number => {
  if (at.length === 0) return 0;
  let clause = 0;
  const clauses = view.seen.map(({ flags }) => {
    if ((flags & AFTER_GAP) !== 0) clause++;
    return clause;
  });
  let met = 0;
  const inClause = new Map<number, number>();
  for (const [i, { bits }] of view.seen.entries()) {
    if (bits === 0) continue;
    met++;
    inClause.set(clauses[i] ?? 0, (inClause.get(clauses[i] ?? 0) ?? 0) + 1);
  }
  return share(Math.max(...at.map((place) => inClause.get(clauses[place] ?? 0) ?? 0)), met);
};
