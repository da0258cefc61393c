/** Holidays whose day the calendar tells. */
import { addDays, type Day, dayFrom, daysBetween, pad, weekdayOf } from '../calendar.ts';
import type { HolidayExpression } from '../expression.ts';
import type { ResolveContext, Resolved } from './context.ts';

/** Null when the year has no such day; without a year to go by, a date of unknown value. */
export function resolveHoliday(expression: HolidayExpression, context: ResolveContext): Resolved | null {
  const year =
    expression.year ?? (context.now === null ? null : nearestYear(expression, context.now, context));
  const day = year === null ? null : holidayIn(expression.holiday, year);
  if (year !== null && day === null) return null;
  if (day === null) return { type: 'DATE', value: 'XXXX-XX-XX' };
  if (!expression.season) return { type: 'DATE', value: day };
  return {
    type: 'DATE',
    value: day,
    covers: { start: addDays(day, -2), end: addDays(day, 3), precision: 'range' },
  };
}

/** `MM-DD`; `easter`, with days added; or `n:weekday:month` (the fourth Thursday of November is `4:4:11`), with days after it (`4:4:11:4`). */
function holidayIn(holiday: string, year: number): Day | null {
  if (year < 1600 || year > 9990) return null;
  if (holiday.startsWith('easter')) return addDays(easterOf(year), Number(holiday.slice(6) || '0'));
  const [nth, weekday, month, later = 0] = holiday.split(':').map(Number);
  if (nth !== undefined && weekday !== undefined && month !== undefined) {
    const first = dayFrom(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 + later);
  }
  return `${pad(year, 4)}-${holiday}`;
}

function nearestYear(expression: HolidayExpression, now: Day, context: ResolveContext): number {
  const year = Number(now.slice(0, 4));
  const distance = (y: number) => daysBetween(now, holidayIn(expression.holiday, y) ?? now);
  const years = [year, year - 1, year + 1].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  const way = expression.turn === -1 ? 'past' : expression.turn === 1 ? 'future' : context.direction();
  if (expression.turn === 0 || way === null) return years[0] ?? year;
  return years.find((y) => (way === 'past' ? distance(y) <= 0 : distance(y) >= 0)) ?? year;
}

/** Western Easter Sunday. Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const total = h + l - 7 * m + 114;
  return dayFrom(year, Math.floor(total / 31), (total % 31) + 1);
}
