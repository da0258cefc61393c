/** Numbers in words, read by three kinds of number word: small (added), ten-fold pieces (hundred, thousand), tens. */

import type { Token } from '../tokens.ts';
import type { Language } from './language.ts';

interface Read {
  readonly value: number;
  readonly next: number;
}

/** True when the word begins or continues a number in words. */
export function isCount(language: Language, word: string): boolean {
  return numberValue(language, word) !== null;
}

/** The count that begins at the token, and the year when the words can be one ("nineteen ninety-six", "two thousand one"). */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { count: Read | null; year: Read | null } {
  const first = readUnderHundred(tokens, at, language, true);
  if (first === null) {
    const scale = numberValue(language, tokens[at]?.lower ?? '');
    return { count: scale === null ? null : { value: scale, next: at + 1 }, year: null };
  }
  const second = readUnderHundred(tokens, first.next, language);
  if (first.value >= 11 && first.value <= 20 && second !== null && second.value >= 10) {
    return { count: first, year: { value: first.value * 100 + second.value, next: second.next } };
  }
  const count = readScaled(tokens, first, language);
  const isYear = count.value >= 1900 && count.value <= 2099 && count.next > first.next;
  return { count, year: isYear ? count : null };
}

/** "two hundred (and) five", "two thousand one". */
function readScaled(tokens: readonly Token[], first: Read, language: Language): Read {
  let total = 0;
  let current = first;
  for (let i = 0; i < 4; i += 1) {
    const scale = numberValue(language, tokens[current.next]?.lower ?? '');
    if (scale === null || scale < 100) break;
    total += current.value * scale;
    const rest = readUnderHundred(tokens, current.next + 1, language);
    if (rest === null) return { value: total, next: current.next + 1 };
    current = rest;
    const more = numberValue(language, tokens[rest.next]?.lower ?? '');
    if (more === null || more < 100) return { value: total + rest.value, next: rest.next };
  }
  return total === 0 ? current : { value: total + current.value, next: current.next };
}

function readUnderHundred(
  tokens: readonly Token[],
  at: number,
  language: Language,
  first = false,
): Read | null {
  const value = numberValue(language, tokens[at]?.lower ?? '');
  if (value === null || value >= 100 || (!first && tokens[at]?.gap === 'break')) return null;
  if (value >= 20) {
    const ones = numberValue(language, tokens[at + 1]?.lower ?? '');
    if (ones !== null && ones >= 1 && ones <= 9 && tokens[at + 1]?.gap !== 'break') {
      return { value: value + ones, next: at + 2 };
    }
  }
  return { value, next: at + 1 };
}

function numberValue(language: Language, word: string): number | null {
  for (const sense of language.words.get(word) ?? []) {
    if (sense.category === 'numeral' && typeof sense.value === 'number') return sense.value;
  }
  return null;
}
