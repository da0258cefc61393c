/**
 * Whether a deed is told of the same object as it was asked about: "the arrest" for "the release", and "Renner accused
 * Falk" for "who accused Renner", share their verb and are another event.
 */

import { NUMBER, STOP } from '../../search/index.ts';
import { wordSet } from '../../word-set.ts';
import { determiners, leftOf, rightOf } from './clause.ts';
import { beingBefore } from './deed-regions.ts';
import { isPerson } from './lexicon/persons.ts';
import { highestBit } from './masks.ts';
import type { AskedDeed } from './question/asked-deed.ts';
import type { Asked } from './question/read-question.ts';
import { isParticiple } from './question/verb-forms.ts';
import type { Region } from './region.ts';
import { isRole } from './roles.ts';
import type { StandsFor } from './stands-for.ts';
import { isTimeWord } from './types/times.ts';
import { isVerbal } from './verbal.ts';
import type { Seen, View } from './view.ts';

const pronouns = wordSet('him her it them this that these those one ones he she they who which itself');
/** They end a noun phrase. */
const ending = wordSet(
  'in at on near from to into for with by of over under after before during since until between against as than and but or while when where because who which that',
);

/** Behind a verb, without what a preposition leads in; empty when there is no object there. */
const phraseBehind = ({ seen }: View, right: Region): readonly Seen[] => {
  const words = seen.slice(right.from, right.to);
  const isVerb = (word: Seen, i: number): boolean =>
    (i > 0 ? isVerbal(word) : isParticiple(word.surface)) && !determiners.has(words[i - 1]?.surface ?? '');
  const end = words.findIndex((word, i) => ending.has(word.surface) || isVerb(word, i));
  return end < 0 ? words : words.slice(0, end);
};

/** "Freed 31 passengers after gunmen had held them": the second clause tells another deed. */
const withoutClauses = (words: readonly Seen[]): readonly Seen[] => {
  const end = words.findIndex(
    ({ surface }, i) => i > 0 && /^(?:after|before|when|while|because|who|which)$/u.test(surface),
  );
  return end < 0 ? words : words.slice(0, end);
};

const isNoun = ({ flags, surface }: Seen): boolean =>
  (flags & (STOP | NUMBER)) === 0 && !isTimeWord(surface) && !surface.endsWith('ly');

/**
 * True when the passage tells the deed, at each of its places, of another object than the asked one. A pronoun may be the
 * asked one; so may an object that is left out, when `around` has it.
 */
export const tellsOtherObject = (
  asked: Asked,
  deed: AskedDeed,
  view: View,
  at: readonly number[],
  standsFor: StandsFor,
  around: number,
): boolean => {
  if (deed.object === 0 || at.length === 0) return false;
  const head = 1 << highestBit(deed.object);
  const isHead = (word: Seen): boolean => (standsFor(word) & head) !== 0;
  const object = asked.content[highestBit(deed.object)];
  // "Great Northern" may be the railway of the question, no named one the judge.
  const mayBeNamed =
    object !== undefined && !object.name && !isPerson(object.word.stem) && !isRole(object.word.surface);
  const isOtherNoun = (word: Seen): boolean => isNoun(word) && !(mayBeNamed && word.name);
  const isNear = view.seen.some(isHead) || (around & head) !== 0;
  return at.every((place) => {
    const being = isParticiple(view.seen[place]?.surface ?? '') ? beingBefore(view, place) : -1;
    const clause = being >= 0 ? { ...leftOf(view, place, []), to: being } : rightOf(view, place, []);
    const words = withoutClauses(view.seen.slice(clause.from, clause.to));
    if (words.some(isHead)) return false;
    const phrase = being >= 0 ? words : phraseBehind(view, clause);
    const isLeftOpen = phrase.some(({ surface }) => pronouns.has(surface)) || !phrase.some(isNoun);
    return !(isLeftOpen && isNear) && (isLeftOpen || phrase.some(isOtherNoun));
  });
};
