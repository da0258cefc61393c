/** Which senses begin at a token: words and phrases of the language, numbers, ordinals, years, clock times. */

import type { Token } from '../tokens.ts';
import type { Language, Sense } from './language.ts';
import { isCount, readNumber } from './numbers.ts';

/** A sense at a place, and the index of the token behind it. */
export interface Reading {
  /** Sense category, or `'word'` for a literal of the grammar. */
  readonly key: string;
  readonly value: number | string;
  readonly next: number;
}

/** All readings that begin at `tokens[at]`, in the order of the language's lists. */
export function readingsAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  literals: ReadonlySet<string>,
  typed: boolean,
): readonly Reading[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const readings: Reading[] = [];
  if (literals.has(token.lower)) readings.push({ key: `'${token.lower}'`, value: token.lower, next: at + 1 });
  if (token.kind === 'mark') {
    if (token.lower === "'" || token.lower === '‘' || token.lower === '’')
      apostropheYear(tokens, at, language, readings);
    return readings;
  }
  if (token.kind === 'number') digitReadings(tokens, at, language, readings);
  for (const phrase of language.phrases.get(token.lower) ?? []) {
    if (phraseAt(tokens, at, phrase.words)) {
      readings.push({
        key: phrase.sense.category,
        value: phrase.sense.value,
        next: at + phrase.words.length,
      });
    }
  }
  for (const sense of language.words.get(token.lower) ?? []) {
    const next = wordEnd(tokens, at, sense, typed);
    if (next === null) continue;
    readings.push({ key: sense.category, value: sense.value, next });
    const alone = typed ? ALONE[sense.category] : undefined;
    if (alone) readings.push({ key: alone, value: sense.value, next });
  }
  if (token.kind === 'word') wordNumbers(tokens, at, language, readings);
  return readings;
}

/** What a short form also means where it is typed alone. */
const ALONE: Readonly<Record<string, string>> = { weekdayShort: 'weekday', month: 'monthName' };

function wordEnd(tokens: readonly Token[], at: number, sense: Sense, typed: boolean): number | null {
  const token = tokens[at];
  const dot = tokens[at + 1];
  const dotted = dot?.lower === '.' && dot.gap === 'none';
  if (!typed && sense.when === 'capital' && token?.text.charAt(0) === token?.lower.charAt(0)) return null;
  if (!typed && sense.when === 'dotted' && !dotted) return null;
  return sense.abbreviation && dotted ? at + 2 : at + 1;
}

function phraseAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) {
    const token = tokens[at + i];
    if (token?.lower !== words[i] || (i > 0 && token?.gap === 'break')) return false;
  }
  return true;
}

function digitReadings(tokens: readonly Token[], at: number, language: Language, readings: Reading[]): void {
  const token = tokens[at];
  if (token === undefined) return;
  const value = Number(token.text.replaceAll(',', ''));
  const suffix = tokens[at + 1];
  const glued = suffix?.gap === 'none' && suffix.kind === 'word' && !suffix.hyphen ? suffix.lower : '';
  if (language.digitSuffixes.ordinal.has(glued)) {
    readings.push({ key: 'ordinal', value, next: at + 2 });
    if (value >= 1 && value <= 31) readings.push({ key: 'day', value, next: at + 2 });
    return;
  }
  const whole = /^\d+$/.test(token.text);
  if (language.digitSuffixes.decade.has(glued) && whole && value % 10 === 0) {
    if (token.text.length === 4) readings.push({ key: 'decade', value: value / 10, next: at + 2 });
    return;
  }
  readings.push({ key: 'count', value, next: at + 1 });
  const clock = clockDigits(token.text);
  if (clock !== null) readings.push({ key: whole ? 'hourBare' : 'hourDotted', value: clock, next: at + 1 });
  if (!whole) return;
  if (token.text.length <= 2 && value >= 1 && value <= 31) readings.push({ key: 'day', value, next: at + 1 });
  if (token.text.length <= 2 && value <= 24) readings.push({ key: 'hour', value, next: at + 1 });
  if (token.text.length === 2 && value <= 59) readings.push({ key: 'minute', value, next: at + 1 });
  if (token.text.length <= 2 && value >= 1 && value <= 12)
    readings.push({ key: 'monthNumber', value, next: at + 1 });
  if (token.text.length === 2) readings.push({ key: 'yearShort', value, next: at + 1 });
  if (token.text.length === 4 && value >= 1000 && value <= 2199)
    readings.push({ key: 'year', value, next: at + 1 });
}

/** "10.30" and "0800" as clock times: four digits of hour and minute; null when they cannot be one. */
function clockDigits(text: string): string | null {
  const digits = text.replace('.', '').padStart(4, '0');
  const shape = text.length === 4 || (text.length === 5 && text[2] === '.');
  if (!shape || digits.length !== 4 || text.includes(',')) return null;
  return Number(digits.slice(0, 2)) <= 24 && Number(digits.slice(2)) <= 59 ? digits : null;
}

/** "'98" is a year, "'90s" a decade. */
function apostropheYear(tokens: readonly Token[], at: number, language: Language, readings: Reading[]): void {
  const digits = tokens[at + 1];
  if (digits?.kind !== 'number' || digits.gap !== 'none' || digits.text.length !== 2) return;
  const value = Number(digits.text);
  if (!Number.isInteger(value)) return;
  const suffix = tokens[at + 2];
  if (suffix?.gap === 'none' && language.digitSuffixes.decade.has(suffix.lower) && value % 10 === 0) {
    readings.push({ key: 'decade', value: (value < 30 ? 2000 + value : 1900 + value) / 10, next: at + 3 });
    return;
  }
  readings.push({ key: 'year', value: value < 30 ? 2000 + value : 1900 + value, next: at + 2 });
}

/** Numbers in words: "twenty-five" counts, "nineteen ninety-six" is also a year, "first" an ordinal by the word list. */
function wordNumbers(tokens: readonly Token[], at: number, language: Language, readings: Reading[]): void {
  if (!isCount(language, tokens[at]?.lower ?? '')) return;
  const { count, year } = readNumber(tokens, at, language);
  if (count) {
    readings.push({ key: 'count', value: count.value, next: count.next });
    if (count.value >= 1 && count.value <= 12)
      readings.push({ key: 'hour', value: count.value, next: count.next });
  }
  if (year) readings.push({ key: 'year', value: year.value, next: year.next });
}
