import { confidenceNames, onlyForConfidence, probabilityOf } from '../../../src/answer/rank/confidence.ts';
import { featureNames } from '../../../src/answer/rank/feature-rows.ts';
import { auroc, bestF1, type Handled, hitAt } from '../metrics.ts';
import { type Ordered, ordered, rowOf, type Sample, withoutRight } from '../samples.ts';
import { fitLogistic, type Logistic } from './logistic.ts';
import { fitRanking } from './softmax.ts';

export interface Fitted {
  readonly ranking: Float64Array;
  readonly confidence: Logistic;
}

/** Passages of a question that the ranking is fitted on: those further down hardly ever come first. */
const ROWS = 25;
/** Weight of a question seen again with its right passages taken away. */
const TAKEN_AWAY = 0.3;
const SELQA = 0.5;
/** Pull of the confidence's weights towards 0. */
const PULL = 1;

const unranked = new Set(onlyForConfidence.map((name) => featureNames.indexOf(name)));

/** A feature that never differs gets no weight. */
const forRanking = (row: Float64Array): Float64Array => row.map((value, f) => (unranked.has(f) ? 0 : value));

const rankingOf = (samples: readonly Sample[]): Float64Array =>
  fitRanking(
    samples
      .map(({ rows, right }) => ({
        rows: rows.slice(0, ROWS).map(forRanking),
        right: right.slice(0, ROWS),
        weight: 1,
      }))
      .filter(({ right }) => right.some(Boolean)),
    featureNames.length,
    { pull: 0.002, steps: 120 },
  );

const confidenceOf = (all: readonly Ordered[]): Logistic => {
  const rows = all.flatMap((one) => {
    const { answerable, set } = one.sample;
    const weight = set === 'squad' ? 1 : SELQA;
    const target = (one.place === 0 ? 0.5 : 0) + (answerable ? 0.5 : 0);
    const own = { row: rowOf(one), target, weight };
    if (!answerable) return [own];
    return [own, { row: rowOf(withoutRight(one)), target: 0, weight: TAKEN_AWAY * weight }];
  });
  return fitLogistic(rows, confidenceNames.length, PULL);
};

/** Parts that take turns at being ordered by what the others were fitted on. */
const PARTS = 4;

/** Every fourth article, and every fourth question of a set that is one index. */
const partsOf = (samples: readonly Sample[]): readonly number[] => {
  const articles = [...new Set(samples.map(({ task }) => task))];
  return samples.map(({ set, task }, i) => (set === 'squad' ? articles.indexOf(task) : i) % PARTS);
};

/**
 * Each sample in the order that a ranking fitted without its article gives. In the order of a ranking that has seen
 * it, right passages lead more clearly than they ever will again, and the confidence would learn to trust that.
 */
const orderedUnseen = (samples: readonly Sample[]): readonly Ordered[] => {
  const parts = partsOf(samples);
  const rankings = Array.from({ length: PARTS }, (_, part) =>
    rankingOf(samples.filter((__, i) => parts[i] !== part)),
  );
  return samples.map((sample, i) =>
    ordered(sample, rankings[parts[i] ?? 0] ?? new Float64Array(featureNames.length)),
  );
};

/** Ranking and confidence fitted on all the samples. */
export const fitAll = (samples: readonly Sample[]): Fitted => ({
  ranking: rankingOf(samples),
  confidence: confidenceOf(orderedUnseen(samples)),
});

export const handledBy = (
  sample: Sample,
  { ranking, confidence }: Fitted,
): Handled & { readonly one: Ordered } => {
  const one = ordered(sample, ranking);
  const sure = probabilityOf(rowOf(one), [...confidence.weights], confidence.bias);
  return { answerable: sample.answerable, place: one.place, confidence: sure, one };
};

/** Each half of the articles handled by what was fitted on the other half. */
export const crossValidatedHandled = (
  samples: readonly Sample[],
): ReadonlyMap<string, readonly Handled[]> => {
  const found = new Map<string, Handled[]>();
  for (const half of [0, 1]) {
    const fitted = fitAll(samples.filter((one) => one.set !== 'dev' && one.half !== half));
    for (const sample of samples) {
      if (sample.set === 'dev' || sample.half !== half) continue;
      const known = found.get(sample.set) ?? [];
      known.push(handledBy(sample, fitted));
      found.set(sample.set, known);
    }
  }
  return found;
};

export const crossValidated = (samples: readonly Sample[]): readonly string[] =>
  [...crossValidatedHandled(samples)].map(([set, handled]) => {
    const figures = [hitAt(handled, 1), hitAt(handled, 3), auroc(handled), bestF1(handled).f1];
    const [one, three, area, f1] = figures.map((figure) => figure.toFixed(3));
    return `${set} hit@1 ${one} hit@3 ${three} AUROC ${area} F1 ${f1}`;
  });

/** What decides whether a dev question is answered. */
export interface DevOutcome {
  readonly answerable: boolean;
  readonly confidence: number;
  /** True when something in the evidence forbids an answer whatever the confidence. */
  readonly barred: boolean;
}

export const devOutcomes = (samples: readonly Sample[], fitted: Fitted): readonly DevOutcome[] =>
  samples
    .filter(({ set }) => set === 'dev')
    .map((sample) => {
      const { answerable, confidence, one } = handledBy(sample, fitted);
      const against = sample.against[one.order[0] ?? -1] ?? ['nothing-found'];
      return { answerable, confidence, barred: against.length > 0 };
    });

const rightOnes = (outcomes: readonly DevOutcome[], bar: number): number =>
  outcomes.filter(({ answerable, confidence, barred }) => (confidence >= bar && !barred) === answerable)
    .length;

/** Below this nothing is shown, whatever few questions say: one wrong answer in three is too many. */
const LEAST_BAR = 0.2;

/** The bar with the most right decisions: the middle of the widest stretch that has them, and never too low. */
export const barFor = (outcomes: readonly DevOutcome[]): number => {
  const edges = [0, ...outcomes.filter(({ barred }) => !barred).map(({ confidence }) => confidence), 1];
  const sorted = edges.sort((a, b) => a - b);
  const middles = sorted.slice(1).map((edge, i) => ({
    bar: (edge + (sorted[i] ?? 0)) / 2,
    width: edge - (sorted[i] ?? 0),
  }));
  const best = middles.reduce((a, b) => {
    const [x, y] = [rightOnes(outcomes, a.bar), rightOnes(outcomes, b.bar)];
    return y > x || (y === x && b.width > a.width) ? b : a;
  });
  return Math.max(LEAST_BAR, best.bar);
};
