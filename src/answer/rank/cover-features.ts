import type { FeatureName, Features } from './feature-names.ts';
import { count, heaviestShare, type QuestionMasks, rarityOf, share, weightOf } from './masks.ts';
import type { Match } from './matches.ts';
import type { Asked } from './question/read-question.ts';
import type { Reach } from './reach.ts';

const names = [
  'cover',
  'coverExact',
  'coverLoose',
  'coverPrevious',
  'coverNext',
  'coverParagraph',
  'coverTitle',
  'coverPlain',
  'coverRare',
  'rarestMissing',
  'rarestMet',
  'frameMet',
  'namesMet',
  'namesNear',
  'namesMissing',
  'numbersMet',
  'numbersMissing',
  'firstMet',
  'lastMet',
  'missingCount',
  'metCount',
] as const satisfies readonly FeatureName[];

/** What can be told of a passage by which words of the question stand in it and around it, without reading it. */
export type CoverFeatures = Pick<Features, (typeof names)[number]>;

/** Where the words stand: `own` those of the passage itself, `reach` all. */
export const coverFeatures = (
  asked: Asked,
  question: QuestionMasks,
  own: Match,
  reach: Reach,
): CoverFeatures => {
  const { all, matter, plain, total, totalPlain, totalRare } = question;
  const { here } = reach;
  const covered = (mask: number): number => share(weightOf(asked, mask & matter), total);
  const near = reach.previous | reach.next | reach.paragraph | reach.heading | reach.title;
  const missing = matter & ~here;
  const of = (words: number, met: number): number => share(count(words & met), count(words));
  return {
    cover: covered(here),
    coverExact: covered(own.exact),
    coverLoose: covered(own.loose),
    coverPrevious: covered(reach.previous),
    coverNext: covered(reach.next),
    coverParagraph: covered(reach.paragraph | reach.heading),
    coverTitle: covered(reach.title),
    coverPlain: share(weightOf(asked, plain & here), totalPlain),
    coverRare: share(rarityOf(asked, matter & here), totalRare),
    rarestMissing: heaviestShare(asked, question, missing),
    rarestMet: heaviestShare(asked, question, matter & here),
    frameMet: of(all & ~matter, here),
    namesMet: of(question.names, here),
    namesNear: of(question.names, near),
    namesMissing: of(question.names, ~here & ~near),
    numbersMet: of(question.numbers, here),
    numbersMissing: of(question.numbers, ~here & ~near),
    firstMet: (here & question.first) !== 0 ? 1 : 0,
    lastMet: (here & question.last) !== 0 ? 1 : 0,
    missingCount: Math.min(1, count(missing) / 5),
    metCount: Math.min(1, count(matter & here) / 8),
  };
};

/** The part of a passage's score that these features make: how well it promises to do when it is read. */
export const promiseOf = (features: CoverFeatures, weights: Readonly<Features>): number =>
  names.reduce((sum, name) => sum + features[name] * weights[name], 0);
