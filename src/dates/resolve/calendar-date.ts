/** Days, months and years by number. */
import {
  addMonths,
  type Day,
  dayFrom,
  daysBetween,
  isCalendarDay,
  pad,
  parseDay,
  weekdayOf,
} from '../calendar.ts';
import type { CalendarExpression } from '../expression.ts';
import type { Direction, ResolveContext, Resolved } from './context.ts';

/** A weekday beside the date helps to find the year; where it contradicts the date, neither is believed. */
export function resolveCalendar(expression: CalendarExpression, context: ResolveContext): Resolved | null {
  if (expression.ambiguous) return resolveEitherWay(expression, context);
  const { month, day, weekday } = expression;
  if (month === undefined && day !== undefined) return resolveDayOfWeekday(day, weekday, context);
  const year = yearOf(expression, context);
  const years = year === null ? 'XXXX' : pad(year, 4);
  if (month === undefined) return { type: 'DATE', value: years };
  if (day === undefined) return { type: 'DATE', value: `${years}-${pad(month, 2)}` };
  const value = `${years}-${pad(month, 2)}-${pad(day, 2)}`;
  const known = year !== null && isCalendarDay(year, month, day);
  const contradicted = known && weekday !== undefined && weekdayOf(value) !== weekday;
  return contradicted ? { type: 'DATE', value, unsure: true } : { type: 'DATE', value };
}

/** How many months away "Friday the 13th" may lie at most. */
const MONTHS_AROUND = [0, -1, 1, -2, 2, -3, 3];

/** "Friday the 13th": the nearest such day on the clause's side; the words alone when none is near. */
function resolveDayOfWeekday(
  day: number,
  weekday: number | undefined,
  context: ResolveContext,
): Resolved | null {
  const { now } = context;
  const unknown: Resolved = { type: 'DATE', value: `XXXX-XX-${pad(day, 2)}`, unsure: true };
  if (now === null || weekday === undefined) return unknown;
  const direction = context.direction();
  for (const months of MONTHS_AROUND) {
    const first = addMonths(`${now.slice(0, 8)}01`, months);
    const value = `${first.slice(0, 8)}${pad(day, 2)}`;
    const fits = parseDay(value) !== null && weekdayOf(value) === weekday;
    if (!fits || (direction === 'past' && value > now) || (direction === 'future' && value < now)) continue;
    return { type: 'DATE', value };
  }
  return unknown;
}

/** How many times farther from publication the other reading must be before the nearer one is believed. */
const CLEARLY_NEARER = 3;

/** Month first or day first: whichever lies clearly nearer to publication; the customary one, unsure, when neither does. */
function resolveEitherWay(expression: CalendarExpression, context: ResolveContext): Resolved | null {
  const { year = 0, month = 0, day = 0 } = expression;
  const customary = dayFrom(year, month, day);
  const other = dayFrom(year, day, month);
  if (context.now === null) return { type: 'DATE', value: customary, unsure: true };
  const [near, far] = [customary, other].map((value) => Math.abs(daysBetween(context.now ?? value, value)));
  if (near === undefined || far === undefined) return null;
  if (near * CLEARLY_NEARER < far) return { type: 'DATE', value: customary };
  return far * CLEARLY_NEARER < near
    ? { type: 'DATE', value: other }
    : { type: 'DATE', value: customary, unsure: true };
}

function yearOf(expression: CalendarExpression, context: ResolveContext): number | null {
  if (expression.year !== undefined) return expression.year;
  if (context.now === null) return null;
  const thisYear = Number(context.now.slice(0, 4));
  if (expression.yearShift !== undefined) return thisYear + expression.yearShift;
  if (expression.month === undefined) return null;
  const { month, day, turn } = expression;
  if (day === undefined) return monthYear(context.now, month, turn, () => context.direction());
  return dayYear(context.now, { month, day, weekday: expression.weekday }, context);
}

/** The year of a month named alone. "last May" is the latest May before last month, since the month just past is called "in May"; "May" follows the tense, else the nearest. */
function monthYear(
  now: Day,
  month: number,
  turn: -1 | 0 | 1 | undefined,
  direction: () => Direction,
): number {
  const year = Number(now.slice(0, 4));
  const thisMonth = Number(now.slice(5, 7));
  if (turn === 0 || (month === thisMonth && turn === undefined)) return year;
  const past = month < thisMonth - (turn === -1 ? 1 : 0) ? year : year - 1;
  const future = month > thisMonth ? year : year + 1;
  const way = turn === -1 ? 'past' : turn === 1 ? 'future' : direction();
  if (way !== null && way !== 'unclear') return way === 'past' ? past : future;
  return nearest([past, future], (y) => Math.abs((y - year) * 12 + month - thisMonth));
}

/** The tense of a clause is read by a light rule that errs; it may move a day by a year only when the nearer one is this far off. */
const SLACK_DAYS = 60;

/** The year that puts the day nearest to publication, on the clause's side when that is clear, on the weekday said beside it. */
function dayYear(
  now: Day,
  date: { readonly month: number; readonly day: number; readonly weekday: number | undefined },
  context: ResolveContext,
): number | null {
  const year = Number(now.slice(0, 4));
  const years = [year, year - 1, year + 1].filter((y) => isCalendarDay(y, date.month, date.day));
  const on = (y: number) => dayFrom(y, date.month, date.day);
  const fitting = years.filter((y) => date.weekday === undefined || weekdayOf(on(y)) === date.weekday);
  const candidates = fitting.length > 0 ? fitting : years;
  const direction = context.direction();
  const slack = direction === 'past' && context.sure() ? 0 : SLACK_DAYS;
  const allowed = candidates.filter((y) => {
    const distance = daysBetween(now, on(y));
    return (
      direction === null ||
      direction === 'unclear' ||
      (direction === 'past' ? distance <= slack : distance >= -slack)
    );
  });
  if (candidates.length === 0) return null;
  return nearest(allowed.length > 0 ? allowed : candidates, (y) => Math.abs(daysBetween(now, on(y))));
}

function nearest(years: readonly number[], distance: (year: number) => number): number {
  let best = years[0] ?? 0;
  for (const year of years) if (distance(year) < distance(best)) best = year;
  return best;
}
