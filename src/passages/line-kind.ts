import { isDigit, isLetter, isSpace, skipSpace } from './characters.ts';
import type { Line } from './lines.ts';

/** What a line is by its own markup, before its words are looked at. */
export type LineKind = 'blank' | 'heading' | 'list-item' | 'image' | 'rule' | 'table' | 'fence' | 'text';

export interface MarkedLine extends Line {
  readonly kind: LineKind;
  /** Where its own words begin: behind a list marker, `#` or `>`; equal to `start` otherwise. */
  readonly words: number;
  /** Of a numbered list item: its number; null for bullets and anything else. */
  readonly number: number | null;
}

const BULLETS = '-*+•·‣▪▫●○◦■□►▶➤✓✔';
const CIRCLED = /^[\u2460-\u24ff\u2776-\u2793]/u;
/** No marker is longer; what a line is, is read from this much of its head. */
const HEAD = 12;

/** The kind of each line. `>` before a line is passed over: a quoted heading is a heading. */
export function markLine(body: string, line: Line): MarkedLine {
  if (line.start === line.end) return { kind: 'blank', words: line.start, number: null, ...line };
  const first = skipQuoting(body, line);
  const char = body.charAt(first);
  const plain = { kind: 'text' as LineKind, words: first, number: null, ...line };
  if (first >= line.end || isRule(body, first, line.end)) return { ...plain, kind: 'rule' };
  if (body.startsWith('```', first) || body.startsWith('~~~', first)) return { ...plain, kind: 'fence' };
  if (char === '|') return { ...plain, kind: 'table' };
  if (char === '#') {
    const words = hashes(body, first, line.end);
    if (words !== null) return { ...plain, kind: 'heading', words };
  }
  if (isImage(body, first, line.end)) return { ...plain, kind: 'image' };
  const marker = listMarker(body, first, line.end);
  if (marker !== null) return { ...plain, kind: 'list-item', ...marker };
  return plain;
}

function skipQuoting(body: string, line: Line): number {
  let at = line.start;
  while (at < line.end && body.charAt(at) === '>') at = skipSpace(body, at + 1, line.end);
  return at;
}

/** Three or more of one of `-*_=#~` and nothing else. */
function isRule(body: string, start: number, end: number): boolean {
  const mark = body.charAt(start);
  if (!'-*_=~—–'.includes(mark)) return false;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    if (body.charAt(at) === mark) count += 1;
    else if (!isSpace(body, at)) return false;
  }
  return count >= 3;
}

function hashes(body: string, start: number, end: number): number | null {
  let at = start;
  while (at < end && body.charAt(at) === '#' && at - start < 7) at += 1;
  return at - start <= 6 && isSpace(body, at) ? skipSpace(body, at, end) : null;
}

/** `![alt](address)` alone on its line. */
function isImage(body: string, start: number, end: number): boolean {
  if (!body.startsWith('![', start) || body.charAt(end - 1) !== ')') return false;
  const line = body.slice(start, end - 1);
  const middle = line.indexOf('](');
  return middle !== -1 && line.indexOf(')', middle) === -1;
}

/** `- `, `• `, `1. `, `2) `, `(3) `, `1.) `, `a) `, `iv) `, `(A) `, `①`: where the words begin, and the number. */
function listMarker(
  body: string,
  start: number,
  end: number,
): { words: number; number: number | null } | null {
  const char = body.charAt(start);
  if (char >= '\u2460' && CIRCLED.test(char)) return { words: skipSpace(body, start + 1, end), number: null };
  if (BULLETS.includes(char)) {
    if (!isSpace(body, start + 1)) return null;
    const words = skipSpace(body, start + 1, end);
    const inner = listMarker(body, words, Math.min(end, words + HEAD));
    return { words: inner !== null && inner.number !== null ? inner.words : words, number: null };
  }
  if (!mayBeMarker(body, start, end)) return null;
  const head = /^(\(?)(\p{Nd}{1,3}|[\p{L}]|[ivxIVX]{2,5})(\.\)|[.)）])/u.exec(
    body.slice(start, Math.min(end, start + HEAD)),
  );
  if (head === null) return null;
  const [marker, bracket = '', name = '', stop = ''] = head;
  const numbered = isDigit(name, 0);
  // "A. Ivanov said": one letter and a full stop is an initial, not a marker.
  if (!numbered && stop === '.') return null;
  if (bracket !== '' && stop === '.') return null;
  const words = start + marker.length;
  if (words < end && !isSpace(body, words) && !isLetter(body, words)) return null;
  if (words < end && !isSpace(body, words) && stop === '.') return null;
  return { words: skipSpace(body, words, end), number: numbered ? Number(name.normalize('NFKC')) : null };
}

/** A full stop or bracket within the first six characters, before any white space. */
function mayBeMarker(body: string, start: number, end: number): boolean {
  const most = Math.min(end, start + 7);
  for (let at = start; at < most && !isSpace(body, at); at += 1) {
    if ('.)）'.includes(body.charAt(at))) return true;
  }
  return false;
}
