import { emojiLength, isDash, isLetter, isOpener, isSpace, skipSpace } from './characters.ts';
import type { Phrases } from './languages/language.ts';

/** No lead phrase in any language is longer. */
const LONGEST = 60;

/** A known phrase found at the head of a text. */
export interface Lead {
  readonly phrase: string;
  /** Offset behind the phrase, and behind a colon and white space that follow it. */
  readonly end: number;
  readonly colon: boolean;
}

/**
 * Finds the longest of `phrases` at the head of `text[start, end)`, marks and emoji before it passed over; null when
 * there is none or a letter follows it.
 */
export function findLead(text: string, start: number, end: number, phrases: Phrases): Lead | null {
  const at = skipMarks(text, start, end);
  const candidates = phrases.get(text.charAt(at).toLowerCase());
  if (candidates === undefined) return null;
  const head = text
    .slice(at, Math.min(end, at + LONGEST))
    .toLowerCase()
    .replaceAll('’', "'");
  const phrase = candidates.find((each) => head.startsWith(each) && !runsOn(head, each));
  if (phrase === undefined) return null;
  let to = skipSpace(text, at + phrase.length, end);
  const colon = to < end && ':：'.includes(text.charAt(to));
  if (colon) to = skipSpace(text, to + 1, end);
  return { phrase, end: to, colon };
}

function skipMarks(text: string, start: number, end: number): number {
  let at = start;
  const most = Math.min(end, start + 12);
  while (at < most) {
    const emoji = emojiLength(text, at);
    const mark =
      isSpace(text, at) || isOpener(text, at) || isDash(text, at) || '|→►▶#'.includes(text.charAt(at));
    if (emoji === 0 && !mark) break;
    at += Math.max(1, emoji);
  }
  return at;
}

/** "Byron" does not begin with "by"; in Chinese and Japanese the next character is another word. */
function runsOn(head: string, phrase: string): boolean {
  const last = phrase.length - 1;
  if (!isLetter(head, phrase.length) || !isLetter(phrase, last)) return false;
  return !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(phrase.charAt(last));
}
