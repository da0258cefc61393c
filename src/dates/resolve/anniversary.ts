/** "a year ago today", "three years ago this week", "two Fridays ago". */
import { addDays, addMonths, type Day } from '../calendar.ts';
import type { AnniversaryExpression } from '../expression.ts';
import { intervalOfValue } from '../interval.ts';
import type { ResolveContext, Resolved } from './context.ts';
import { resolve } from './resolve.ts';
import { weekValue } from './shift.ts';

const MONTHS = { M: 1, Y: 12, E: 120 } as const;
/** Further back is a figure of speech. */
const MAX_COUNT = 500;

export function resolveAnniversary(
  { back, of }: AnniversaryExpression,
  context: ResolveContext,
): Resolved | null {
  const from = resolve(of, context);
  if (from === null || back.count > MAX_COUNT) return null;
  const interval = intervalOfValue(from.value);
  if (!interval?.start) return { type: 'DATE', value: 'XXXX-XX-XX' };
  const day: Day = interval.start;
  const moved =
    back.unit === 'W' ? addDays(day, -7 * back.count) : addMonths(day, -MONTHS[back.unit] * back.count);
  if (interval.precision === 'week') return { ...from, value: weekValue(moved) };
  return interval.precision === 'day' ? { ...from, value: moved } : null;
}
