import { isCaseless, isDash, isDigit, isLower, isOpener, isSpace, isWordPart } from './characters.ts';
import { endsLikeSentence } from './ending.ts';
import type { Language } from './languages/index.ts';
import type { MarkedLine } from './line-kind.ts';
import { wordAfter, wordBefore } from './nearby.ts';

/** Lines longer than this are whole paragraphs, never wrapped ones. */
const WIDEST = 160;
/** A line this long that ends in mid-air before a number goes on. */
const LONG = 40;

/**
 * How wide a body was wrapped: the longest line that surely goes on (no stop at its end, a small letter next);
 * null when no line does.
 */
export function wrapWidth(body: string, lines: readonly MarkedLine[], language: Language): number | null {
  let width: number | null = null;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index - 1];
    const next = lines[index];
    if (line === undefined || next === undefined || !isRunning(line) || next.kind !== 'text') continue;
    const length = line.end - line.start;
    if (length > WIDEST || !isLower(body, firstWordAt(body, next))) continue;
    if (endsLikeSentence(body, line.words, line.end, language)) continue;
    width = Math.max(width ?? 0, length);
  }
  return width;
}

const isRunning = (line: MarkedLine): boolean => line.kind === 'text' || line.kind === 'list-item';

function firstWordAt(body: string, line: MarkedLine): number {
  let at = line.words;
  const most = Math.min(line.end, at + 4);
  while (at < most && isOpener(body, at)) at += 1;
  return at;
}

/** True when `next` goes on with what `line` began: a soft-wrapped line. `width` is that of the whole body. */
export function goesOn(
  body: string,
  line: MarkedLine,
  next: MarkedLine,
  width: number | null,
  language: Language,
): boolean {
  if (!isRunning(line) || next.kind !== 'text' || line.end <= line.words) return false;
  if (startsAnew(body, next)) return false;
  const full = isFull(body, line, next, width);
  if (endsLikeSentence(body, line.words, line.end, language)) {
    return full || endsShort(body, line, language);
  }
  const first = firstWordAt(body, next);
  if (isLower(body, first) || ',.;:)]»”%'.includes(body.charAt(first))) return true;
  const last = body.charAt(line.end - 1);
  if (line.kind === 'list-item') return full;
  if (',([«„'.includes(last) || (isDash(body, line.end - 1) && last !== '-')) return true;
  if (last === '-' || last === ':') return last === '-' && isWordPart(body, line.end - 2);
  const word = wordBefore(body, line.end, line.words).text.toLowerCase();
  if (language.connectors.has(word)) return !isMuchShorter(line, next);
  if (isDigit(body, first) && line.end - line.words >= LONG) return true;
  return full;
}

/** "14:10 – …", "Q: …", "— …": what begins a line of its own. */
function startsAnew(body: string, line: MarkedLine): boolean {
  const head = body.slice(line.words, Math.min(line.end, line.words + 16));
  if (/^\p{Nd}{1,2}[:.hч]\p{Nd}{2}\s?(?:[–—|-]|[ap]\.?m\b|GMT|UTC|$)/u.test(head)) return true;
  if (/^\p{L}{1,3}:\s/u.test(head)) return true;
  return isDash(body, line.words) && isSpace(body, line.words + 1) && !isLower(body, line.words + 2);
}

/** The first word of the next line would not have fitted on this one. */
function isFull(body: string, line: MarkedLine, next: MarkedLine, width: number | null): boolean {
  if (width === null || line.end - line.start > WIDEST) return false;
  const word = wordAfter(body, next.words, next.end);
  const needed = isCaseless(body, word.start) ? 2 : word.end - next.start;
  return line.end - line.start + 1 + needed > width;
}

/** A wrapped line is about as long as the next one; "What we wait for" above a paragraph is not. */
const isMuchShorter = (line: MarkedLine, next: MarkedLine): boolean =>
  next.end - next.start > 1.5 * (line.end - line.start) + 10;

/** The stop at the end of the line belongs to an abbreviation that needs its next word: "Gov.", "Dr.". */
function endsShort(body: string, line: MarkedLine, language: Language): boolean {
  if (body.charAt(line.end - 1) !== '.') return false;
  return language.never.has(wordBefore(body, line.end - 1, line.words).text.toLowerCase());
}
