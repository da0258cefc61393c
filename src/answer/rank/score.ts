import type { Features } from './feature-names.ts';
import { featureNames } from './feature-names.ts';

/** A sum of features, each by its weight. */
export const scoreOf = (features: Features, weights: Readonly<Record<keyof Features, number>>): number => {
  let sum = 0;
  for (const name of featureNames) sum += features[name] * weights[name];
  return sum;
};
