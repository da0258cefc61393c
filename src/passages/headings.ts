import { isDash, isDigit, isLower, isOpener, isQuote } from './characters.ts';
import { endsLikeSentence, lastSaid } from './ending.ts';
import type { Language } from './languages/index.ts';
import { wordBefore } from './nearby.ts';

const LONGEST = 120;
const MOST_WORDS = 16;
const MOST_WORDS_BEFORE_COLON = 4;
const MOST_WORDS_OF_QUESTION = 12;

/**
 * True when a block of its own reads like a heading: short, no stop at its end, not in mid-sentence. `alone` tells
 * that blank lines stand around it: only then a question can be one ("Who is to blame?").
 */
export function isHeading(
  text: string,
  start: number,
  end: number,
  alone: boolean,
  language: Language,
): boolean {
  if (end - start > LONGEST) return false;
  let first = start;
  while (first < Math.min(end, start + 4) && isOpener(text, first)) first += 1;
  if (isLower(text, first) || isDash(text, start)) return false;
  const said = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(said)) return false;
  const count = said.split(/\s+/u).length;
  if (/^\p{Nd}{1,2}[:.]\p{Nd}{2}\b/u.test(said) || /^\p{L}{1,2}:\s/u.test(said)) return false;
  const last = lastSaid(text, start, end);
  if (text.charAt(last) === '?' || text.charAt(last) === '؟' || text.charAt(last) === '？') {
    return (
      alone && count <= MOST_WORDS_OF_QUESTION && !isQuote(text, start) && !said.slice(0, -2).includes('?')
    );
  }
  if (endsLikeSentence(text, start, end, language) || count > MOST_WORDS) return false;
  if (':：'.includes(text.charAt(last))) return count <= MOST_WORDS_BEFORE_COLON;
  if (',;，；'.includes(text.charAt(last)) || (isDash(text, last) && !isDigit(text, last - 1))) return false;
  return !language.connectors.has(wordBefore(text, end, start).text.toLowerCase());
}
