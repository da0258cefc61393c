import type { When } from '../dates/when.ts';
import { dayNumber } from './days.ts';

/** Local wall time as a sortable key of 16 characters, the numeric offset left out; an open side sorts outermost. */
export function startKey(when: When): string {
  return when.start === null ? '0000-00-00T00:00' : wall(when.start);
}
export function endKey(when: When): string {
  return when.end === null ? '9999-12-31T24:00' : wall(when.end);
}
const wall = (stamp: string): string =>
  stamp.length > 10 ? stamp.slice(0, 16) : `${stamp.slice(0, 10)}T00:00`;

const DAY_OR_FINER: ReadonlySet<When['precision']> = new Set(['day', 'part-of-day', 'hour', 'minute']);

/** True when the interval is one calendar day or a part of one. */
export const isDayOrFiner = (when: When): boolean => DAY_OR_FINER.has(when.precision) && when.start !== null;

/** The calendar day of an interval of precision day or finer; null for anything coarser. */
export const dayOf = (when: When): string | null =>
  isDayOrFiner(when) && when.start !== null ? when.start.slice(0, 10) : null;

/** True when the interval shares a moment with the days `from`–`to` (both inclusive, `YYYY-MM-DD`, null = open). */
export function overlapsDays(when: When, from: string | null, to: string | null): boolean {
  const start = startKey(when);
  const end = endKey(when);
  if (to !== null && start > `${to}T23:59`) return false;
  if (from === null) return true;
  const opens = `${from}T00:00`;
  return end > opens || (end === opens && start === opens) || start === opens;
}

/** The finer of two times of which one lies inside the other; null when neither does. */
export function narrower(a: When, b: When): When | null {
  if (startKey(a) <= startKey(b) && endKey(b) <= endKey(a)) return b;
  if (startKey(b) <= startKey(a) && endKey(a) <= endKey(b)) return a;
  return null;
}

/** Days between the starts of two `YYYY-MM-DD…` stamps, never negative. */
export const daysApart = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b));
