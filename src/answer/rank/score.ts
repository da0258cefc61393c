import type { PassageKind } from '../../passages/passage.ts';
import type { Features } from './feature-names.ts';
import { featureNames } from './feature-names.ts';

/**
 * What cannot be quoted must not come before what can, and a caption tells of a picture, not of an event. The sets
 * that weights are fitted on have neither headings nor captions, so these two are set by hand.
 */
export const kindPenalty = (kind: PassageKind): number => {
  if (kind === 'sentence' || kind === 'list-item') return 0;
  return kind === 'caption' ? 0.85 : 4;
};

/** A sum of features, each by its weight, less what the kind of the passage costs. */
export const scoreOf = (
  features: Features,
  weights: Readonly<Record<keyof Features, number>>,
  kind: PassageKind,
): number => {
  let sum = -kindPenalty(kind);
  for (const name of featureNames) sum += features[name] * weights[name];
  return sum;
};
