/** Units as the word lists write them. */
import type { Unit } from '../expression.ts';

const UNITS: ReadonlySet<string> = new Set(['S', 'MIN', 'H', 'D', 'WE', 'W', 'M', 'Q', 'Y', 'E', 'C']);

export function isUnit(text: string | undefined): text is Unit {
  return text !== undefined && UNITS.has(text);
}

/** A unit of a day or longer. */
export function isPeriodUnit(text: string | undefined): text is Unit {
  return isUnit(text) && text !== 'S' && text !== 'MIN' && text !== 'H';
}
