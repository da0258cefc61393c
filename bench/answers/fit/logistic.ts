/** Logistic regression with a pull towards 0, fitted by Newton steps. */
export interface LogisticSample {
  readonly row: Float64Array;
  /** Wanted probability, 0 to 1. */
  readonly target: number;
  readonly weight: number;
}

export interface Logistic {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Solves a symmetric positive system by elimination; changes its arguments. */
const solve = (matrix: Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const row = matrix[i] ?? new Float64Array(size);
    const pivot = row[i] ?? 1;
    for (let k = i + 1; k < size; k++) {
      const other = matrix[k] ?? new Float64Array(size);
      const factor = (other[i] ?? 0) / pivot;
      if (factor === 0) continue;
      for (let j = i; j < size; j++) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0);
      right[k] = (right[k] ?? 0) - factor * (right[i] ?? 0);
    }
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] ?? 0;
    for (let j = i + 1; j < size; j++) sum -= (matrix[i]?.[j] ?? 0) * (solution[j] ?? 0);
    solution[i] = sum / (matrix[i]?.[i] ?? 1);
  }
  return solution;
};

interface Scale {
  readonly mean: Float64Array;
  /** 0 for a feature that never differs: it gets no weight. */
  readonly inverse: Float64Array;
}

const scaleOf = (samples: readonly LogisticSample[], width: number): Scale => {
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (const { row } of samples) {
    for (let f = 0; f < width; f++) mean[f] = (mean[f] ?? 0) + (row[f] ?? 0) / samples.length;
  }
  for (const { row } of samples) {
    for (let f = 0; f < width; f++) square[f] = (square[f] ?? 0) + ((row[f] ?? 0) - (mean[f] ?? 0)) ** 2;
  }
  const inverse = square.map((sum) => {
    const spread = Math.sqrt(sum / samples.length);
    return spread > 1e-6 ? 1 / spread : 0;
  });
  return { mean, inverse };
};

const STEPS = 12;

/** Fits weights on features scaled to unit spread; `pull` is the strength of the pull towards 0. */
export const fitLogistic = (samples: readonly LogisticSample[], width: number, pull: number): Logistic => {
  const { mean, inverse } = scaleOf(samples, width);
  const rows = samples.map(({ row }) => {
    const scaled = new Float64Array(width + 1);
    for (let f = 0; f < width; f++) scaled[f] = ((row[f] ?? 0) - (mean[f] ?? 0)) * (inverse[f] ?? 0);
    scaled[width] = 1;
    return scaled;
  });
  let weights = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(weights, (weight, f) => (f < width ? pull * weight : 0));
    const bend = Array.from({ length: width + 1 }, (_, f) => {
      const line = new Float64Array(width + 1);
      line[f] = f < width ? pull : 1e-6;
      return line;
    });
    for (const [i, row] of rows.entries()) addSample(row, samples[i], weights, slope, bend);
    for (let a = 0; a <= width; a++) {
      for (let b = 0; b < a; b++) {
        const line = bend[a];
        if (line !== undefined) line[b] = bend[b]?.[a] ?? 0;
      }
    }
    const change = solve(bend, slope);
    weights = weights.map((weight, f) => weight - (change[f] ?? 0));
  }
  let bias = weights[width] ?? 0;
  const unscaled = Float64Array.from({ length: width }, (_, f) => (weights[f] ?? 0) * (inverse[f] ?? 0));
  for (let f = 0; f < width; f++) bias -= (unscaled[f] ?? 0) * (mean[f] ?? 0);
  return { weights: unscaled, bias };
};

const addSample = (
  row: Float64Array,
  sample: LogisticSample | undefined,
  weights: Float64Array,
  slope: Float64Array,
  bend: readonly Float64Array[],
): void => {
  if (sample === undefined) return;
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += (row[f] ?? 0) * (weights[f] ?? 0);
  const p = 1 / (1 + Math.exp(-sum));
  const error = sample.weight * (p - sample.target);
  const spread = sample.weight * p * (1 - p) + 1e-9;
  for (let a = 0; a < row.length; a++) {
    const value = row[a] ?? 0;
    if (value === 0) continue;
    slope[a] = (slope[a] ?? 0) + error * value;
    const line = bend[a];
    if (line === undefined) continue;
    for (let b = a; b < row.length; b++) line[b] = (line[b] ?? 0) + spread * value * (row[b] ?? 0);
  }
};
