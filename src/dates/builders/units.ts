/** Units as the word lists write them. */
import type { Unit } from '../expression.ts';

const UNITS: ReadonlySet<string> = new Set(['S', 'MIN', 'H', 'D', 'WE', 'W', 'M', 'Q', 'Y', 'E', 'C']);

export function isUnit(text: string | undefined): text is Unit {
  return text !== undefined && UNITS.has(text);
}

/** A unit as a count of one of ours: a fortnight is two weeks. Null for anything else. */
export function readUnit(text: string | undefined): { readonly unit: Unit; readonly times: number } | null {
  if (text === 'W2') return { unit: 'W', times: 2 };
  return isUnit(text) ? { unit: text, times: 1 } : null;
}

/** A unit of a day or longer. */
export function isPeriodUnit(text: string | undefined): text is Unit {
  return isUnit(text) && text !== 'S' && text !== 'MIN' && text !== 'H';
}
