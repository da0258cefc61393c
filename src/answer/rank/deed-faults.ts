import { wordSet } from '../../word-set.ts';
import { toldOfSubject } from './agent.ts';
import { isOfOtherVerb } from './bound.ts';
import { mustTellDeed } from './deed-needed.ts';
import { tellsOtherObject } from './deed-object.ts';
import { saysByWhom } from './deed-regions.ts';
import type { Judged } from './features.ts';
import type { Kinship } from './kinship.ts';
import { isDeed } from './lexicon/rungs.ts';
import { bitsWhere, highestBit } from './masks.ts';
import type { AskedDeed } from './question/asked-deed.ts';
import type { Asked } from './question/read-question.ts';
import type { AnswerType, ToldAs } from './ranking.ts';
import type { StandsFor } from './stands-for.ts';
import { isConditional, isStaged, isWished, toldAs } from './told-as.ts';
import type { TypeFit } from './types/find-answer.ts';
import type { Seen, View } from './view.ts';
import { actsItself, mayBeWhich } from './which-kind.ts';

/** Questions that ask to whom or by whom something was done, whoever it is. */
const asksWho: readonly AnswerType[] = ['yes-no', 'person'];
/** Those that ask who or what did it. */
const asksWhom: readonly AnswerType[] = ['person', 'thing', 'place'];
/** Those that a named doer or sufferer must fit as well. */
const asksOfNamed: readonly AnswerType[] = ['time', 'place', 'cause', 'manner', 'count', 'amount', 'thing'];
/** Those that take for granted that it happened. */
const presumes: readonly AnswerType[] = [
  'time',
  'place',
  'cause',
  'manner',
  'count',
  'amount',
  'person',
  'thing',
];

/** What the deed's part of the evidence says. */
interface DeedEvidence {
  readonly faults: readonly string[];
  /** How the deed is told at best: done before open before denied; null when it is not told, or not known. */
  readonly told: ToldAs | null;
}

const best = (told: readonly ToldAs[]): ToldAs | null =>
  (['done', 'open', 'denied'] as const).find((one) => told.includes(one)) ?? null;

const himOrIt = wordSet('him her it them this that these those one ones none nobody anyone');

/** A pronoun further from the deed than this ("eleven were killed, among them three civilians") is not whom it befell. */
const BESIDE_DEED = 3;

/** "Did they kill the president?" is not spoken to by a sentence that tells of others killed, and of no president. */
const lacksObject = (
  asked: Asked,
  { verb, passive, object }: AskedDeed,
  view: View,
  at: readonly number[],
  standsFor: StandsFor,
): boolean => {
  if (asked.expects !== 'yes-no' || passive || verb < 0 || object === 0) return false;
  const head = 1 << highestBit(object);
  const beside = (i: number): boolean => at.some((place) => Math.abs(place - i) <= BESIDE_DEED);
  return !view.seen.some(
    (word, i) => (standsFor(word) & head) !== 0 || (himOrIt.has(word.surface) && beside(i)),
  );
};

/**
 * Of the deeds of the news, and of bodies that act, the asked kind must have done or suffered this one; of others it must be
 * told of at all.
 */
const lacksKind = (
  asked: Asked,
  deed: AskedDeed,
  view: View,
  standsFor: StandsFor,
  mayBe: (word: Seen, at: number) => boolean,
): boolean =>
  isDeed(asked.content[deed.verb]?.word.stem ?? '') || actsItself(deed, asked)
    ? !toldOfSubject(asked, deed, view, standsFor, mayBe)
    : !view.seen.some(mayBe);

const further = wordSet('also other others another too further more besides additional else');
/** "Who else was arrested" asks for others than those who are known. */
const asksElse = ({ words }: Asked): boolean => words.some(({ surface }) => surface === 'else');

/** The passage as it was read for the question. */
interface Reading {
  readonly view: View;
  readonly type: TypeFit;
  readonly kinship: Kinship;
  readonly standsFor: StandsFor;
  /** Bits of the content words that its words stand for. */
  readonly said: number;
  /** Bits of the content words in the sentence before, the headings, or that the article is about. */
  readonly around: number;
  /** The deed among the content words, -1 when the question tells none, and its places in the passage. */
  readonly verb: number;
  readonly at: readonly number[];
}

/** What is said against a passage by the deed that was asked about: that it is not told, not so, or of another. */
export const deedEvidence = (
  asked: Asked,
  deed: AskedDeed,
  judged: Judged,
  { view, type, kinship, standsFor, said, around, verb, at }: Reading,
): DeedEvidence => {
  if (verb < 0) return { faults: [], told: null };
  const named = (bitsWhere(asked, ({ name }) => name) & deed.subject) !== 0;
  const ofKind = deed.verb >= 0 && deed.which !== 0 && deed.subject === deed.which;
  const asksDoer = deed.verb >= 0 && deed.subject === deed.which && !deed.passive;
  if (at.length === 0) {
    const needed = mustTellDeed(asked, deed, verb, view, judged, said);
    return { faults: needed ? ['deed-missing'] : [], told: null };
  }
  const told = best(at.map((place) => toldAs(view, place)));
  if (deed.verb < 0) return { faults: [], told };
  const held = !ofKind && (asksWho.includes(asked.expects) || (named && asksOfNamed.includes(asked.expects)));
  const mayBe = ofKind ? mayBeWhich(asked, deed, view, type, kinship, standsFor) : undefined;
  const ofOther =
    mayBe !== undefined
      ? lacksKind(asked, deed, view, standsFor, mayBe)
      : held && !toldOfSubject(asked, deed, view, standsFor);
  const byWhom = asked.expects === 'person' && deed.subject === 0 && !deed.passive;
  const presumed = presumes.includes(asked.expects) && deed.past && !asked.negated && told !== 'done';
  const unreal =
    deed.past && (presumes.includes(asked.expects) || asked.expects === 'yes-no') && isStaged(view);
  // What somebody else wants says nothing of whether it was done; what the asked one refused or plans does.
  const wished =
    asked.expects === 'yes-no' && at.every((place) => isWished(view, place) || isConditional(view, place));
  const other =
    asksDoer &&
    asksWhom.includes(asked.expects) &&
    tellsOtherObject(asked, deed, view, at, standsFor, around);
  const faults = [
    ...(ofOther ? ['agent-differs'] : []),
    ...(other || (deed.beside & ~(said | around)) !== 0 || lacksObject(asked, deed, view, at, standsFor)
      ? ['object-missing']
      : []),
    ...(byWhom && !saysByWhom(view, at) ? ['agent-missing'] : []),
    ...(presumed || wished || unreal ? ['untold'] : []),
    ...(asksElse(asked) && !view.seen.some(({ surface }) => further.has(surface)) ? ['pick-missing'] : []),
    ...(isOfOtherVerb(view, asked.expects, type.at, at) ? ['kind-missing'] : []),
  ];
  return { faults, told };
};
