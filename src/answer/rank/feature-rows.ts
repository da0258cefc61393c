/**
 * Where each named feature of a passage stands in its row. The order is that in which weights are kept and sums are made.
 * A literal, since the hot path reads it some thousand times a question.
 */
export const featureAt = {
  cover: 0,
  coverExact: 1,
  coverLoose: 2,
  coverPrevious: 3,
  coverNext: 4,
  coverParagraph: 5,
  coverTitle: 6,
  coverArticle: 7,
  coverPlain: 8,
  rarestMissing: 9,
  rarestMet: 10,
  unknown: 11,
  frameMet: 12,
  namesMet: 13,
  namesNear: 14,
  namesMissing: 15,
  numbersMet: 16,
  numbersMissing: 17,
  pairs: 18,
  phrase: 19,
  order: 20,
  proximity: 21,
  firstMet: 22,
  lastMet: 23,
  typeFit: 24,
  typeCover: 25,
  typeNear: 26,
  typeMissing: 27,
  length: 28,
  short: 29,
  pronounStart: 30,
  asks: 31,
  caption: 32,
  notProse: 33,
  negationDiffers: 34,
  speaker: 35,
  density: 36,
  coverSame: 37,
  coverKind: 38,
  coverSoft: 39,
  opposite: 40,
  sibling: 41,
  missingAlike: 42,
  askedKind: 43,
  missingNouns: 44,
  missingVerbs: 45,
  missingAdjectives: 46,
  missingAdverbs: 47,
  substituted: 48,
  sideWords: 49,
  negatedQuestion: 50,
  negatedPassage: 51,
  runs: 52,
  coverRare: 53,
  rareMissing: 54,
  rareMissingNear: 55,
  missingCount: 56,
  metCount: 57,
  orderWords: 58,
  modifierDiffers: 59,
  headDiffers: 60,
  poleDiffers: 61,
  verbMet: 62,
  deedStands: 63,
  numbersAbsent: 64,
  namesAbsent: 65,
  denies: 66,
  exactKind: 67,
  answerInClause: 68,
  leastMissing: 69,
  mostMissing: 70,
  sideMissing: 71,
} as const;

export type FeatureName = keyof typeof featureAt;

/** The names in the order of their places. */
export const featureNames = Object.keys(featureAt) as readonly FeatureName[];

/** The features of one passage, one number for each of `featureNames`. Each is finite; most lie between 0 and 1. */
export type FeatureRow = Float64Array;

/** The feature of a name. */
export const featureOf = (row: FeatureRow, name: FeatureName): number => row[featureAt[name]] ?? 0;

/** So many rows of zeros, in one block of memory: a block for each would cost more than what is written into it. */
export const emptyRows = (count: number): readonly FeatureRow[] => {
  const width = featureNames.length;
  const block = new Float64Array(count * width);
  return Array.from({ length: count }, (_, i) => block.subarray(i * width, (i + 1) * width));
};
