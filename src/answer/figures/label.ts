import { wordSet } from '../../word-set.ts';
import type { Token } from '../tokens.ts';

const NUMBERED = wordSet('no nr number article page room route flight section chapter line bus gate');
/** Capitals before a number that do not make it part of a name. */
const PLAIN = wordSet(
  'the at about some over around nearly almost only in on another all and but more least than up to by with as of then',
);
/** What a four-digit number counts when it is no year. */
const COUNTED = wordSet(
  'people persons troops soldiers protesters dead deaths killed injured were others homes houses men women children',
);

function isYear(tokens: readonly Token[], first: number, last: number): boolean {
  const text = tokens[first]?.text ?? '';
  if (first !== last || !/^(?:1\d|20)\d\d$/u.test(text)) return false;
  return !COUNTED.has(tokens[last + 1]?.lower ?? '');
}

/** "4. Injured: 12": the number of an item of a list. */
const isItem = (text: string, { start, end }: Token): boolean =>
  text.slice(0, start).trim() === '' && /^[.)]\s+\S/u.test(text.slice(end, end + 8));

/** True for a number that names or dates something ("Flight 370", "2022", "10:30") and counts nothing. */
export function isLabel(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first];
  if (!token || isYear(tokens, first, last)) return true;
  if (!/\d/u.test(token.text)) return false;
  if (isItem(text, token)) return true;
  const before = tokens[first - 1];
  const adjacent = before !== undefined && text.slice(before.end, token.start) === ' ';
  if (adjacent && (NUMBERED.has(before.lower) || (/^\p{Lu}/u.test(before.text) && !PLAIN.has(before.lower))))
    return true;
  const clock =
    /^:\d/u.test(text.slice(token.end, token.end + 2)) ||
    /\d:$/u.test(text.slice(Math.max(0, token.start - 2), token.start));
  return clock;
}
