/**
 * What a character is, as the splitter needs to know it. One table of the basic plane, filled on first use, so that
 * a look costs the same for every script and no pattern runs over article text.
 */

const KNOWN = 1 << 0;
const SPACE = 1 << 1;
const UPPER = 1 << 2;
const LOWER = 1 << 3;
const LETTER = 1 << 4;
const DIGIT = 1 << 5;
const TERMINAL = 1 << 6;
const CLOSER = 1 << 7;
const OPENER = 1 << 8;
const QUOTE = 1 << 9;
const MARK = 1 << 10;
const FORMAT = 1 << 11;
const DASH = 1 << 12;
const EMOJI = 1 << 13;
const WIDE = 1 << 14;
const BREAK = 1 << 15;

/** Ends a sentence in some script. Colon and semicolon end one only where the language says so. */
const TERMINALS = '.!?…。｡．！？‼⁇⁈⁉।॥؟۔։።፧፨။᙮᠃';
/** Ends that need no white space after them. */
const WIDE_TERMINALS = '。｡．！？';
const CLOSERS = '”’"\'»›“‘«)]}」』）】〉》〕］｝*_`';
const OPENERS = '“‘"\'«‹„‚»([{「『（【〈《〔［｛¿¡*_`>';
const QUOTES = '“”„"«»「」『』‟';
const BREAKS = '\n\r\u2028\u2029\u0085\f\v';
const DASHES = '-‐‑‒–—―−';

const table = new Uint16Array(0x10000);

function describe(char: string, code: number): number {
  let flags = KNOWN;
  if (/\s/u.test(char)) flags |= SPACE;
  if (/\p{L}|\p{Nl}/u.test(char)) flags |= LETTER;
  if (/\p{Lu}|\p{Lt}/u.test(char)) flags |= UPPER;
  if (/\p{Ll}/u.test(char)) flags |= LOWER;
  if (/\p{Nd}/u.test(char)) flags |= DIGIT;
  if (/\p{M}/u.test(char)) flags |= MARK;
  if (/\p{Cf}/u.test(char)) flags |= FORMAT;
  // ©, ®, ‼ and ™ count as pictographs in Unicode, but not in a newspaper.
  if (code >= 0x2190 && /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u.test(char)) {
    flags |= EMOJI;
  }
  if (TERMINALS.includes(char)) flags |= TERMINAL;
  if (WIDE_TERMINALS.includes(char)) flags |= WIDE;
  if (CLOSERS.includes(char)) flags |= CLOSER;
  if (OPENERS.includes(char)) flags |= OPENER;
  if (QUOTES.includes(char)) flags |= QUOTE;
  if (BREAKS.includes(char)) flags |= BREAK;
  if (DASHES.includes(char)) flags |= DASH;
  return flags;
}

/** Characters beyond the basic plane, kept as they come up: emoji and rare letters, at most a few thousand. */
const astral = new Map<number, number>();

function describeAstral(code: number): number {
  const known = astral.get(code);
  if (known !== undefined) return known;
  const flags = describe(String.fromCodePoint(code), code);
  astral.set(code, flags);
  return flags;
}

function flagsAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return 0;
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const code = text.codePointAt(index) ?? unit;
    if (code > 0xffff) return describeAstral(code);
  }
  const known = table[unit] ?? 0;
  if (known !== 0) return known;
  const flags = describe(String.fromCharCode(unit), unit);
  table[unit] = flags;
  return flags;
}

/** Each tells of the character that begins at `index`; false past either end. */
export const isSpace = (text: string, index: number): boolean => (flagsAt(text, index) & SPACE) !== 0;
export const isUpper = (text: string, index: number): boolean => (flagsAt(text, index) & UPPER) !== 0;
export const isLower = (text: string, index: number): boolean => (flagsAt(text, index) & LOWER) !== 0;
export const isLetter = (text: string, index: number): boolean => (flagsAt(text, index) & LETTER) !== 0;
export const isDigit = (text: string, index: number): boolean => (flagsAt(text, index) & DIGIT) !== 0;
export const isTerminal = (text: string, index: number): boolean => (flagsAt(text, index) & TERMINAL) !== 0;
export const isWideTerminal = (text: string, index: number): boolean => (flagsAt(text, index) & WIDE) !== 0;
export const isCloser = (text: string, index: number): boolean => (flagsAt(text, index) & CLOSER) !== 0;
export const isOpener = (text: string, index: number): boolean => (flagsAt(text, index) & OPENER) !== 0;
export const isQuote = (text: string, index: number): boolean => (flagsAt(text, index) & QUOTE) !== 0;
export const isDash = (text: string, index: number): boolean => (flagsAt(text, index) & DASH) !== 0;
export const isFormat = (text: string, index: number): boolean => (flagsAt(text, index) & FORMAT) !== 0;

/** A hard line break: LF, CR, form feed, vertical tab, NEL, U+2028, U+2029. */
export const isLineBreak = (text: string, index: number): boolean => (flagsAt(text, index) & BREAK) !== 0;

/** A letter, digit or combining mark: what words are made of. */
export const isWordPart = (text: string, index: number): boolean =>
  (flagsAt(text, index) & (LETTER | DIGIT | MARK)) !== 0;

/** A letter of a script without capitals: Arabic, Devanagari, Han … */
export const isCaseless = (text: string, index: number): boolean =>
  (flagsAt(text, index) & (LETTER | UPPER | LOWER)) === LETTER;

/** Length in UTF-16 units of the emoji part at `index` (pictograph, joiner, skin tone, variation); 0 if none. */
export function emojiLength(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit === 0xfe0f || unit === 0x20e3) return 1;
  if ((flagsAt(text, index) & EMOJI) === 0) return unit === 0x200d ? 1 : 0;
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** First index from `index` that is not white space, at most `end`. */
export function skipSpace(text: string, index: number, end: number): number {
  let at = index;
  while (at < end && isSpace(text, at)) at += 1;
  return at;
}

/** The span without white space at its ends; empty (start = end) when it is all white space. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  const from = skipSpace(text, start, end);
  let to = end;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return { start: from, end: to };
}
