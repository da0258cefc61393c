/**
 * "Which company built the bridge" is not answered by whoever built it: the passage must tell of a company, of a kind of
 * company, or of a name that may be one's.
 */

import { CAPITAL, NUMBER, STOP } from '../../search/index.ts';
import { wordSet } from '../../word-set.ts';
import type { Kinship } from './kinship.ts';
import { isPerson } from './lexicon/persons.ts';
import { senses } from './lexicon/senses.ts';
import { highestBit } from './masks.ts';
import type { AskedDeed } from './question/asked-deed.ts';
import type { Asked } from './question/read-question.ts';
import type { StandsFor } from './stands-for.ts';
import type { TypeFit } from './types/find-answer.ts';
import { isTimeWord } from './types/times.ts';
import type { Seen, View } from './view.ts';

const placing = wordSet('in at near outside of');

/** "The engineer Renner", "in Orvell", "the market of Orvell": the name is of another kind, says where, or belongs to something. */
const isOther = (
  { seen }: View,
  at: number,
  ofPerson: boolean,
  isUnlike: (word: Seen) => boolean,
): boolean => {
  let first = at;
  while (first > 0 && ((seen[first - 1]?.flags ?? 0) & CAPITAL) !== 0 && seen[first - 1]?.name) first--;
  const before = seen[first - 1];
  if (seen.slice(Math.max(0, first - 1), at + 1).some(isUnlike)) return true;
  if (before === undefined) return false;
  return placing.has(before.surface) || (ofPerson ? isThing(before) : isCommonNoun(before));
};

const isCommonNoun = ({ stem, flags, bits }: Seen): boolean => {
  const place = (flags & (CAPITAL | STOP | NUMBER)) !== 0 || bits !== 0 ? -1 : senses().placeOf(stem);
  return place >= 0 && senses().partsAt(place)[0] >= MOSTLY_NOUN;
};
const isThing = (word: Seen): boolean => isCommonNoun(word) && bodies.has(word.surface);
/** Of nine uses of a word so many as a noun. */
const MOSTLY_NOUN = 6;

/** Bodies that act: who they are does not follow from what else the passage tells. General words of English. */
const bodies =
  wordSet(`company bank newspaper party court union airline hospital school church hotel army group country city team club agency
ministry firm university station channel paper website gang militia clinic town village shop store`);

/** True for a noun behind "which" that means somebody, or a body that acts. */
export const actsItself = ({ which }: AskedDeed, { content }: Asked): boolean => {
  const head = content[highestBit(which)]?.word;
  return head !== undefined && (isPerson(head.stem) || bodies.has(head.surface));
};

/** "Cytokines": of what English as such does not know nobody can say that it is none. */
const isUnheardOf = ({ stem, name }: Seen): boolean => !name && senses().placeOf(stem) < 0;

/** Says of a word of the passage whether it may be one of the asked kind. */
export const mayBeWhich = (
  asked: Asked,
  { which }: AskedDeed,
  view: View,
  type: TypeFit,
  kinship: Kinship,
  standsFor: StandsFor,
): ((word: Seen, at: number) => boolean) => {
  const head = 1 << highestBit(which);
  const ofPerson = asked.expects === 'person' || isPerson(asked.content[highestBit(which)]?.word.stem ?? '');
  /** "Queen Alma" is no king. */
  const isUnlike = (word: Seen): boolean =>
    word.bits === 0 &&
    (word.flags & STOP) === 0 &&
    ((kinship.of(word).sibling | kinship.of(word).opposite) & head) !== 0;
  return (word, at) =>
    (standsFor(word) & head) !== 0 ||
    (type.at.includes(at) && (asked.expects === 'place' || !word.name)) ||
    (word.name && word.bits === 0 && !isTimeWord(word.surface) && !isOther(view, at, ofPerson, isUnlike)) ||
    ((word.flags & (STOP | NUMBER)) === 0 &&
      word.bits === 0 &&
      (kinship.of(word).asked || isUnheardOf(word)));
};
