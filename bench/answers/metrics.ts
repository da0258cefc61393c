/** One question as it was handled: which place the first right passage took, and how sure the bot was. */
export interface Handled {
  readonly answerable: boolean;
  /** Place of the first right passage, from 0; -1 when none was ranked. */
  readonly place: number;
  readonly confidence: number;
}

/** Share of answerable questions with a right passage among the first `n`. */
export const hitAt = (handled: readonly Handled[], n: number): number => {
  const answerable = handled.filter((one) => one.answerable);
  return answerable.filter(({ place }) => place >= 0 && place < n).length / answerable.length;
};

/** Area under the curve: the chance that an answerable question gets a higher confidence than one that is not. */
export const auroc = (handled: readonly Handled[]): number => {
  const sorted = handled.toSorted((a, b) => a.confidence - b.confidence);
  let rankSum = 0;
  let i = 0;
  while (i < sorted.length) {
    let j = i;
    while (j < sorted.length && sorted[j]?.confidence === sorted[i]?.confidence) j++;
    for (let k = i; k < j; k++) if (sorted[k]?.answerable) rankSum += (i + j + 1) / 2;
    i = j;
  }
  const positives = handled.filter((one) => one.answerable).length;
  const negatives = handled.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
};

/** Best F1 over all bars of "replied with a right sentence first". */
export const bestF1 = (handled: readonly Handled[]): { readonly f1: number; readonly bar: number } => {
  const answerable = handled.filter((one) => one.answerable).length;
  const sorted = handled.toSorted((a, b) => b.confidence - a.confidence);
  let best = { f1: 0, bar: 1 };
  let right = 0;
  for (const [i, one] of sorted.entries()) {
    if (one.answerable && one.place === 0) right++;
    if (sorted[i + 1]?.confidence === one.confidence) continue;
    const f1 = (2 * right) / (i + 1 + answerable);
    if (f1 > best.f1) best = { f1, bar: one.confidence };
  }
  return best;
};
