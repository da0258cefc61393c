import { wordSet } from '../../word-set.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { isCapitalised, type Token, tokensOf } from '../tokens.ts';
import { isTitle } from './titles.ts';

/** A run of capitalised words: a person, place or body. Offsets into the text that was given. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True when it opens a sentence as one word, where the capital proves nothing. */
  readonly unsure: boolean;
  /** True when a title stood before it ("Mayor"); the title itself is not part of the name. */
  readonly titled: boolean;
}

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
today yesterday tomorrow`.split(/\s/u),
);
/** Words that stand inside a name between two capitalised ones. */
const INNER = wordSet('of de al el la bin ben van von der den du da dos ibn');
const SENTENCE_MARK = /[.!?:“”"«»]/u;

function isNameWord(token: Token): boolean {
  return isCapitalised(token.text) && !CALENDAR.has(token.lower) && !FUNCTION_WORDS.has(token.lower);
}

/** Only a single blank or hyphen may stand between two words of one name. */
function touches(text: string, before: Token, after: Token): boolean {
  const between = text.slice(before.end, after.start);
  return between.trim() === '' && between.length <= 2;
}

function nameEnd(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before || !touches(text, before, token) || before.lower.endsWith("'s")) break;
    if (isNameWord(token)) last = i;
    else if (!(INNER.has(token.lower) && i - last === 1)) break;
  }
  return last;
}

function opensSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = tokens[at - 1];
  return !before || SENTENCE_MARK.test(text.slice(before.end, token.start));
}

/** Index of the first word behind a title inside the run: "US Secretary of State Ada Brenn" → "Ada". */
function behindTitle(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    if (!isTitle(tokens[i]?.lower ?? '')) continue;
    return tokens[i + 1]?.lower === 'of' && i + 3 <= last ? i + 3 : i + 1;
  }
  return first;
}

/** The names of a text in order of place. Function words, weekdays and months are no names. Linear, never throws. */
export function namesIn(text: string): readonly NameSpan[] {
  const tokens = tokensOf(text);
  const names: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const opening = tokens[i];
    if (!opening || !isNameWord(opening)) continue;
    const last = nameEnd(text, tokens, i);
    const first = behindTitle(tokens, i, last);
    const token = tokens[first] ?? opening;
    const end = withoutGenitive(text, token.start, tokens[last]?.end ?? token.end);
    names.push({
      start: token.start,
      end,
      text: text.slice(token.start, end),
      unsure: last === i && opensSentence(text, tokens, i) && !/^\p{Lu}{2}/u.test(token.text),
      titled: first > i,
    });
    i = last;
  }
  return names;
}

function withoutGenitive(text: string, start: number, end: number): number {
  return /['’]s$/u.test(text.slice(start, end)) ? end - 2 : end;
}
