import type { PassageIndex, QueryWord } from '../../../search/index.ts';
import { CAPITAL, INITIAL, NUMBER, STOP } from '../../../search/index.ts';
import { wordSet } from '../../../word-set.ts';
import { askedIn, tongueOfQuestion } from '../../tongues/asked.ts';
import { tongueOf } from '../../tongues/index.ts';
import type { Tongue } from '../../tongues/tongue.ts';
import { vectors } from '../lexicon/vectors.ts';
import type { AnswerType } from '../ranking.ts';
import { withSameDeeds } from '../tongue/same-deeds.ts';
import { expectationOf } from './expects.ts';
import { focusOf } from './focus.ts';
import { askingOnly } from './light-words.ts';

/** A word of the question that carries matter. */
export interface ContentWord {
  readonly word: QueryWord;
  /** Place among all words of the question. */
  readonly at: number;
  readonly name: boolean;
  readonly number: boolean;
  /** Only says what is asked for ("year" in "what year"): it need not stand in an answer. */
  readonly frame: boolean;
  /** How much it tells: inverse document frequency, above 0. */
  readonly weight: number;
  /** How much it tells in general English, 0 (as common as can be) to 1 (rare, or a number or name we do not know). */
  readonly rarity: number;
}

/** A question as the ranking sees it. */
export interface Asked {
  readonly words: readonly QueryWord[];
  /** At most 31, in order. */
  readonly content: readonly ContentWord[];
  readonly expects: AnswerType;
  /** Place of the question word; -1 when there is none. */
  readonly questionWordAt: number;
  readonly negated: boolean;
  /** Stem of the noun that says what is asked for ("river" in "which river …"); null when none does. */
  readonly focus: string | null;
  /** The language of the question when it is another than English whose grammar is known; else null. */
  readonly tongue: Tongue | null;
}

/** Bits of a mask of content words. */
const MAX_CONTENT = 31;

const negations = new Set(['not', 'no', 'never', 'without', 'neither', 'nor', 'none', 'nobody', 'nothing']);

/** True for a folded English word that denies. */
export const isNegation = (surface: string): boolean => negations.has(surface);

/** Whoever and whatever it is: nothing to look for. */
const indefinite = wordSet(
  'anyone anybody someone somebody everyone everybody anything something everything anywhere somewhere',
);

/** Share of capitals from which a word of the articles is taken for a name when the question is in lower case. */
const NAME_SHARE = 0.75;

const isTitleCase = (words: readonly QueryWord[]): boolean => {
  const lower = words.filter(({ flags }) => (flags & (CAPITAL | NUMBER)) === 0);
  return words.length > 2 && lower.length === 0;
};

const isName = (word: QueryWord, index: PassageIndex, trusted: boolean): boolean => {
  if ((word.flags & NUMBER) !== 0) return false;
  const capital = (word.flags & CAPITAL) !== 0;
  if (trusted && capital && (word.flags & INITIAL) === 0) return true;
  if ((word.flags & STOP) !== 0) return false;
  if (trusted && !capital && word.meanings.some(({ relation }) => relation === 'stem')) return false;
  const [first] = word.meanings;
  return first !== undefined && (index.capitalShare(first.stem) ?? 0) >= NAME_SHARE;
};

/** Passages that a word in one of them is weighed against, however many there are. */
const AGAINST = 100;

/**
 * How much a word tells by the number of passages that hold it. The size of the whole index is left out of it, so
 * that articles about something else change neither the order nor the confidence.
 */
const weightOf = (passages: number): number => Math.log(1 + AGAINST / (passages + 0.5));

/** Word vectors come by frequency: the place of a word tells how common it is. */
const rarityOf = ({ surface }: QueryWord): number => {
  const { rowOf, size } = vectors();
  const row = rowOf(surface);
  return row < 0 ? 1 : Math.log(1 + row) / Math.log(1 + size);
};

/** Reads a question against an index. Never throws; a question without matter has no content words. */
export const readQuestion = (text: string, index: PassageIndex, lang?: string): Asked => {
  const tongue = lang === undefined ? tongueOfQuestion(text, index.languages()) : tongueOf(lang);
  return tongue === null ? readEnglish(text, index, lang) : readIn(tongue, text, index);
};

/** Names are told by their capital only, and not where every noun has one. */
const readIn = (tongue: Tongue, text: string, index: PassageIndex): Asked => {
  const words = index.read(text, tongue.lang);
  const surfaces = words.map(({ surface }) => surface);
  // The capital of the first word tells a name only before another, and not where questions begin with the verb.
  const verbFirst = tongue.lang === 'es' || tongue.lang === 'de';
  const capitals = words.map(
    ({ flags }, i) =>
      (flags & CAPITAL) !== 0 && (i > 0 || (!verbFirst && ((words[1]?.flags ?? 0) & CAPITAL) !== 0)),
  );
  const { kind, at, asking } = askedIn(tongue, surfaces, capitals, /[?؟]/u.test(text));
  const capital = (i: number): boolean => capitals[i] === true && tongue.lang !== 'de';
  const content = words.flatMap((word, i): ContentWord[] => {
    const skipped = asking.includes(i) || ((word.flags & STOP) !== 0 && !capital(i));
    if (skipped) return [];
    const known = withSameDeeds(word, tongue, kind, index);
    const weight = weightOf(known.passages);
    const number = (word.flags & NUMBER) !== 0;
    return [{ word: known, at: i, name: capital(i), number, frame: false, weight, rarity: rarityOf(word) }];
  });
  return {
    words: words.map(
      (word, i) => content.find((one) => one.at === i)?.word ?? { ...word, flags: word.flags | STOP },
    ),
    content: content.slice(0, MAX_CONTENT),
    expects: kind,
    questionWordAt: at,
    negated: surfaces.some((surface) => tongue.is('denying', surface)),
    focus: null,
    tongue,
  };
};

const readEnglish = (text: string, index: PassageIndex, lang?: string): Asked => {
  const words = index.read(text, lang);
  const trusted = words.some(({ flags }) => (flags & CAPITAL) !== 0) && !isTitleCase(words);
  const names = words.map((word) => isName(word, index, trusted));
  const surfaces = words.map(({ surface }) => surface);
  const expectation = expectationOf(surfaces, names);
  const frames = new Set([...expectation.frame, ...askingOnly(surfaces)]);
  const content = words.flatMap((word, at): ContentWord[] => {
    const name = names[at] === true;
    if ((word.flags & STOP) !== 0 && !(name && trusted)) return [];
    if (indefinite.has(word.surface)) return [];
    const frame = frames.has(at);
    const weight = weightOf(word.passages);
    return [{ word, at, name, number: (word.flags & NUMBER) !== 0, frame, weight, rarity: rarityOf(word) }];
  });
  return {
    words,
    content: content.slice(0, MAX_CONTENT),
    expects: expectation.type,
    questionWordAt: expectation.at,
    negated: surfaces.some(isNegation),
    focus: focusOf(words, expectation.at),
    tongue: null,
  };
};
