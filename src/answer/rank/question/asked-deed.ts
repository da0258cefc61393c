import type { QueryWord } from '../../../search/index.ts';
import { wordSet } from '../../../word-set.ts';
import type { Asked } from './read-question.ts';

/** What is asked to have happened, and to whom or by whom. */
export interface AskedDeed {
  /** Place of the deed among the content words; -1 when none is told by its place. */
  readonly verb: number;
  /** True for "was X seized", false for "did X seize". */
  readonly passive: boolean;
  /** Bits of the content words that say who does it, or with `passive` whom it befalls; 0 when that is asked for. */
  readonly subject: number;
  /** Bits of the content words right behind the deed, up to the next preposition. */
  readonly object: number;
  /** Bits of the names that a preposition leads in behind the deed ("to Navilux", "with Ruhl"), but for places and times. */
  readonly beside: number;
  /** Bits of the noun behind "which" or "what" with what describes it, also where it tells only the kind; else 0. */
  readonly which: number;
  /** True for a question about what has happened ("did", "was", "has"). */
  readonly past: boolean;
}

/** Of a question that names none. */
export const noDeed: AskedDeed = {
  verb: -1,
  passive: false,
  subject: 0,
  object: 0,
  beside: 0,
  which: 0,
  past: false,
};

/** Prepositions that begin another phrase than a noun's own "of". */
export const prepositions = wordSet(
  'in at on near from to into for with by of over under after before during since until between against around about as than',
);
/** Words that begin the phrase of a noun. */
export const determiners = wordSet('the a an his her its their this that these those');
/** Places among all words of those that are names. */
export const namesIn = ({ content }: Asked): ReadonlySet<number> =>
  new Set(content.filter(({ name }) => name).map(({ at }) => at));

/** Bits of the content words between two places, the second left out; without those that only tell a kind. */
export const bitsBetween = ({ content }: Asked, from: number, to: number): number =>
  content.reduce((mask, { at, frame }, i) => (at >= from && at < to && !frame ? mask | (1 << i) : mask), 0);

/** The first preposition from a place on, or the end. */
export const endOfRun = (words: readonly QueryWord[], from: number, to: number): number => {
  for (let i = from; i < to; i++) if (prepositions.has(words[i]?.surface ?? '')) return i;
  return to;
};

const clauses = wordSet('that who which when where because while if and but or');

/** The end of the first noun phrase from a place on: "the arrest | a disgrace", "the mine | to Navilux". */
export const endOfPhrase = ({ words, content }: Asked, from: number): number => {
  let met = false;
  for (let i = from; i < words.length; i++) {
    const { surface } = words[i] as QueryWord;
    if (clauses.has(surface) || (i > from && prepositions.has(surface)) || (met && determiners.has(surface)))
      return i;
    if (content.some(({ at }) => at === i)) met = true;
  }
  return words.length;
};

/** "Sold the mine to Navilux", "talked with Ada Brenn": names behind these take part in the deed. */
const partaking = wordSet('to from with against for');

/** Bits of the names that take part in a deed at a place among all words. */
export const namesBeside = ({ words, content }: Asked, verb: number): number => {
  let mask = 0;
  let led = false;
  for (let i = verb + 1; i < words.length; i++) {
    const { surface } = words[i] as QueryWord;
    if (prepositions.has(surface)) led = partaking.has(surface);
    const place = content.findIndex(({ at, name }) => at === i && name);
    if (led && place >= 0) mask |= 1 << place;
  }
  return mask;
};
