/** The passages of one question as rows of numbers, with which of them are right. At least one is. */
export interface RankedSample {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

export interface LinearOptions {
  /** Strength of the pull towards 0, on features scaled to unit spread. */
  readonly pull: number;
  readonly steps: number;
}

/** Spread of each feature within questions, so that all weigh alike before fitting; 1 where it never differs. */
const spreads = (samples: readonly RankedSample[], width: number): Float64Array => {
  const sum = new Float64Array(width);
  let rows = 0;
  for (const { rows: own } of samples) {
    for (let f = 0; f < width; f++) {
      let mean = 0;
      for (const row of own) mean += row[f] ?? 0;
      mean /= own.length;
      for (const row of own) sum[f] = (sum[f] ?? 0) + ((row[f] ?? 0) - mean) ** 2;
    }
    rows += own.length;
  }
  return sum.map((total) => {
    const spread = Math.sqrt(total / Math.max(1, rows));
    return spread > 1e-6 ? spread : Number.POSITIVE_INFINITY;
  });
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

/** Adds the gradient of one question's loss: -log of the share that right passages get of all. */
const addGradient = (sample: RankedSample, weights: Float64Array, gradient: Float64Array): void => {
  const scores = sample.rows.map((row) => dot(row, weights));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  let all = 0;
  let right = 0;
  for (const [i, share] of shares.entries()) {
    all += share;
    if (sample.right[i]) right += share;
  }
  for (const [i, row] of sample.rows.entries()) {
    const share = shares[i] ?? 0;
    const pull = share / all - (sample.right[i] ? share / right : 0);
    if (Math.abs(pull) < 1e-6) continue;
    for (let f = 0; f < row.length; f++)
      gradient[f] = (gradient[f] ?? 0) + sample.weight * pull * (row[f] ?? 0);
  }
};

/** Weights under which right passages come first, fitted listwise (softmax over each question's passages). */
export const fitRanking = (
  samples: readonly RankedSample[],
  width: number,
  options: LinearOptions,
): Float64Array => {
  const scale = spreads(samples, width);
  const scaled = samples.map((sample) => ({
    ...sample,
    rows: sample.rows.map((row) => row.map((value, f) => value / (scale[f] ?? 1))),
  }));
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let step = 1; step <= options.steps; step++) {
    const gradient = new Float64Array(width);
    for (const sample of scaled) addGradient(sample, weights, gradient);
    const rate = 0.05 * (1 - step / (options.steps + 1)) + 0.001;
    for (let f = 0; f < width; f++) {
      const slope = (gradient[f] ?? 0) / total + options.pull * (weights[f] ?? 0);
      mean[f] = 0.9 * (mean[f] ?? 0) + 0.1 * slope;
      square[f] = 0.99 * (square[f] ?? 0) + 0.01 * slope * slope;
      const corrected = (mean[f] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((square[f] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[f] = (weights[f] ?? 0) - (rate * corrected) / size;
    }
  }
  return weights.map((weight, f) => weight / (scale[f] ?? 1));
};
