import { emojiLength, isDash, isLetter, isOpener, isSpace } from './characters.ts';

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
 * Finds the longest of `phrases` (lower case) at the head of `text[start, end)`, marks and emoji before it passed
 * over; null when there is none or a letter follows it.
 */
export function findLead(text: string, start: number, end: number, phrases: readonly string[]): Lead | null {
  let at = start;
  const most = Math.min(end, start + 12);
  while (
    at < most &&
    (isSpace(text, at) ||
      isOpener(text, at) ||
      isDash(text, at) ||
      '|→►▶#'.includes(text.charAt(at)) ||
      emojiLength(text, at) > 0)
  ) {
    at += Math.max(1, emojiLength(text, at));
  }
  const head = text
    .slice(at, Math.min(end, at + LONGEST))
    .toLowerCase()
    .replaceAll('’', "'");
  let found: string | null = null;
  for (const phrase of phrases) {
    if (phrase.length <= (found?.length ?? 0) || !head.startsWith(phrase.replaceAll('’', "'"))) continue;
    if (
      isLetter(text, at + phrase.length) &&
      at + phrase.length < end &&
      isLetter(phrase, phrase.length - 1)
    ) {
      if (!/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(phrase)) continue;
    }
    found = phrase;
  }
  if (found === null) return null;
  let to = at + found.length;
  while (to < end && isSpace(text, to)) to += 1;
  const colon = to < end && ':：'.includes(text.charAt(to));
  if (colon) to += 1;
  while (to < end && isSpace(text, to)) to += 1;
  return { phrase: found, end: to, colon };
}
