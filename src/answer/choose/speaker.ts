/**
 * "What did X say about Y?" is answered only by a sentence in which X speaks, and of Y. Being named in a sentence is
 * not speaking: "X was arrested, the statement said" is the statement's, "X's lawyer said" the lawyer's.
 */
import type { PassageIndex } from '../../search/passage-index.ts';
import { STOP } from '../../search/word.ts';
import { wordSet } from '../../word-set.ts';
import { contextOf } from '../context/context-of.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { isTitle } from '../names/titles.ts';
import type { RankedPassage } from '../rank/index.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { type Speech, speechIn } from './speech.ts';
import { DENYING } from './speech-verbs.ts';

const ASKED_VERBS = wordSet(
  'say said says think thinks tell announce declare state claim report warn comment write promise demand deny confirm',
);
/** "Who said …": somebody who says that it is so. */
const AFFIRMING = wordSet(
  'said says say claimed claims reported reports announced confirmed stated told warned',
);
const LINKS = wordSet('for of to with by from about against');
const PRONOUNS = wordSet('he she they it who');

/** Who is asked about and what of, as typed. */
export interface AskedSpeech {
  readonly speaker: readonly string[];
  /** "" when any statement will do. */
  readonly topic: string;
}

/** Reads "what did X say (about Y)"; null for any other question. */
export function readAskedSpeech(question: string): AskedSpeech | null {
  const tokens = tokensOf(question);
  const [what, aux] = tokens;
  if (what?.lower !== 'what' || !/^(?:did|does|do|has|have)$/u.test(aux?.lower ?? '')) return null;
  // The last of two: "What did Noura Said say?"
  const verb = tokens.findLastIndex((token, i) => i > 2 && ASKED_VERBS.has(token.lower));
  if (verb < 0) return null;
  const speaker = tokens
    .slice(2, verb)
    .map((token) => token.lower)
    .filter((word) => word !== 'the' && word !== 'a');
  const about = tokens.slice(verb + 1).find((token) => /^(?:about|on|of|regarding)$/u.test(token.lower));
  return speaker.length === 0 ? null : { speaker, topic: about ? question.slice(about.end) : '' };
}

/** True for "who said that …": who says something, not who denies it. */
export function asksWhoSaid(question: string): boolean {
  const words = tokensOf(question).map(({ lower }) => lower);
  const verb = words[0] === 'who' ? words.find((word, i) => i > 0 && !/^(?:has|had|have)$/u.test(word)) : '';
  return AFFIRMING.has(verb ?? '');
}

/** Those to whom something is said. */
const HEARERS = wordSet('reporters journalists media press parliament');
const matters = (word: string): boolean => !AFFIRMING.has(word) && !HEARERS.has(word);

/** How many words of what is asked to have been said the sentence itself holds. */
export const wordsSaid = ({ evidence }: RankedPassage): number => evidence.met.filter(matters).length;

/** All of what is asked to have been said stands in the sentence; "warned" may stand for "said". */
export function saysAll(item: RankedPassage): boolean {
  const { near, missing, against } = item.evidence;
  return (
    wordsSaid(item) > 1 &&
    ![...near, ...missing].some(matters) &&
    against.every((fault) => fault === 'deed-missing')
  );
}

/** More than half of what is asked to have been said stands in the sentence, in these words. */
function tellsWhat(item: RankedPassage): boolean {
  const { met, near, missing } = item.evidence;
  const asked = new Set([...met, ...near, ...missing].filter(matters));
  return asked.size === 0 || wordsSaid(item) * 2 > asked.size;
}

/** Somebody named, or of a stated role, says it, and does more than deny. */
export function isAffirmed(item: RankedPassage): boolean {
  const { located } = item;
  if (!tellsWhat(item)) return false;
  const speech = spokenIn(
    located.passage.text,
    contextOf(located.entry, located.passage).map(({ text }) => text),
  );
  return speech.some(({ verb }) => !DENYING.has(verb));
}

/** True when the sentence, or the neighbour that it is shown with, says who says it, by name or by role. */
export function namesSpeaker(text: string, context: readonly string[]): boolean {
  return spokenIn(text, context).length > 0;
}

/** The acts of speaking in a sentence; those of its neighbours when it leaves open who speaks. */
function spokenIn(text: string, context: readonly string[]): readonly Speech[] {
  const own = speechIn(text);
  const told = own.filter(({ speaker }) => !isPronoun(speaker));
  return told.length > 0
    ? told
    : context.flatMap((one) => speechIn(one).filter(({ speaker }) => !isPronoun(speaker)));
}

const isPronoun = (speaker: readonly Token[]): boolean =>
  speaker.every(({ lower }) => PRONOUNS.has(lower) || FUNCTION_WORDS.has(lower));

/** The asked name is the head of the speaker: neither "X's lawyer" nor "a spokesman for X", nor another of that surname. */
function isSpeaker(asked: readonly string[], person: boolean, { speaker }: Speech): boolean {
  const name = asked.at(-1) ?? '';
  const [first] = asked.length > 1 ? asked.slice(-2) : [undefined];
  return speaker.some(({ lower }, i) => {
    if (lower !== name) return false;
    const before = speaker[i - 1];
    const link = before && (before.lower === 'the' ? speaker[i - 2] : before);
    if (
      link &&
      LINKS.has(link.lower) &&
      !asked.includes(link.lower) &&
      !speaksFor(speaker.slice(0, i), person)
    )
      return false;
    if (!first || !before || before.lower === first) return true;
    const modifies = !FUNCTION_WORDS.has(before.lower) && !isTitle(before.lower);
    return !modifies || /^\p{Lu}/u.test(before.text) !== /^\p{Lu}/u.test(speaker[i]?.text ?? '');
  });
}

/** "The head of the ministry" and "a spokesman for the union" speak for it; nobody but a person speaks for a person. */
const speaksFor = (words: readonly Token[], person: boolean): boolean =>
  !person &&
  words.some(({ lower }) =>
    /^(?:head|leader|director|chief|chair|president|minister|governor|mayor|spokes(?:man|woman|person))$/u.test(
      lower,
    ),
  );

/**
 * True when the speaker asked for speaks in the passage, or in the neighbour that says whose words it is, and of the
 * topic. `person` when the speaker is known to be one.
 */
export function isSaidBy(
  index: PassageIndex,
  asked: AskedSpeech,
  person: boolean,
  { located, evidence }: RankedPassage,
): boolean {
  const { entry, passage } = located;
  const context = contextOf(entry, passage).map((piece) => piece.text);
  if (
    !spokenIn(passage.text, context).some((speech) =>
      isSpeaker(asked.speaker, person || isTitle(asked.speaker.at(-1) ?? ''), speech),
    )
  )
    return false;
  const topic = index.read(asked.topic).filter((word) => (word.flags & STOP) === 0);
  return topic.length === 0 || topic.some((word) => evidence.met.includes(word.surface));
}
