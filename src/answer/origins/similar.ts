import { wordSet } from '../../word-set.ts';
import { wordValue } from '../figures/read-number.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { namesIn } from '../names/names-in.ts';
import { tokensOf } from '../tokens.ts';
import { speakersIn } from './speakers.ts';

/** What two sentences are compared by. */
export interface Fingerprint {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  readonly names: ReadonlySet<string>;
  readonly denies: boolean;
  /** Weekdays and months it names: copies name the same ones. */
  readonly days: ReadonlySet<string>;
  /** Who says it; empty when nobody is named as saying it. */
  readonly speakers: ReadonlySet<string>;
}

const DENIALS = wordSet('not no never none neither nor cannot without denied denies deny denying refuted');

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "VELMORA (Agency X) - ": where a copy was filed, no part of what it says. */
const DATELINE = /^(?:[^.!?“”"(]{0,60}(?:\([^()]{2,30}\)\s?){1,2}|\p{Lu}{3}[\p{Lu},. ]{0,60}\s)[-–—]\s/u;

/** Reads a sentence once for all comparisons. Numbers are compared by value, so "twelve" is 12. */
export function fingerprintOf(sentence: string): Fingerprint {
  const text = sentence.replace(DATELINE, '');
  const tokens = tokensOf(text).map((token) => token.lower.replace(/'s$/u, ''));
  const values = tokens.map(wordValue).filter((value) => value !== null);
  return {
    words: new Set(tokens.filter((word) => !FUNCTION_WORDS.has(word) && wordValue(word) === null)),
    numbers: new Set(values),
    names: new Set(
      namesIn(text)
        .filter((name) => !name.unsure)
        .map((name) => name.text.split(' ').at(-1)?.toLowerCase() ?? ''),
    ),
    speakers: speakersIn(text),
    days: new Set(tokens.filter((word) => DAYS.test(word))),
    denies: tokens.some((word) => DENIALS.has(word) || word.endsWith("n't")),
  };
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const item of a) if (b.has(item)) n += 1;
  return n;
}

const within = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => shared(a, b) === a.size;

/** Share of all words that both have, 0 to 1. */
export function overlap(a: Fingerprint, b: Fingerprint): number {
  const both = shared(a.words, b.words);
  const all = a.words.size + b.words.size - both;
  return all === 0 ? 0 : both / all;
}

/** Share of the shorter sentence's words that the other has too, 0 to 1. */
export function containment(a: Fingerprint, b: Fingerprint): number {
  const shorter = Math.min(a.words.size, b.words.size);
  return shorter === 0 ? 0 : shared(a.words, b.words) / shorter;
}

/** The same numbers, none more on either side. */
export function sameNumbers(a: Fingerprint, b: Fingerprint): boolean {
  return a.numbers.size === b.numbers.size && within(a.numbers, b.numbers);
}

/** Neither names a day that the other does not, where both name any. */
export function daysAgree(a: Fingerprint, b: Fingerprint): boolean {
  return a.days.size === 0 || b.days.size === 0 || within(a.days, b.days) || within(b.days, a.days);
}

/** One names nobody that the other does not: a dateline may add a place, but two different names never agree. */
export function namesAgree(a: Fingerprint, b: Fingerprint): boolean {
  return within(a.names, b.names) || within(b.names, a.names);
}

/** Both name who says it, and name others: two sources, not two copies. */
export function speakersDiffer(a: Fingerprint, b: Fingerprint): boolean {
  return a.speakers.size > 0 && b.speakers.size > 0 && shared(a.speakers, b.speakers) === 0;
}

/** Number of names both hold. */
export function namesShared(a: Fingerprint, b: Fingerprint): number {
  return shared(a.names, b.names);
}
