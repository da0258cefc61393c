import { STOP } from '../../search/index.ts';
import { answerInClause, nearestAnswer } from './answer-place.ts';
import type { CoverFeatures } from './cover-features.ts';
import { verbMet } from './deed.ts';
import type { Features } from './feature-names.ts';
import { kinFeatures } from './kin-features.ts';
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
  readonly features: Features;
  readonly stoodFor: number;
  readonly meant: number;
  readonly alike: number;
  readonly verb: number;
}

/** All features of one passage. Each is finite; most lie between 0 and 1. */
export const featuresOf = (
  asked: Asked,
  question: QuestionMasks & { readonly verb: number },
  view: View,
  cover: CoverFeatures,
  reach: Reach,
  type: TypeFit,
  kinship: Kinship,
): Judged => {
  const { matter, names, numbers, total, verb } = question;
  const covered = (mask: number): number => share(weightOf(asked, mask & matter), total);
  const near = reach.previous | reach.next | reach.paragraph | reach.heading | reach.title;
  const missing = matter & ~reach.here;
  const { seen } = view;
  const { kind } = view.located.passage;
  const negated = seen.some(({ surface }) => isNegation(surface));
  const kin = kinFeatures(asked, view, missing, total, kinship);
  const beside = neighboursDiffer(asked, view, reach.here);
  const rare = rareMissing(asked, missing, near | reach.article);
  const small = smallWordsMissing(asked, view);
  const content = seen.filter(({ flags }) => (flags & STOP) === 0).length;
  const features = {
    cover: cover.cover,
    coverExact: cover.coverExact,
    coverLoose: cover.coverLoose,
    coverPrevious: cover.coverPrevious,
    coverNext: cover.coverNext,
    coverParagraph: cover.coverParagraph,
    coverTitle: cover.coverTitle,
    coverPlain: cover.coverPlain,
    coverRare: cover.coverRare,
    rarestMissing: cover.rarestMissing,
    rarestMet: cover.rarestMet,
    frameMet: cover.frameMet,
    namesMet: cover.namesMet,
    namesNear: cover.namesNear,
    namesMissing: cover.namesMissing,
    numbersMet: cover.numbersMet,
    numbersMissing: cover.numbersMissing,
    firstMet: cover.firstMet,
    lastMet: cover.lastMet,
    missingCount: cover.missingCount,
    metCount: cover.metCount,
    coverArticle: covered(reach.article),
    unknown: covered(question.unknown),
    pairs: pairsKept(asked, view),
    phrase: longestRun(asked, view),
    order: orderKept(view),
    proximity: closeness(view),
    typeFit: type.fit,
    typeCover: type.fit * cover.cover,
    typeNear: type.at.length > 0 ? nearestAnswer(view, type.at) : 0,
    typeMissing: type.known && type.fit === 0 ? 1 : 0,
    length: Math.log(1 + content) / 4,
    short: content < 4 ? 1 : 0,
    pronounStart: pronouns.has(seen[0]?.surface ?? '') ? 1 : 0,
    asks: view.located.passage.text.endsWith('?') ? 1 : 0,
    caption: kind === 'caption' ? 1 : 0,
    notProse: kind === 'sentence' || kind === 'list-item' || kind === 'caption' ? 0 : 1,
    negationDiffers: negated === asked.negated ? 0 : 1,
    speaker: asked.expects === 'statement' ? cover.namesMet * type.fit : 0,
    density: share(count(reach.here), content),
    coverSame: kin.features.coverSame,
    coverKind: kin.features.coverKind,
    coverSoft: kin.features.coverSoft,
    opposite: kin.features.opposite,
    sibling: kin.features.sibling,
    missingAlike: kin.features.missingAlike,
    askedKind: kin.features.askedKind,
    missingNouns: kin.features.missingNouns,
    missingVerbs: kin.features.missingVerbs,
    missingAdjectives: kin.features.missingAdjectives,
    missingAdverbs: kin.features.missingAdverbs,
    substituted: substituted(asked, view, reach.here),
    sideWords: sideWordsKept(asked, view),
    negatedQuestion: asked.negated ? 1 : 0,
    negatedPassage: negated ? 1 : 0,
    runs: runsKept(asked, view),
    rareMissing: rare.rareMissing,
    rareMissingNear: rare.rareMissingNear,
    modifierDiffers: beside.modifier,
    headDiffers: beside.head,
    poleDiffers: poleDiffers(asked, view) ? 1 : 0,
    verbMet: verbMet(verb, reach.here),
    deedStands: verbMet(verb, reach.here | kin.kin),
    numbersAbsent: share(count(numbers & ~reach.here), count(numbers)),
    namesAbsent: share(count(names & ~reach.here), count(names)),
    denies: deniesMore(asked, view),
    exactKind: exactKind(asked, view),
    answerInClause: answerInClause(view, type.at),
    leastMissing: small.leastMissing,
    mostMissing: small.mostMissing,
    sideMissing: small.sideMissing,
    orderWords: (missing & question.picking) !== 0 ? 1 : 0,
  };
  return { features, stoodFor: kin.kin, meant: kin.same, alike: kin.alike, verb };
};
