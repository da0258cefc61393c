import { type FeatureName, type FeatureRow, featureAt, featureNames, featureOf } from './feature-rows.ts';
import type { AnswerType } from './ranking.ts';

/** Kinds of answers, in the order in which weights are kept. */
const answerTypes = [
  'person',
  'time',
  'count',
  'amount',
  'age',
  'place',
  'cause',
  'manner',
  'statement',
  'definition',
  'yes-no',
  'thing',
  'any',
] as const satisfies readonly AnswerType[];

/** Left out because they misled on articles they were not fitted on. */
const leftOut: readonly FeatureName[] = [
  'proximity',
  'typeNear',
  'coverTitle',
  'headDiffers',
  'length',
  'order',
  'density',
];

/** Features that say how sure an answer is, and are left out of the ranking: there they cost a third of a point of hit@3. */
export const onlyForConfidence: readonly FeatureName[] = ['leastMissing', 'mostMissing', 'sideMissing'];

/** Faults of the first passage that lower the confidence, by what they weigh. */
const faults = [
  'place-differs',
  'number-missing',
  'name-missing',
  'deed-missing',
  'agent-differs',
  'opposed',
] as const;

/** What the confidence is worked out from: the first passage's features and how it stands against the others. */
export const confidenceNames = [
  ...featureNames.filter((name) => !leftOut.includes(name)),
  'lead',
  'leadOverThird',
  'share',
  'bestCover',
  'questionLength',
  'unknownWords',
  'opposedInPhrase',
  ...faults,
  ...answerTypes,
] as const;

export type ConfidenceName = FeatureName | (typeof confidenceNames)[number];

export interface Standing {
  /** Scores, best first. */
  readonly scores: readonly number[];
  /** Rows of the same passages; at least five when there are as many. */
  readonly rows: readonly FeatureRow[];
  /** Words in the question, grammar included. */
  readonly words: number;
  /** Content words no article has. */
  readonly unknown: number;
  readonly expects: AnswerType;
  /** What stands against the first passage. */
  readonly against: readonly string[];
}

const places: ReadonlyMap<string, number> = new Map(Object.entries(featureAt));

/** A lead nobody contests counts as this much. */
const UNCONTESTED = 5;

/** One number a name of `confidenceNames`; zeros when nothing was found. */
export const confidenceRow = ({ scores, rows, words, unknown, expects, against }: Standing): Float64Array => {
  const [top] = rows;
  if (top === undefined) return new Float64Array(confidenceNames.length);
  const [first = 0, second = first - UNCONTESTED, third = first - UNCONTESTED] = scores;
  let all = 0;
  for (const score of scores) all += Math.exp(score - first);
  const extra: Readonly<Record<string, number>> = {
    lead: first - second,
    leadOverThird: first - third,
    share: 1 / all,
    bestCover: Math.max(...rows.slice(0, 5).map((row) => featureOf(row, 'cover'))),
    questionLength: Math.log(1 + words),
    unknownWords: unknown,
    opposedInPhrase: featureOf(top, 'opposite') * featureOf(top, 'runs'),
    ...Object.fromEntries(against.map((fault) => [fault, 1])),
    [expects]: 1,
  };
  return Float64Array.from(confidenceNames, (name) => extra[name] ?? top[places.get(name) ?? -1] ?? 0);
};

/** The probability that a weighted row stands for, 0 to 1. */
export const probabilityOf = (row: Float64Array, weights: readonly number[], bias: number): number => {
  let sum = bias;
  for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
};
