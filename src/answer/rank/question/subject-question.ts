/** Questions for the doer: "who condemned the coup", "which party condemned the coup", "the engineer who built the ferry". */

import { type QueryWord, STOP } from '../../../search/index.ts';
import { irregularEnglish } from '../../../search/words/irregular.ts';
import { wordSet } from '../../../word-set.ts';
import type { AnswerType } from '../ranking.ts';
import {
  type AskedDeed,
  bitsBetween,
  endOfPhrase,
  namesBeside,
  namesIn,
  noDeed,
  prepositions,
} from './asked-deed.ts';
import type { Asked } from './read-question.ts';
import { isParticiple, verbShare } from './verb-forms.ts';

/** Words of a noun with what describes it, behind "which". */
const NOUN_PHRASE = 5;

/** Place among all words of the verb in "which NOUN VERB …" and "who VERB …"; -1 when none looks like one. */
export const verbOfSubject = (asked: Asked): number => {
  const { words, questionWordAt: at, expects } = asked;
  const names = namesIn(asked);
  if (words[at]?.surface === 'who') {
    const place = isAdverb(words[at + 1]?.surface ?? '') ? at + 2 : at + 1;
    const isWord = ((words[place]?.flags ?? STOP) & STOP) === 0;
    return expects === 'person' && isWord && !names.has(place) ? place : -1;
  }
  if (!asksWhich(asked)) return -1;
  for (let i = at + 1; i < Math.min(words.length, at + 1 + NOUN_PHRASE); i++) {
    const { surface, stem, flags } = words[i] as QueryWord;
    if ((flags & STOP) !== 0 && surface !== 'of' && surface !== 'the') return -1;
    if (names.has(i) || (flags & STOP) !== 0) continue;
    if (isParticiple(surface) || irregularEnglish.has(surface)) return i;
    if (surface.endsWith('s') && verbShare(stem) >= MOSTLY_VERB && i > at + 1) return i;
  }
  return -1;
};

const adverbs = wordSet('first last also originally later once');
const isAdverb = (surface: string): boolean => adverbs.has(surface) || surface.endsWith('ly');

/** Of nine uses so many as a verb make "flies" one in "which airline flies". */
const MOSTLY_VERB = 5;

/** "In what machines", "the production of what": the noun is no doer there. */
const asksWhich = ({ words, questionWordAt: at, expects }: Asked): boolean =>
  /^(?:which|what)$/u.test(words[at]?.surface ?? '') &&
  !prepositions.has(words[at - 1]?.surface ?? '') &&
  words[at - 1]?.surface !== 'of' &&
  whichKinds.includes(expects);

const whichKinds: readonly AnswerType[] = ['thing', 'person', 'place'];

/** Bits of the noun behind "which" up to a place, frames included; 0 when no such noun is asked for. */
export const bitsBehindWhich = (asked: Asked, to: number): number =>
  asksWhich(asked)
    ? asked.content.reduce(
        (mask, { at }, i) => (at > asked.questionWordAt && at < to ? mask | (1 << i) : mask),
        0,
      )
    : 0;

/** "Who condemned the coup", "which party condemned the coup": the verb follows what is asked for. */
export const subjectQuestion = (asked: Asked): AskedDeed => {
  const { words, content } = asked;
  const place = verbOfSubject(asked);
  const verb = place < 0 ? -1 : content.findIndex(({ at }) => at === place);
  if (verb < 0) return noDeed;
  const led = prepositions.has(words[place + 1]?.surface ?? '');
  const object = led ? 0 : bitsBetween(asked, place + 1, endOfPhrase(asked, place + 1));
  const which = bitsBehindWhich(asked, place);
  // "Who leads …" takes nothing for granted that is over.
  const past = !words[place]?.surface.endsWith('s');
  return { verb, passive: false, subject: which, object, beside: namesBeside(asked, place), which, past };
};

const copulas = /^(?:is|are|was|were)$/u;
const relatives = /^(?:who|that|which)$/u;

/**
 * "What is the name of the engineer who built the ferry", "who was the man that was shot": the same as "which engineer
 * built the ferry". Null when the question is put otherwise.
 */
export const relativeQuestion = (asked: Asked): AskedDeed | null => {
  const { words, content, questionWordAt: at } = asked;
  if (!/^(?:who|what|which)$/u.test(words[at]?.surface ?? '') || !copulas.test(words[at + 1]?.surface ?? ''))
    return null;
  const relative = words.findIndex(({ surface }, i) => i > at + 2 && relatives.test(surface));
  const noun = content.findLastIndex((word) => word.at > at && word.at < relative);
  if (relative < 0 || noun < 0 || content[noun]?.name) return null;
  const passive = copulas.test(words[relative + 1]?.surface ?? '');
  const place = passive ? relative + 2 : relative + 1;
  const { surface = '' } = words[place] ?? {};
  const verb = content.findIndex((word) => word.at === place && !word.name);
  if (verb < 0 || !(isParticiple(surface) || (irregularEnglish.has(surface) && !passive))) return null;
  const led = prepositions.has(words[place + 1]?.surface ?? '');
  const object = led || passive ? 0 : bitsBetween(asked, place + 1, endOfPhrase(asked, place + 1));
  const which = 1 << noun;
  return { verb, passive, subject: which, object, beside: namesBeside(asked, place), which, past: true };
};
