import type { PassageKind } from '../../passages/passage.ts';
import { type FeatureRow, featureNames } from './feature-rows.ts';
import type { AnswerType } from './ranking.ts';
import { rankWeights } from './weights.ts';

/**
 * What cannot be quoted must not come before what can, and a caption tells of a picture, not of an event. The sets
 * that weights are fitted on have neither headings nor captions, so these two are set by hand.
 */
export const kindPenalty = (kind: PassageKind): number => {
  if (kind === 'sentence' || kind === 'list-item') return 0;
  return kind === 'caption' ? 0.85 : 4;
};

/** What a passage loses that may not be shown as the answer, by the kind of question: where it costs no right first. */
const barred: Readonly<Partial<Record<AnswerType, number>>> = {
  count: 5,
  cause: 1,
  amount: 3,
  'yes-no': 2,
};

/** Whether evidence takes from the score of a passage for a question of this kind. */
export const isBarring = (expects: AnswerType): boolean => barred[expects] !== undefined;

/** What the evidence against a passage takes from its score; the weights are fitted beneath it. */
export const barredPenalty = (expects: AnswerType, against: readonly string[]): number =>
  against.length === 0 ? 0 : (barred[expects] ?? 0);

const weights = Float64Array.from(featureNames, (name) => rankWeights[name]);

/**
 * The features of a passage, each by its weight, added up. Of a row that holds its cover only, it says how well the passage
 * promises to do when it is read.
 */
export const scoreOf = (row: FeatureRow): number => {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) sum += (row[f] ?? 0) * (weights[f] ?? 0);
  return sum;
};
