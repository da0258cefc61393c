/**
 * Words an index lacks, as they may stand there: one slip of the keyboard, or another way of writing a name in
 * Latin letters. A word the index has is never treated as a misspelling of another.
 */
import { distance } from './edit-distance.ts';

/** Shorter words are too easily turned into others. */
const MIN_LETTERS = 5;
/** From this length two slips are allowed. */
const MIN_LETTERS_FOR_TWO = 9;

/** Ways of writing the same sound in Latin letters, longest first. */
const sounds: readonly (readonly [string, string])[] = [
  ['dzh', 'j'],
  ['tch', 'ch'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['dj', 'j'],
  ['zh', 'j'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ie', 'e'],
  ['ye', 'e'],
  ['je', 'e'],
  ['ck', 'k'],
  ['q', 'k'],
  ['w', 'v'],
  ['y', 'i'],
];

const NO_SOUND = /[^a-z]/;

/** What is left of a name when ways of writing it are evened out: equal for "Tolstoy" and "Tolstoi". */
export const soundKey = (surface: string): string => {
  if (NO_SOUND.test(surface)) return surface;
  let key = surface;
  for (const [from, to] of sounds) key = key.replaceAll(from, to);
  let out = '';
  for (const char of key) if (!out.endsWith(char)) out += char;
  return out.endsWith('f') ? `${out.slice(0, -1)}v` : out;
};

/** First letters that the same sound may have. */
const families = ['kqch', 'jzdy', 'fp', 'vw', 'yije'];

const mayStartAlike = (a: string, b: string): boolean =>
  a[0] === b[0] || families.some((family) => family.includes(a[0] ?? ' ') && family.includes(b[0] ?? ' '));

const hasDigit = (word: string): boolean => /\d/.test(word);

/** True when `known`, a word of the articles, is likely what was meant by `typed`, which they lack. */
export const isNear = (typed: string, known: string): boolean => {
  if (typed.length < MIN_LETTERS || known.length < MIN_LETTERS - 1) return false;
  if (Math.abs(typed.length - known.length) > 3 || !mayStartAlike(typed, known)) return false;
  if (hasDigit(typed) || hasDigit(known)) return false;
  const max = typed.length >= MIN_LETTERS_FOR_TWO ? 2 : 1;
  if (typed[0] === known[0] && distance(typed, known, max) <= max) return true;
  return soundKey(typed) === soundKey(known);
};

/** True when `known` begins with `typed`, which has five letters or more and is most of it. */
export const isBeginning = (typed: string, known: string): boolean =>
  typed.length >= MIN_LETTERS && known.length - typed.length <= 6 && known.startsWith(typed);
