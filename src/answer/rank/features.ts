import { STOP } from '../../search/index.ts';
import { answerInClause, nearestAnswer } from './answer-place.ts';
import { verbMet } from './deed.ts';
import { type FeatureRow, featureAt, featureOf } from './feature-rows.ts';
import { writeKin } from './kin-features.ts';
import type { Kinship } from './kinship.ts';
import { count, has, type QuestionMasks, share, weightOf } from './masks.ts';
import { closeness, longestRun, orderKept, pairsKept } from './nearness.ts';
import { deniesMore, poleDiffers, smallWordsMissing } from './poles.ts';
import { type Asked, isNegation } from './question/read-question.ts';
import type { Reach } from './reach.ts';
import { neighboursDiffer, runsKept, sideWordsKept, substituted } from './slots.ts';
import { exactKind } from './types/exact-kind.ts';
import type { TypeFit } from './types/find-answer.ts';
import type { View } from './view.ts';

const pronouns = new Set('he she they it this these that those his her their its we i'.split(' '));

/** The rarest words in general English that the passage lacks: those that stand nowhere near it, and those that do. */
const rareMissing = (asked: Asked, missing: number, around: number) => {
  const rarest = (mask: number): number =>
    asked.content.reduce((most, { rarity }, i) => (has(mask, i) ? Math.max(most, rarity) : most), 0);
  return { rareMissing: rarest(missing & ~around), rareMissingNear: rarest(missing & around) };
};

/** A passage's features, the missing words that others mean or are like (bits), and which content word is the verb (-1: none). */
export interface Judged {
  readonly row: FeatureRow;
  readonly stoodFor: number;
  readonly meant: number;
  readonly alike: number;
  readonly verb: number;
}

/** Writes all features of one passage into its row, in which those of its cover stand already. */
export const judgedBy = (
  asked: Asked,
  question: QuestionMasks & { readonly verb: number },
  view: View,
  row: FeatureRow,
  reach: Reach,
  type: TypeFit,
  kinship: Kinship,
): Judged => {
  const { matter, names, numbers, total, verb } = question;
  const covered = (mask: number): number => share(weightOf(asked, mask & matter), total);
  const cover = featureOf(row, 'cover');
  const { near } = reach;
  const missing = matter & ~reach.here;
  const { seen } = view;
  const { kind } = view.located.passage;
  const negated = seen.some(({ surface }) => isNegation(surface));
  const kin = writeKin(row, asked, view, missing, total, kinship);
  const beside = neighboursDiffer(asked, view, reach.here);
  const rare = rareMissing(asked, missing, near | reach.article);
  const small = smallWordsMissing(asked, view);
  const content = seen.filter(({ flags }) => (flags & STOP) === 0).length;
  row[featureAt.coverArticle] = covered(reach.article);
  row[featureAt.unknown] = covered(question.unknown);
  row[featureAt.pairs] = pairsKept(asked, view);
  row[featureAt.phrase] = longestRun(asked, view);
  row[featureAt.order] = orderKept(view);
  row[featureAt.proximity] = closeness(view);
  row[featureAt.typeFit] = type.fit;
  row[featureAt.typeCover] = type.fit * cover;
  row[featureAt.typeNear] = type.at.length > 0 ? nearestAnswer(view, type.at) : 0;
  row[featureAt.typeMissing] = type.known && type.fit === 0 ? 1 : 0;
  row[featureAt.length] = Math.log(1 + content) / 4;
  row[featureAt.short] = content < 4 ? 1 : 0;
  row[featureAt.pronounStart] = pronouns.has(seen[0]?.surface ?? '') ? 1 : 0;
  row[featureAt.asks] = view.located.passage.text.endsWith('?') ? 1 : 0;
  row[featureAt.caption] = kind === 'caption' ? 1 : 0;
  row[featureAt.notProse] = kind === 'sentence' || kind === 'list-item' || kind === 'caption' ? 0 : 1;
  row[featureAt.negationDiffers] = negated === asked.negated ? 0 : 1;
  row[featureAt.speaker] = asked.expects === 'statement' ? featureOf(row, 'namesMet') * type.fit : 0;
  row[featureAt.density] = share(count(reach.here), content);
  row[featureAt.substituted] = substituted(asked, view, reach.here);
  row[featureAt.sideWords] = sideWordsKept(asked, view);
  row[featureAt.negatedQuestion] = asked.negated ? 1 : 0;
  row[featureAt.negatedPassage] = negated ? 1 : 0;
  row[featureAt.runs] = runsKept(asked, view);
  row[featureAt.rareMissing] = rare.rareMissing;
  row[featureAt.rareMissingNear] = rare.rareMissingNear;
  row[featureAt.modifierDiffers] = beside.modifier;
  row[featureAt.headDiffers] = beside.head;
  row[featureAt.poleDiffers] = poleDiffers(asked, view) ? 1 : 0;
  row[featureAt.verbMet] = verbMet(verb, reach.here);
  row[featureAt.deedStands] = verbMet(verb, reach.here | kin.kin);
  row[featureAt.numbersAbsent] = share(count(numbers & ~reach.here), count(numbers));
  row[featureAt.namesAbsent] = share(count(names & ~reach.here), count(names));
  row[featureAt.denies] = deniesMore(asked, view);
  row[featureAt.exactKind] = exactKind(asked, view);
  row[featureAt.answerInClause] = answerInClause(view, type.at);
  row[featureAt.leastMissing] = small.leastMissing;
  row[featureAt.mostMissing] = small.mostMissing;
  row[featureAt.sideMissing] = small.sideMissing;
  row[featureAt.orderWords] = (missing & question.picking) !== 0 ? 1 : 0;
  return { row, stoodFor: kin.kin, meant: kin.same, alike: kin.alike, verb };
};
