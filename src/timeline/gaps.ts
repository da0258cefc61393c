import type { Gap } from '../contract.ts';
import type { When } from '../dates/when.ts';
import { dayNumber, dayOfNumber } from './days.ts';
import { dayOf } from './interval.ts';

/** Without a span asked for, gaps are named only when the timeline is at most this long (design, "timeline"). */
const MAX_SPAN_DAYS = 62;

export interface GapWindow {
  /** `YYYY-MM-DD`, both inclusive; null = not asked for. */
  readonly from: string | null;
  readonly to: string | null;
  /** No gap reaches beyond this day: what is yet to come is not missing. */
  readonly now: string;
}

/** A range up to this long speaks of each of its days ("from Monday to Thursday"). */
const SHORT_RANGE_DAYS = 14;

function daysOf(when: When): readonly number[] {
  const day = dayOf(when);
  if (day !== null) return [dayNumber(day)];
  if (when.precision !== 'range' || when.start === null || when.end === null) return [];
  const [first, end] = [dayNumber(when.start), dayNumber(when.end)];
  return end - first > SHORT_RANGE_DAYS ? [] : Array.from({ length: end - first }, (_, i) => first + i);
}

/**
 * Runs of days without an entry of precision day or finer or of a short range, in order. With both ends given the whole window counts;
 * else only the days between the first and the last such entry, when these lie at most 62 days apart.
 */
export function gaps(whens: readonly When[], window: GapWindow): readonly Gap[] {
  const days = new Set(whens.flatMap(daysOf));
  if (days.size === 0 && (window.from === null || window.to === null)) return [];
  const sorted = [...days].toSorted((a, b) => a - b);
  const first = window.from === null ? (sorted[0] ?? 0) : dayNumber(window.from);
  const last = Math.min(
    window.to === null ? (sorted.at(-1) ?? 0) : dayNumber(window.to),
    dayNumber(window.now),
  );
  if ((window.from === null || window.to === null) && last - first > MAX_SPAN_DAYS) return [];
  const found: Gap[] = [];
  let open: number | null = null;
  for (let day = first; day <= last; day++) {
    if (!days.has(day)) open ??= day;
    else if (open !== null) {
      found.push({ start: dayOfNumber(open), end: dayOfNumber(day) });
      open = null;
    }
  }
  if (open !== null) found.push({ start: dayOfNumber(open), end: dayOfNumber(last + 1) });
  return found;
}
