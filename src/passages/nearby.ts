import { isDash, isFormat, isLetter, isOpener, isSpace, isWordPart, skipSpace } from './characters.ts';

/** No abbreviation and no name that matters here is longer. Bounds every look to the left and right. */
const LONGEST_WORD = 40;

/** A word found beside a full stop. */
export interface Word {
  /** As written, without invisible characters; empty when there is none or it is longer than 40 characters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const JOINERS = ".-'’&/·";

function isWithin(text: string, index: number): boolean {
  return isWordPart(text, index) || isFormat(text, index) || JOINERS.includes(text.charAt(index));
}

const visible = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** The word that ends at `end`, dots inside it kept ("U.S" before its last full stop), not before `floor`. */
export function wordBefore(text: string, end: number, floor: number): Word {
  let start = end;
  const least = Math.max(floor, end - LONGEST_WORD);
  while (start > least && isWithin(text, start - 1)) start -= 1;
  const tooLong = start > floor && start === least && isWithin(text, start - 1);
  while (start < end && !isWordPart(text, start)) start += 1;
  return { text: tooLong ? '' : visible(text.slice(start, end)), start, end };
}

/** The word that begins at the first letter or digit from `from`, opening marks skipped, not beyond `ceiling`. */
export function wordAfter(text: string, from: number, ceiling: number): Word {
  const most = Math.min(ceiling, from + LONGEST_WORD);
  let start = from;
  while (start < most && (isOpener(text, start) || isFormat(text, start))) start += 1;
  if (text.charAt(start - 1) === '«') start = skipSpace(text, start, most);
  let end = start;
  while (end < most && isWithin(text, end)) end += 1;
  while (end > start && !isWordPart(text, end - 1)) end -= 1;
  return { text: visible(text.slice(start, end)), start, end };
}

/** The word before another one, white space and full stops between them skipped. */
export function wordBeforeThat(text: string, word: Word, floor: number): Word {
  let end = word.start;
  const least = Math.max(floor, end - LONGEST_WORD);
  while (end > least && !isWordPart(text, end - 1)) {
    const at = end - 1;
    if (!isSpace(text, at) && text.charAt(at) !== '.' && !isFormat(text, at) && !isDash(text, at)) break;
    end -= 1;
  }
  return wordBefore(text, end, floor);
}

/** The word after another one on the same stretch of text. */
export function wordAfterThat(text: string, word: Word, ceiling: number): Word {
  return wordAfter(text, skipSpace(text, word.end, Math.min(ceiling, word.end + LONGEST_WORD)), ceiling);
}

/** Lower case, without a possessive or contracted ending: how starters are looked up. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  const cut = lower.search(/['’](?:s|m|ve|ll|re|d)$/u);
  return cut > 0 ? lower.slice(0, cut) : lower;
}

/** True for one letter, whatever marks it carries: "J", but not "Дж". */
export function isSingleLetter(word: string): boolean {
  const [first] = word;
  if (first === undefined || word.length > 8 || !isLetter(word, 0)) return false;
  return word.length === first.length || word.replace(/\p{M}/gu, '').length === first.length;
}

/** True for "U.S", "А.С", "i.v": letters one by one between dots. */
export function isDottedLetters(word: string): boolean {
  const parts = word.split('.');
  return parts.length > 1 && parts.every((part) => isSingleLetter(part));
}
