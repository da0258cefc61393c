import { STOP } from '../../search/index.ts';
import { answerInClause, nearestAnswer } from './answer-place.ts';
import { verbMet } from './deed.ts';
import type { Features } from './feature-names.ts';
import { kinFeatures } from './kin-features.ts';
import type { Kinship } from './kinship.ts';
import { count, has, heaviestShare, type QuestionMasks, share, weightOf } from './masks.ts';
import type { ArticleMatches } from './matches.ts';
import { closeness, longestRun, orderKept, pairsKept } from './nearness.ts';
import { deniesMore, poleDiffers, smallWordsMissing } from './poles.ts';
import { type Asked, isNegation } from './question/read-question.ts';
import type { Reach } from './reach.ts';
import { neighboursDiffer, runsKept, sideWordsKept, substituted } from './slots.ts';
import { exactKind } from './types/exact-kind.ts';
import type { TypeFit } from './types/find-answer.ts';
import type { View } from './view.ts';

const pronouns = new Set('he she they it this these that those his her their its we i'.split(' '));

/** Coverage by how rare words are in general English, not in these articles. */
const rareFeatures = (asked: Asked, matter: number, here: number, around: number) => {
  let total = 0;
  let met = 0;
  let rarest = 0;
  let rarestAround = 0;
  for (const [i, { rarity }] of asked.content.entries()) {
    if (!has(matter, i)) continue;
    total += rarity;
    if (has(here, i)) met += rarity;
    else if (has(around, i)) rarestAround = Math.max(rarestAround, rarity);
    else rarest = Math.max(rarest, rarity);
  }
  return { coverRare: share(met, total), rareMissing: rarest, rareMissingNear: rarestAround };
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
  matches: ArticleMatches,
  reach: Reach,
  type: TypeFit,
  kinship: Kinship,
): Judged => {
  const own = matches.of(view.located.passage.ordinal);
  const { all, matter, names, numbers, plain, total, verb } = question;
  const covered = (mask: number): number => share(weightOf(asked, mask & matter), total);
  const near = reach.previous | reach.next | reach.paragraph | reach.heading | reach.title;
  const missing = matter & ~reach.here;
  const cover = covered(reach.here);
  const { seen } = view;
  const { kind } = view.located.passage;
  const negated = seen.some(({ surface }) => isNegation(surface));
  const kin = kinFeatures(asked, view, missing, total, kinship);
  const beside = neighboursDiffer(asked, view, reach.here);
  const content = seen.filter(({ flags }) => (flags & STOP) === 0).length;
  const features = {
    cover,
    coverExact: covered(own.exact),
    coverLoose: covered(own.loose),
    coverPrevious: covered(reach.previous),
    coverNext: covered(reach.next),
    coverParagraph: covered(reach.paragraph | reach.heading),
    coverTitle: covered(reach.title),
    coverArticle: covered(reach.article),
    coverPlain: share(weightOf(asked, plain & reach.here), weightOf(asked, plain)),
    rarestMissing: heaviestShare(asked, question, missing),
    rarestMet: heaviestShare(asked, question, matter & reach.here),
    unknown: covered(question.unknown),
    frameMet: share(count(all & ~matter & reach.here), count(all & ~matter)),
    namesMet: share(count(names & reach.here), count(names)),
    namesNear: share(count(names & near), count(names)),
    namesMissing: share(count(names & ~reach.here & ~near), count(names)),
    numbersMet: share(count(numbers & reach.here), count(numbers)),
    numbersMissing: share(count(numbers & ~reach.here & ~near), count(numbers)),
    pairs: pairsKept(asked, view),
    phrase: longestRun(asked, view),
    order: orderKept(view),
    proximity: closeness(view),
    firstMet: (reach.here & question.first) !== 0 ? 1 : 0,
    lastMet: (reach.here & question.last) !== 0 ? 1 : 0,
    typeFit: type.fit,
    typeCover: type.fit * cover,
    typeNear: type.at.length > 0 ? nearestAnswer(view, type.at) : 0,
    typeMissing: type.known && type.fit === 0 ? 1 : 0,
    length: Math.log(1 + content) / 4,
    short: content < 4 ? 1 : 0,
    pronounStart: pronouns.has(seen[0]?.surface ?? '') ? 1 : 0,
    asks: view.located.passage.text.endsWith('?') ? 1 : 0,
    caption: kind === 'caption' ? 1 : 0,
    notProse: kind === 'sentence' || kind === 'list-item' || kind === 'caption' ? 0 : 1,
    negationDiffers: negated === asked.negated ? 0 : 1,
    speaker: asked.expects === 'statement' ? share(count(names & reach.here), count(names)) * type.fit : 0,
    density: share(count(reach.here), content),
    ...kin.features,
    substituted: substituted(asked, view, reach.here),
    sideWords: sideWordsKept(asked, view),
    negatedQuestion: asked.negated ? 1 : 0,
    negatedPassage: negated ? 1 : 0,
    runs: runsKept(asked, view),
    ...rareFeatures(asked, matter, reach.here, near | reach.article),
    missingCount: Math.min(1, count(missing) / 5),
    metCount: Math.min(1, count(matter & reach.here) / 8),
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
    ...smallWordsMissing(asked, view),
    orderWords: (missing & question.picking) !== 0 ? 1 : 0,
  };
  return { features, stoodFor: kin.kin, meant: kin.same, alike: kin.alike, verb };
};
