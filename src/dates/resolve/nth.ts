/** "the last Friday of this month", "the first week of January". */
import { addDays, isoWeekOf, pad, weekdayOf } from '../calendar.ts';
import type { NthExpression } from '../expression.ts';
import { intervalOfValue } from '../interval.ts';
import type { Resolved } from './context.ts';

/** `of`: the time it is counted in, resolved. Null when that has no such day or week. */
export function resolveNth(expression: NthExpression, of: Resolved): Resolved | null {
  const interval = intervalOfValue(of.value);
  if (!interval?.start || !interval.end || interval.precision === 'day') return null;
  const first = interval.start.slice(0, 10);
  const last = addDays(interval.end.slice(0, 10), -1);
  const { nth, weekday, unit } = expression;
  if (weekday !== undefined) {
    const day =
      nth > 0
        ? addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
        : addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    return day >= first && day <= last ? { ...of, value: day } : null;
  }
  if (unit === 'D') return { ...of, value: nth > 0 ? addDays(first, nth - 1) : last };
  if (unit === 'W') {
    const { year, week } = isoWeekOf(nth > 0 ? addDays(first, (nth - 1) * 7 + 3) : last);
    return { ...of, value: `${pad(year, 4)}-W${pad(week, 2)}` };
  }
  return null;
}
