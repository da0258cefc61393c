import { attributionFollows } from './attribution.ts';
import { innerBrackets } from './brackets.ts';
import {
  isDash,
  isDigit,
  isLower,
  isOpener,
  isQuote,
  isSpace,
  isUpper,
  isWideTerminal,
  isWordPart,
  skipSpace,
  trimSpan,
} from './characters.ts';
import { canBegin, endsBeforeDash, endsHere } from './full-stop.ts';
import { inlineMarkers } from './inline-list.ts';
import type { Language } from './languages/index.ts';
import { wordBefore, wordBeforeThat } from './nearby.ts';
import { endsSentence, type Run, readRun } from './stops.ts';
import { readTail, type Tail } from './tail.ts';

/** Half-open offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts `text[start, end)` into sentences by the language's rules: trimmed spans in order, nothing but white space
 * between them. One pass; each look to the left or right is bounded, so the work is linear in the length.
 * `opening` is where the first sentence's own words begin (behind a list marker or a dateline): no cut before it.
 */
export function splitSentences(
  text: string,
  start: number,
  end: number,
  language: Language,
  opening: number = start,
): Span[] {
  const spans: Span[] = [];
  const inner = innerBrackets(text, start, end);
  const markers = inlineMarkers(text, start, end, language);
  const take = (first: number, cut: number): number => {
    const span = trimSpan(text, first, cut);
    if (span.end > span.start) spans.push(span);
    return skipSpace(text, cut, end);
  };
  let from = skipSpace(text, start, end);
  let at = Math.max(from, opening);
  let token = at;
  let quoteOpen = false;
  while (at < end) {
    const marker = markers.get(at);
    if (marker !== undefined) {
      from = take(from, at);
      at = marker;
      token = marker;
      continue;
    }
    if (isSpace(text, at)) token = at + 1;
    if (isQuote(text, at)) quoteOpen = opensQuote(text, at, start, end);
    if (!endsSentence(text, at, language)) {
      at += 1;
      continue;
    }
    const run = readRun(text, at, end, language);
    const tail = readTail(text, run.end, end, quoteOpen);
    const cut = cutAfter({ text, language, from, at, end, token, run, tail });
    if (cut !== null && !inner(from, at)) {
      from = take(from, cut);
      quoteOpen = false;
      token = from;
    }
    at = Math.max(run.end, cut ?? 0);
  }
  take(from, end);
  return spans;
}

/** An opening mark stands after white space or a bracket and before a character; any other closes. */
function opensQuote(text: string, at: number, start: number, end: number): boolean {
  const first = at === start || isSpace(text, at - 1) || '([{'.includes(text.charAt(at - 1));
  return (first || '«„'.includes(text.charAt(at))) && at + 1 < end && !isSpace(text, at + 1);
}

interface Place {
  readonly text: string;
  readonly language: Language;
  readonly from: number;
  readonly at: number;
  readonly end: number;
  readonly token: number;
  readonly run: Run;
  readonly tail: Tail;
}

/** Where the sentence is cut behind these stops; null when it goes on. */
function cutAfter(place: Place): number | null {
  const { text, language, from, at, end, run, tail } = place;
  const cut = tail.end;
  const next = skipSpace(text, cut, end);
  if (next >= end) return null;
  if (!hasWords(text, from, at)) return null;
  if (isWideTerminal(text, run.end - 1) || isWideTerminal(text, at)) return cutAfterWide(place, next);
  if (next === cut) return cutWithoutSpace(place);
  if (run.spacedDots) return null;
  if (isDash(text, next)) {
    const behind = skipSpace(text, next + 1, Math.min(end, next + 3));
    if (tail.closed || behind === next + 1 || !canBegin(text, behind, end)) return null;
    if (run.lone && !endsBeforeDash({ text, language, from, at, next: behind, end })) return null;
    return cut;
  }
  if (!canBegin(text, next, end)) return null;
  if (run.lone && !tail.closed && !endsHere({ text, language, from, at, next, end })) return null;
  if (tail.closed && !run.lone && attributionFollows(text, next, end, language)) return null;
  return cut;
}

/** A sentence needs something said before its stop: "… and then" at its start ends nothing. */
function hasWords(text: string, from: number, at: number): boolean {
  const most = Math.min(at, from + 40);
  for (let each = from; each < most; each += 1) if (isWordPart(text, each)) return true;
  return most < at;
}

/** Chinese and Japanese: no space is needed, but a quotation may go on with と or 他说. */
function cutAfterWide(place: Place, next: number): number | null {
  const { text, language, end, tail } = place;
  if ('、，,。．；;：:！？)）」』】》〉”’・…'.includes(text.charAt(next))) return null;
  if (isLower(text, next)) return null;
  if (!tail.closed) return tail.end;
  if (language.goesOn.some((word) => text.startsWith(word, next))) return null;
  return attributionFollows(text, next, end, language) ? null : tail.end;
}

/** "out.Crews": a lost space, unless it stands in a link, an address or a name such as "Node.Js". */
function cutWithoutSpace(place: Place): number | null {
  const { text, at, end, token, run, tail } = place;
  const cut = tail.end;
  const quoted = tail.closed && isOpener(text, cut);
  const begin = quoted ? cut + 1 : cut;
  if (!isUpper(text, begin) || !isLower(text, begin + 1)) {
    return isOpener(text, cut) && isUpper(text, cut + 1) && run.end === cut && !isLink(text, token, end)
      ? cut
      : null;
  }
  if (tail.closed) return cut;
  if (isLink(text, token, end)) return null;
  const word = wordBefore(text, at, place.from).text;
  const long = word.length > 1 && !word.includes('.');
  const numbered = isDigit(text, at - 1) && !isItemNumber(text, at, place.from);
  if (!numbered && !(long && isLower(text, at - 1))) return null;
  return endsHere({ text, language: place.language, from: place.from, at, next: cut, end }) ? cut : null;
}

/** "almuerzo: 1.Helado, 2.Carne": a small number behind a colon or comma, not "He was 45.The". */
function isItemNumber(text: string, at: number, from: number): boolean {
  const number = wordBefore(text, at, from);
  return number.text.length <= 2 && wordBeforeThat(text, number, from).text === '';
}

/** True when the unbroken run of characters from `token` is a link, an e-mail address or a path. */
function isLink(text: string, token: number, end: number): boolean {
  const head = text.slice(token, Math.min(end, token + 80)).split(/\s/u, 1)[0] ?? '';
  return /:\/\/|^\W{0,3}www\.|@|\.(?:com|org|net|info|gov|edu|html?|pdf)\b/iu.test(head);
}
