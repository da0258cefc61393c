import { emojiLength, isCloser, isSpace, isTerminal } from './characters.ts';
import type { Language } from './languages/index.ts';

/** Closing marks, emphasis and emoji looked through at the end of a block, at most. */
const MOST_CLOSERS = 16;

/** Where the last character stands that is no closing mark, emphasis, emoji or white space; `start` - 1 if none. */
export function lastSaid(text: string, start: number, end: number): number {
  let at = end - 1;
  const least = Math.max(start, end - MOST_CLOSERS);
  while (at >= least) {
    const emoji = emojiLength(text, at) > 0 || (at > start && emojiLength(text, at - 1) === 2);
    if (!isCloser(text, at) && !isSpace(text, at) && !emoji) break;
    at -= 1;
  }
  return at;
}

/** True when a block ends like a sentence: with a stop, whatever closes behind it. */
export function endsLikeSentence(text: string, start: number, end: number, language: Language): boolean {
  const at = lastSaid(text, start, end);
  if (at < start) return false;
  const char = text.charAt(at);
  if (language.alsoEnds !== '' && language.alsoEnds.includes(char)) return true;
  return isTerminal(text, at) && (language.endsNot === '' || !language.endsNot.includes(char));
}
