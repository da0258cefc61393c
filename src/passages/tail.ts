import {
  emojiLength,
  isCloser,
  isDigit,
  isLetter,
  isOpener,
  isQuote,
  isSpace,
  isWordPart,
  skipSpace,
} from './characters.ts';
import { wordBefore } from './nearby.ts';

/** What closes a sentence behind its stops. */
export interface Tail {
  /** End of the closing marks, footnote numbers and emoji that stay left. */
  readonly end: number;
  /** A quotation or bracket closed behind the stop. */
  readonly closed: boolean;
}

/** What stays left of a cut: closing quotes and brackets, also after a stray space, note numbers, emoji. */
export function readTail(text: string, from: number, end: number, quoteOpen: boolean): Tail {
  let to = from;
  let open = quoteOpen;
  let closed = false;
  while (to < end && isCloser(text, to) && !opensNext(text, to, end)) {
    closed ||= isQuote(text, to) || "'’‘".includes(text.charAt(to));
    if (isQuote(text, to)) open = false;
    to += 1;
  }
  const stray = strayCloser(text, to, end, open);
  if (stray > to) {
    closed = true;
    to = stray;
  }
  to = skipNote(text, from, to, end);
  return { end: skipEmoji(text, to, end), closed };
}

/** `.“We`: an opening mark that lost its space. */
function opensNext(text: string, at: number, end: number): boolean {
  return isOpener(text, at) && !'*_`'.includes(text.charAt(at)) && at + 1 < end && isWordPart(text, at + 1);
}

/** ` “` or ` »` behind a stop, with white space on both sides, while a quotation is open. */
function strayCloser(text: string, at: number, end: number, open: boolean): number {
  const mark = skipSpace(text, at, Math.min(end, at + 3));
  if (mark === at || mark >= end || !isQuote(text, mark)) return at;
  const next = mark + 1;
  const free = next >= end || isSpace(text, next) || ',.;:!?)'.includes(text.charAt(next));
  return free && (open || '»”'.includes(text.charAt(mark))) ? next : at;
}

/** `[12]` or a bare note number glued to the stop: "literature.[3]", "consultation.11 12 Take". */
function skipNote(text: string, stop: number, at: number, end: number): number {
  let to = at;
  while (text.charAt(to) === '[' && to < end) {
    let close = to + 1;
    while (close < Math.min(end, to + 6) && isDigit(text, close)) close += 1;
    if (close === to + 1 || text.charAt(close) !== ']') return to;
    to = close + 1;
  }
  if (!isDigit(text, to) || !(isLetter(text, stop - 2) || text.charAt(stop - 2) === ')')) return to;
  if (wordBefore(text, stop - 1, Math.max(0, stop - 12)).text.length < 5 && text.charAt(stop - 2) !== ')')
    return to;
  let note = to;
  const most = Math.min(end, to + 12);
  while (note < most && (isDigit(text, note) || (isSpace(text, note) && isDigit(text, note + 1)))) note += 1;
  return note - to <= 8 && isSpace(text, note) ? note : to;
}

function skipEmoji(text: string, at: number, end: number): number {
  let kept = at;
  let to = at;
  for (;;) {
    const next = skipSpace(text, to, Math.min(end, to + 2));
    const length = next < end ? emojiLength(text, next) : 0;
    if (length === 0) return kept;
    to = next + length;
    kept = to;
  }
}
