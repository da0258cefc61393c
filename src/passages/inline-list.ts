import { isDigit, isLower, isSpace, isTerminal, isUpper } from './characters.ts';
import type { Language } from './languages/index.ts';
import { wordBefore } from './nearby.ts';

/** No marker is longer: "(12.)". */
const LONGEST_MARKER = 6;

interface Marker {
  readonly start: number;
  /** Behind the marker and its stop. */
  readonly end: number;
  /** "(1)", "1.", "a)": markers of one list share it. */
  readonly shape: string;
  readonly value: number;
}

/**
 * The markers of lists that run on within a line, "1) shells 2) mines": each begins an item of its own and the stop
 * in it ends nothing. A list begins at the start of the text or behind a stop and counts on by one; an item behind a
 * comma is part of a sentence, not of a list. Ascending starts with their ends.
 */
export function inlineMarkers(
  text: string,
  start: number,
  end: number,
  language: Language,
): Map<number, number> {
  const found = new Map<number, number>();
  const lists = new Map<string, { readonly first: Marker; last: Marker }>();
  for (let at = start; at < end; at += 1) {
    if (at > start && !isSpace(text, at - 1)) continue;
    const marker = readMarker(text, at, end);
    if (marker === null) continue;
    const list = lists.get(marker.shape);
    if (
      list !== undefined &&
      marker.value === (marker.shape === '•' ? 0 : list.last.value + 1) &&
      standsFree(text, marker, list.last.end, language)
    ) {
      found.set(list.first.start, list.first.end).set(marker.start, marker.end);
      list.last = marker;
    } else if (opensList(text, marker, start)) {
      lists.set(marker.shape, { first: marker, last: marker });
    }
  }
  return found;
}

function readMarker(text: string, start: number, end: number): Marker | null {
  if (text.charAt(start) === '•' && isSpace(text, start + 1)) {
    return { start, end: behindNumber(text, start + 2, end), shape: '•', value: 0 };
  }
  const head = text.slice(start, Math.min(end, start + LONGEST_MARKER));
  const parts = /^(\(?)([0-9]{1,3}|[a-z])(\.\)|\)|\.)(?=\s)/u.exec(head);
  if (parts === null) return null;
  const [whole, bracket = '', name = '', stop = ''] = parts;
  const numbered = isDigit(name, 0);
  const value = numbered ? Number(name) : name.charCodeAt(0);
  return { start, end: start + whole.length, shape: `${bracket}${numbered ? '1' : 'a'}${stop}`, value };
}

/** "• 9. " keeps its number with the bullet. */
function behindNumber(text: string, at: number, end: number): number {
  const number = /^[0-9]{1,3}[.)](?=\s)/u.exec(text.slice(at, Math.min(end, at + LONGEST_MARKER)));
  return at + (number?.[0].length ?? 0);
}

function opensList(text: string, marker: Marker, start: number): boolean {
  let before = marker.start - 1;
  while (before >= start && before > marker.start - 4 && isSpace(text, before)) before -= 1;
  return before < start || isTerminal(text, before);
}

/** "… on January 2. The city fell" is a date: before a bare "2." stands no month, name, preposition or comma. */
function standsFree(text: string, marker: Marker, start: number, language: Language): boolean {
  const word = wordBefore(text, marker.start - 1, start);
  const before = text.charAt(marker.start - 2);
  if (',;'.includes(before) || language.connectors.has(word.text.toLowerCase())) return false;
  if (!marker.shape.endsWith('.')) return true;
  if (!isUpper(text, marker.end + 1)) return false;
  const lower = word.text.toLowerCase();
  return !language.calendar.has(lower) && (isLower(word.text, 0) || word.start <= start + 2);
}
