/**
 * What a character is to the tokenizer. A table over UTF-16 code units, filled on first sight of each unit, so
 * that no regular expression runs over a whole text.
 */
export const BREAK = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Dropped inside words: soft hyphen, zero-width characters, bidi controls. */
export const SKIP = 3;
/** Scripts written without spaces (Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar): cut into pairs. */
export const PAIRED = 4;
/** One half of a pair of code units: looked up as a code point. */
export const SURROGATE = 5;

const UNSEEN = 255;
const table = new Uint8Array(0x10000).fill(UNSEEN);

const skipped = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const paired =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const digit = /\p{Nd}/u;
const word = /[\p{L}\p{M}\p{N}]/u;

const classify = (char: string): number => {
  if (skipped.test(char)) return SKIP;
  if (digit.test(char)) return DIGIT;
  if (!word.test(char)) return BREAK;
  return paired.test(char) ? PAIRED : LETTER;
};

/** The class of one UTF-16 code unit; `SURROGATE` for either half of a pair. */
export const classOf = (unit: number): number => {
  const known = table[unit] ?? BREAK;
  if (known !== UNSEEN) return known;
  const found = unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : classify(String.fromCharCode(unit));
  table[unit] = found;
  return found;
};

/** The class of a code point above U+FFFF. */
export const classOfPair = (codePoint: number): number => classify(String.fromCodePoint(codePoint));
