import type { Located } from '../../library.ts';
import { AFTER_GAP, STOP } from '../../search/index.ts';
import type { Features } from './feature-names.ts';
import { kinFeatures } from './kin-features.ts';
import type { Kinship } from './kinship.ts';
import { senses } from './lexicon/senses.ts';
import type { ArticleMatches } from './matches.ts';
import { closeness, longestRun, orderKept, pairsKept } from './nearness.ts';
import { deniesMore, poleDiffers } from './poles.ts';
import { type Asked, isNegation } from './question/read-question.ts';
import { neighboursDiffer, runsKept, sideWordsKept, substituted } from './slots.ts';
import { exactKind } from './types/exact-kind.ts';
import type { TypeFit } from './types/find-answer.ts';
import type { View } from './view.ts';

const has = (mask: number, i: number): boolean => (mask & (1 << i)) !== 0;

/** Sums the weights of the question's content words whose bit is set in the mask. */
const weightOf = (asked: Asked, mask: number): number =>
  asked.content.reduce((sum, { weight }, i) => (has(mask, i) ? sum + weight : sum), 0);

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const bitsWhere = (asked: Asked, test: (word: Asked['content'][number]) => boolean): number =>
  asked.content.reduce((mask, word, i) => (test(word) ? mask | (1 << i) : mask), 0);

const count = (mask: number): number => {
  let n = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++;
  return n;
};

const heaviest = (asked: Asked, mask: number): number =>
  asked.content.reduce((most, { weight }, i) => (has(mask, i) && weight > most ? weight : most), 0);

const pronouns = new Set('he she they it this these that those his her their its we i'.split(' '));

/** Words that pick one of several: a passage without them may tell of another. */
const orderWords = new Set(
  'first second third fourth fifth last final next previous new former latest original initial two three four five six seven eight nine ten only largest smallest highest lowest'.split(
    ' ',
  ),
);

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

/** Which content words are met where, as disjoint masks from near to far. */
export interface Reach {
  readonly here: number;
  readonly previous: number;
  readonly next: number;
  readonly paragraph: number;
  readonly heading: number;
  readonly title: number;
  readonly article: number;
}

/** Where the words of the question stand, seen from one passage; each word counts at the nearest place only. */
export const reachOf = (matches: ArticleMatches, { passage, entry }: Located): Reach => {
  const { ordinal, paragraph } = passage;
  const any = (at: number): number => {
    const other = entry.passages[at];
    if (other === undefined || other.paragraph !== paragraph) return 0;
    const match = matches.of(at);
    return match.stem | match.loose;
  };
  const own = matches.of(ordinal);
  const here = own.stem | own.loose;
  let seen = here;
  const fresh = (mask: number): number => {
    const added = mask & ~seen;
    seen |= mask;
    return added;
  };
  return {
    here,
    previous: fresh(any(ordinal - 1)),
    next: fresh(any(ordinal + 1)),
    paragraph: fresh(matches.paragraph(ordinal)),
    heading: fresh(matches.heading(ordinal)),
    title: fresh(matches.title),
    article: fresh(matches.all),
  };
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
  view: View,
  matches: ArticleMatches,
  reach: Reach,
  type: TypeFit,
  kinship: Kinship,
): Judged => {
  const own = matches.of(view.located.passage.ordinal);
  const all = bitsWhere(asked, () => true);
  const matter = bitsWhere(asked, ({ frame }) => !frame);
  const total = weightOf(asked, matter);
  const covered = (mask: number): number => share(weightOf(asked, mask & matter), total);
  const names = bitsWhere(asked, ({ name }) => name);
  const numbers = bitsWhere(asked, ({ number }) => number);
  const near = reach.previous | reach.next | reach.paragraph | reach.heading | reach.title;
  const missing = matter & ~reach.here;
  const heavy = heaviest(asked, matter);
  const cover = covered(reach.here);
  const { seen } = view;
  const { kind } = view.located.passage;
  const order = asked.content.flatMap((_, i) => (has(matter, i) ? [i] : []));
  const plain = matter & ~names;
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
    rarestMissing: share(heaviest(asked, missing), heavy),
    rarestMet: share(heaviest(asked, matter & reach.here), heavy),
    unknown: covered(bitsWhere(asked, ({ word }) => word.passages === 0)),
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
    firstMet: order.length > 0 && has(reach.here, order[0] ?? 0) ? 1 : 0,
    lastMet: order.length > 0 && has(reach.here, order.at(-1) ?? 0) ? 1 : 0,
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
    verbMet: verbMet(asked, reach.here),
    deedStands: verbMet(asked, reach.here | kin.kin),
    numbersAbsent: share(count(numbers & ~reach.here), count(numbers)),
    namesAbsent: share(count(names & ~reach.here), count(names)),
    denies: deniesMore(asked, view),
    exactKind: exactKind(asked, view),
    answerInClause: answerInClause(view, type.at),
    orderWords: count(missing & bitsWhere(asked, ({ word }) => orderWords.has(word.surface))) > 0 ? 1 : 0,
  };
  return { features, stoodFor: kin.kin, meant: kin.same, alike: kin.alike, verb: verbOf(asked) };
};

/** How near the likely answer stands to a word of the question: 1 beside it, towards 0 far away. */
const nearestAnswer = (view: View, at: readonly number[]): number => {
  let best = 0;
  for (const place of at) {
    for (const [i, word] of view.seen.entries()) {
      if (word.bits !== 0) best = Math.max(best, 1 / (1 + Math.abs(i - place) / 4));
    }
  }
  return best;
};

/** Place of the content word that is most of all a verb; -1 when none looks like one. */
const verbOf = (asked: Asked): number => {
  let best = -1;
  let most = 3;
  for (const [i, { word, name, frame, number }] of asked.content.entries()) {
    if (name || frame || number) continue;
    const place = senses().placeOf(word.stem);
    const verb = place < 0 ? 0 : senses().partsAt(place)[1];
    if (verb >= most) {
      most = verb;
      best = i;
    }
  }
  return best;
};

/** 1 when the verb of the question stands in the passage, -1 when not, 0 when no content word looks like a verb. */
const verbMet = (asked: Asked, here: number): number => {
  const verb = verbOf(asked);
  if (verb < 0) return 0;
  return has(here, verb) ? 1 : -1;
};

/** Share of the met words that stand in the same clause (between gaps) as a likely answer. */
const answerInClause = (view: View, at: readonly number[]): number => {
  if (at.length === 0) return 0;
  let clause = 0;
  const clauses = view.seen.map(({ flags }) => {
    if ((flags & AFTER_GAP) !== 0) clause++;
    return clause;
  });
  let met = 0;
  const inClause = new Map<number, number>();
  for (const [i, { bits }] of view.seen.entries()) {
    if (bits === 0) continue;
    met++;
    inClause.set(clauses[i] ?? 0, (inClause.get(clauses[i] ?? 0) ?? 0) + 1);
  }
  return share(Math.max(...at.map((place) => inClause.get(clauses[place] ?? 0) ?? 0)), met);
};
