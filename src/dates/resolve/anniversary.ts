/** "a year ago today", "three years ago this week", "two Fridays ago". */
import { addDays, addMonths, type Day } from '../calendar.ts';
import type { AnniversaryExpression } from '../expression.ts';
import { intervalOfValue } from '../interval.ts';
import type { Resolved } from './context.ts';
import { weekValue } from './shift.ts';

const MONTHS = { M: 1, Y: 12, E: 120 } as const;
/** Further back is a figure of speech. */
const MAX_COUNT = 500;

/** `from`: the time it is counted back from, resolved. Null when it is no day or week, or too far back. */
export function resolveAnniversary({ back }: AnniversaryExpression, from: Resolved): Resolved | null {
  if (back.count > MAX_COUNT) return null;
  const interval = intervalOfValue(from.value);
  if (!interval?.start) return { type: 'DATE', value: 'XXXX-XX-XX' };
  const day: Day = interval.start;
  const moved =
    back.unit === 'W' ? addDays(day, -7 * back.count) : addMonths(day, -MONTHS[back.unit] * back.count);
  if (interval.precision === 'week') return { ...from, value: weekValue(moved) };
  return interval.precision === 'day' ? { ...from, value: moved } : null;
}
