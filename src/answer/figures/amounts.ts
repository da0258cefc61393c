import type { Amount } from '../outcome.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { type Bound, boundBefore } from './bounds.ts';
import { isLabel } from './label.ts';
import { type Reading, readNumber } from './read-number.ts';
import { CURRENCIES, MEASURES } from './units.ts';

/** A number as a text gives it; offsets into that text. */
export interface FoundAmount extends Amount {
  /** The number names or dates something and counts nothing ("2022", "No 5"). */
  readonly label: boolean;
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;

/** The sign or unit words around a number. */
function unitOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const sign = CURRENCIES.get(text.charAt(start - 1)) ?? CURRENCIES.get(text.charAt(end));
  if (sign !== undefined) return sign;
  const rest = text.slice(end, end + 10).trimStart();
  if (rest.startsWith('%') || rest.startsWith('per cent')) return 'percent';
  const after = tokens[last + 1]?.lower ?? '';
  const following = CURRENCIES.get(after) ?? MEASURES.get(after);
  if (following !== undefined) return following;
  return tokens[first - 1]?.lower === 'magnitude' ? 'magnitude' : 'count';
}

/** The second number of "between 10 and 12", "10 to 12", "10–12"; null when there is none. */
function readRange(text: string, tokens: readonly Token[], last: number, bound: Bound): Reading | null {
  const here = tokens[last];
  const link = tokens[last + 1];
  if (!here || !link) return null;
  if (/^\s?[–—-]\s?$/u.test(text.slice(here.end, link.start))) return readNumber(tokens, last + 1);
  const worded = link.lower === 'to' || (bound.between && link.lower === 'and');
  return worded ? readNumber(tokens, last + 2) : null;
}

/** All numbers of a text in order of place, ordinals left out. Linear, never throws. */
export function amountsIn(text: string): readonly FoundAmount[] {
  const tokens = tokensOf(text);
  const found: FoundAmount[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const reading = ORDINAL.test(tokens[i]?.lower ?? '') ? null : readNumber(tokens, i);
    if (!reading) continue;
    const bound = boundBefore(text, tokens, i);
    const range = readRange(text, tokens, reading.last, bound);
    const upper = range ?? reading;
    found.push({
      start: tokens[bound.first]?.start ?? 0,
      end: tokens[upper.last]?.end ?? 0,
      low: bound.openLow ? null : reading.low,
      high: bound.openHigh ? null : upper.high,
      unit: unitOf(text, tokens, i, upper.last),
      label: range === null && isLabel(text, tokens, i, reading.last),
    });
    i = upper.last;
  }
  return found;
}
