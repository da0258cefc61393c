/** Days, months and years by number. */
import { type Day, daysBetween, isCalendarDay, pad } from '../calendar.ts';
import type { CalendarExpression } from '../expression.ts';
import type { Direction, ResolveContext, Resolved } from './context.ts';

export function resolveCalendar(expression: CalendarExpression, context: ResolveContext): Resolved | null {
  const { month, day } = expression;
  const year = yearOf(expression, context);
  const years = year === null ? 'XXXX' : pad(year, 4);
  if (month === undefined) return { type: 'DATE', value: years };
  if (day === undefined) return { type: 'DATE', value: `${years}-${pad(month, 2)}` };
  return { type: 'DATE', value: `${years}-${pad(month, 2)}-${pad(day, 2)}` };
}

function yearOf(expression: CalendarExpression, context: ResolveContext): number | null {
  if (expression.year !== undefined) return expression.year;
  if (context.now === null) return null;
  const thisYear = Number(context.now.slice(0, 4));
  if (expression.yearShift !== undefined) return thisYear + expression.yearShift;
  if (expression.month === undefined) return null;
  const { month, day, turn } = expression;
  if (day === undefined) return monthYear(context.now, month, turn, () => context.direction());
  return dayYear(context.now, month, day, context.direction(), context.certain ? 0 : SLACK_DAYS);
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
  if (way !== null) return way === 'past' ? past : future;
  return nearest([past, future], (y) => Math.abs((y - year) * 12 + month - thisMonth));
}

/** The year that puts the day nearest to publication; the tense decides only when it is clear and the other side is far. */
function dayYear(now: Day, month: number, day: number, direction: Direction, slack: number): number | null {
  const year = Number(now.slice(0, 4));
  const years = [year, year - 1, year + 1].filter((y) => isCalendarDay(y, month, day));
  const distance = (y: number) => daysBetween(now, `${pad(y, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  const allowed = years.filter((y) => {
    if (direction === 'past') return distance(y) <= slack;
    if (direction === 'future') return distance(y) >= -slack;
    return true;
  });
  if (years.length === 0) return null;
  return nearest(allowed.length > 0 ? allowed : years, (y) => Math.abs(distance(y)));
}

/** The tense of a clause is read by a light rule that errs; it may move a day by a year only when the nearer one is this far off. */
const SLACK_DAYS = 60;

function nearest(years: readonly number[], distance: (year: number) => number): number {
  let best = years[0] ?? 0;
  for (const year of years) if (distance(year) < distance(best)) best = year;
  return best;
}
