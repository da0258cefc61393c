/**
 * Whether the deed a passage tells is told of the one who was asked about. Words alone do not say so: "Was Ruhl
 * killed?" shares all its words with "The flood killed 26 people, Ruhl said". A scan over the words around the deed;
 * nothing is parsed.
 */

import { AFTER_GAP, CAPITAL, STOP } from '../../search/index.ts';
import { wordSet } from '../../word-set.ts';
import { attributionIn } from './attribution.ts';
import { isAnybody } from './counted.ts';
import { regionsFor } from './deed-regions.ts';
import { highestBit } from './masks.ts';
import type { AskedDeed } from './question/asked-deed.ts';
import type { Asked, ContentWord } from './question/read-question.ts';
import type { AnswerType } from './ranking.ts';
import type { Region } from './region.ts';
import { isRole } from './roles.ts';
import type { Seen, View } from './view.ts';

const pronouns = wordSet('he she they it him them we i who which');

/** "Murderers", "deadly": who does a thing, and what is like it, tell of no deed. */
const isDoerOf = ({ surface, stem, bits }: Seen): boolean =>
  (/(?:er|or)s$/u.test(surface) && surface.length > stem.length + 1 && bits === 0) || surface === 'deadly';

/** Places of the deed in a passage. */
export const deedIn = (view: View, verb: number, standsFor: (word: Seen) => number): readonly number[] =>
  view.seen.flatMap((word, i) =>
    (standsFor(word) & (1 << verb)) !== 0 && !isAnybody(word.surface) && !isDoerOf(word) ? [i] : [],
  );

/** A first name beside a met surname that is not the asked one: another person. */
const isNamesake = (view: View, at: number, asked: Asked, subject: number): boolean => {
  const names = asked.content.filter(({ name }, i) => name && (subject & (1 << i)) !== 0);
  const [first, last] = names.slice(-2);
  if (first === undefined || last?.at !== first.at + 1 || isRole(first.word.surface)) return false;
  const before = view.seen[at - 1];
  const word = view.seen[at];
  return (
    before !== undefined &&
    word !== undefined &&
    (word.flags & AFTER_GAP) === 0 &&
    (before.flags & CAPITAL) !== 0 &&
    before.bits === 0 &&
    (before.flags & STOP) === 0 &&
    !(isRole(before.surface) || before.surface === 'former')
  );
};

/** Kinds of questions that other words of the same matter often answer. */
const looseKinds: readonly AnswerType[] = ['thing', 'definition', 'statement', 'any'];

const standing = wordSet('he she they it his her their its who which we this these those');

/**
 * True when the passage tells of the asked subject nowhere: not by itself, nor by what means it, nor by a pronoun that the
 * words around (`around`: bits of the sentence before, the headings and what the article is about) give it.
 */
export const lacksSubjectOf = (
  asked: Asked,
  { verb, subject, which }: AskedDeed,
  view: View,
  told: number,
  around: number,
): boolean => {
  if (verb < 0 || subject === 0 || subject === which || looseKinds.includes(asked.expects)) return false;
  const head = headOf(asked, subject);
  const { word } = asked.content[highestBit(head)] as ContentWord;
  if ((told & head) !== 0 || isAnybody(word.surface)) return false;
  // "Five are still being held": what is counted may have been said before.
  const leftOut = asked.expects === 'count' || view.seen.some(({ surface }) => standing.has(surface));
  return (around & head) === 0 || !leftOut;
};

/** The words by which the subject is known: the last of its name, or its last noun. */
const headOf = (asked: Asked, subject: number): number => {
  let head = 0;
  let name = 0;
  for (const [i, word] of asked.content.entries()) {
    if ((subject & (1 << i)) === 0) continue;
    head = 1 << i;
    if (word.name) name = 1 << i;
  }
  return name !== 0 ? name : head;
};

/**
 * False when the passage tells the deed, each time, of somebody or something else than the asked subject. True when it
 * tells it of the subject, or when it cannot be seen whom it tells it of. `standsFor` gives the bits of the content words
 * that a word of the passage is or means; `mayBe` says of a word whether it may be the subject, where a kind is asked for.
 */
export const toldOfSubject = (
  asked: Asked,
  deed: AskedDeed,
  view: View,
  standsFor: (word: Seen) => number,
  mayBe?: (word: Seen, at: number) => boolean,
): boolean => {
  if (deed.verb < 0 || deed.subject === 0) return true;
  const at = deedIn(view, deed.verb, standsFor);
  if (at.length === 0) return true;
  const skip = attributionIn(view, at);
  const head = headOf(asked, deed.subject);
  const inside = ({ from, to }: Region): boolean =>
    view.seen.slice(from, to).some((word, i) => {
      if (skip[from + i]) return false;
      if (mayBe !== undefined) return mayBe(word, from + i);
      // "two of them" are not the one who was asked about.
      if (pronouns.has(word.surface))
        return view.seen[from + i - 1]?.surface !== 'of' && (word.surface !== 'it' || i === 0);
      return (standsFor(word) & head) !== 0 && !isNamesake(view, from + i, asked, deed.subject);
    });
  return at.some((place) => !skip[place] && regionsFor(view, place, deed, skip).some(inside));
};
