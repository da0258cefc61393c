import { type FeatureRow, featureAt } from './feature-rows.ts';
import { count, heaviestShare, type QuestionMasks, rarityOf, share, weightOf } from './masks.ts';
import type { Match } from './matches.ts';
import type { Asked } from './question/read-question.ts';
import type { Reach } from './reach.ts';

/**
 * Writes what can be told of a passage by which words of the question stand in it and around it, without reading it.
 * `own` are the words that stand in the passage itself, `reach` all.
 */
export const writeCover = (
  row: FeatureRow,
  asked: Asked,
  question: QuestionMasks,
  own: Match,
  reach: Reach,
): void => {
  const { all, matter, plain, total, totalPlain, totalRare } = question;
  const { here, near } = reach;
  const covered = (mask: number): number => share(weightOf(asked, mask & matter), total);
  const missing = matter & ~here;
  const of = (words: number, met: number): number => share(count(words & met), count(words));
  row[featureAt.cover] = covered(here);
  row[featureAt.coverExact] = covered(own.exact);
  row[featureAt.coverLoose] = covered(own.loose);
  row[featureAt.coverPrevious] = covered(reach.previous);
  row[featureAt.coverNext] = covered(reach.next);
  row[featureAt.coverParagraph] = covered(reach.paragraph | reach.heading);
  row[featureAt.coverTitle] = covered(reach.title);
  row[featureAt.coverPlain] = share(weightOf(asked, plain & here), totalPlain);
  row[featureAt.coverRare] = share(rarityOf(asked, matter & here), totalRare);
  row[featureAt.rarestMissing] = heaviestShare(asked, question, missing);
  row[featureAt.rarestMet] = heaviestShare(asked, question, matter & here);
  row[featureAt.frameMet] = of(all & ~matter, here);
  row[featureAt.namesMet] = of(question.names, here);
  row[featureAt.namesNear] = of(question.names, near);
  row[featureAt.namesMissing] = of(question.names, ~here & ~near);
  row[featureAt.numbersMet] = of(question.numbers, here);
  row[featureAt.numbersMissing] = of(question.numbers, ~here & ~near);
  row[featureAt.firstMet] = (here & question.first) !== 0 ? 1 : 0;
  row[featureAt.lastMet] = (here & question.last) !== 0 ? 1 : 0;
  row[featureAt.missingCount] = Math.min(1, count(missing) / 5);
  row[featureAt.metCount] = Math.min(1, count(matter & here) / 8);
};
