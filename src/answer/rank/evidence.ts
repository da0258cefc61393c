import { NUMBER, STOP } from '../../search/index.ts';
import { deedIn, saysByWhom, toldOfSubject } from './agent.ts';
import type { Judged } from './features.ts';
import type { Kinship } from './kinship.ts';
import { isDeed } from './lexicon/rungs.ts';
import { senses } from './lexicon/senses.ts';
import { askedDeedOf } from './question/asked-deed.ts';
import type { Asked, ContentWord } from './question/read-question.ts';
import type { AnswerType, Evidence } from './ranking.ts';
import type { Reach } from './reach.ts';
import { toldAs } from './told-as.ts';
import type { TypeFit } from './types/find-answer.ts';
import type { Seen, View } from './view.ts';

const wordsAt = (asked: Asked, mask: number): readonly string[] =>
  asked.content.flatMap(({ word }, i) => ((mask & (1 << i)) !== 0 ? [word.surface] : []));

const maskOf = (asked: Asked, test: (word: ContentWord) => boolean): number =>
  asked.content.reduce((mask, word, i) => (test(word) ? mask | (1 << i) : mask), 0);

/** Questions that a passage cannot answer without telling of the very deed that was asked about. */
const needsDeed: readonly AnswerType[] = ['count', 'amount', 'time', 'place', 'yes-no', 'person'];

/** Counts of the dead or hurt leave these out ("killed 26"). */
const anybody = new Set(['people', 'persons', 'person']);

/** Questions that are not answered while a word of theirs stands nowhere near. */
const needsAll: readonly AnswerType[] = ['yes-no', 'count'];

const isNoun = ({ word }: ContentWord): boolean => {
  const place = senses().placeOf(word.stem);
  return place < 0 || senses().partsAt(place)[0] >= 5;
};

/** Words that pick one of several: a passage without them may well tell of another. */
const picking = new Set(
  'new former first second third fourth fifth last next previous final eldest youngest largest smallest'.split(
    ' ',
  ),
);

/**
 * Words of the question that a word of a passage is, or means without being a mere relative. A question for yes or no is
 * spoken to by the opposite state as well ("closed" for "open").
 */
const standsForIn = (asked: Asked, kinship: Kinship): ((word: Seen) => number) => {
  const states = asked.expects === 'yes-no' ? maskOf(asked, ({ word }) => !isDeed(word.stem)) : 0;
  return ({ surface, stem, bits, flags }) => {
    if (bits !== 0 || (flags & (STOP | NUMBER)) !== 0) return bits;
    const kin = kinship.of(surface, stem);
    return kin.meant | (kin.opposite & states);
  };
};

/** Questions that ask to whom or by whom something was done, whoever it is. */
const asksWho: readonly AnswerType[] = ['yes-no', 'person'];
/** Those that a named doer or sufferer must fit as well. */
const asksOfNamed: readonly AnswerType[] = ['time', 'place', 'cause', 'count', 'amount'];
/** Those that take for granted that it happened. */
const presumes: readonly AnswerType[] = ['time', 'place', 'cause', 'count', 'amount', 'person'];

/** What is said against a passage by the deed that was asked about: that it is not told, not so, or of another. */
const deedFaults = (asked: Asked, view: View, judged: Judged, kinship: Kinship): readonly string[] => {
  const deed = askedDeedOf(asked);
  const verb = deed.verb >= 0 ? deed.verb : judged.verb;
  if (verb < 0) return [];
  const standsFor = standsForIn(asked, kinship);
  const at = deedIn(view, verb, standsFor);
  if (at.length === 0) {
    const word = asked.content[verb]?.word;
    const loose = asked.expects === 'person' ? judged.meant : judged.stoodFor;
    const akin = word !== undefined && !isDeed(word.stem) && asked.expects !== 'yes-no' ? loose : 0;
    return needsDeed.includes(asked.expects) && (akin & (1 << verb)) === 0 ? ['deed-missing'] : [];
  }
  if (deed.verb < 0) return [];
  const named = (maskOf(asked, ({ name }) => name) & deed.subject) !== 0;
  const held = asksWho.includes(asked.expects) || (named && asksOfNamed.includes(asked.expects));
  const byWhom = asked.expects === 'person' && deed.subject === 0 && !deed.passive;
  const presumed = presumes.includes(asked.expects) && deed.past && !asked.negated;
  return [
    ...(held && !toldOfSubject(asked, deed, view, standsFor) ? ['agent-differs'] : []),
    ...(byWhom && !saysByWhom(view, at) ? ['agent-missing'] : []),
    ...(presumed && at.every((place) => toldAs(view, place) !== 'done') ? ['untold'] : []),
  ];
};

/** Places asked about ("in X") that stand only in the sentence behind: it tells of another place. */
const placesBehind = (asked: Asked, reach: Reach): number =>
  maskOf(asked, ({ name, at }) => name && placing.has(asked.words[at - 1]?.surface ?? '')) & reach.next;

const placing = new Set('in at near from around outside'.split(' '));

/** What speaks for and against a passage as the answer. */
export const evidenceOf = (
  asked: Asked,
  view: View,
  reach: Reach,
  type: TypeFit,
  judged: Judged,
  kinship: Kinship,
): Evidence => {
  const { features, stoodFor, meant, alike } = judged;
  const near = reach.previous | reach.next | reach.paragraph | reach.heading | reach.title;
  const away = ~reach.here & ~near;
  const matter = maskOf(asked, ({ frame }) => !frame);
  const missingNames = wordsAt(asked, maskOf(asked, ({ name }) => name) & matter & away & ~meant);
  const missingNumbers = wordsAt(asked, maskOf(asked, ({ number }) => number) & away);
  const unheard = maskOf(
    asked,
    (word) => word.word.passages === 0 && !word.frame && !word.name && isNoun(word),
  );
  const standsFor = standsForIn(asked, kinship);
  const told = view.seen.reduce((mask, word) => mask | standsFor(word), 0);
  const untold = matter & away & ~told & ~maskOf(asked, ({ word }) => anybody.has(word.surface));
  const against = [
    ...(missingNames.length > 0 ? ['name-missing'] : []),
    ...(missingNumbers.length > 0 ? ['number-missing'] : []),
    ...(type.known && type.fit === 0 ? ['kind-missing'] : []),
    ...((unheard & ~(stoodFor | alike)) !== 0 ? ['unheard-of'] : []),
    ...deedFaults(asked, view, judged, kinship),
    ...(untold !== 0 && needsAll.includes(asked.expects) ? ['word-missing'] : []),
    ...((maskOf(asked, ({ word }) => picking.has(word.surface)) & ~reach.here & ~stoodFor) !== 0
      ? ['pick-missing']
      : []),
    ...(placesBehind(asked, reach) !== 0 ? ['place-differs'] : []),
    ...(features.poleDiffers > 0 ? ['opposed'] : []),
  ];
  return {
    met: wordsAt(asked, reach.here),
    near: wordsAt(asked, near),
    missing: wordsAt(asked, away),
    missingNames,
    missingNumbers,
    typeFound: type.fit > 0,
    negated: features.negationDiffers > 0,
    against,
  };
};
