/** Quarters, halves and seasons. */
import { pad } from '../calendar.ts';
import type { PeriodExpression } from '../expression.ts';
import type { Direction, ResolveContext, Resolved } from './context.ts';

/** First month of each period. */
const FIRST_MONTH: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

/** A season, quarter or half of a year, with `XXXX` for a year that cannot be known. */
export function resolvePeriod(expression: PeriodExpression, context: ResolveContext): Resolved {
  const year = yearOf(expression, context);
  return { type: 'DATE', value: `${year === null ? 'XXXX' : pad(year, 4)}-${expression.period}` };
}

function yearOf(expression: PeriodExpression, context: ResolveContext): number | null {
  if (expression.year !== undefined) return expression.year;
  if (context.now === null) return null;
  const thisYear = Number(context.now.slice(0, 4));
  if (expression.yearShift !== undefined) return thisYear + expression.yearShift;
  const first = FIRST_MONTH[expression.period] ?? 1;
  const months = expression.period.startsWith('H') ? 6 : 3;
  const now = thisYear * 12 + Number(context.now.slice(5, 7)) - 1;
  const { turn, yearsBack = 0 } = expression;
  const direction = context.direction();
  // "fell in Q3"; of seasons the verb beside tells less ("beat up in the spring").
  const sure = /^[QH]/.test(expression.period) && direction === 'past' && context.sure();
  const year = nearestYear(thisYear, now, first, months, turn, direction, sure) - yearsBack;
  // "The drought began in the spring", said in the first weeks of one: the last.
  const begun = now - (year * 12 + first - 1);
  const isSeason = /^(?:SP|SU|FA|WI)$/.test(expression.period);
  return isSeason && turn === undefined && direction === 'past' && begun === 0 ? year - 1 : year;
}

/** "this winter" is the one under way, and until autumn the one just over unless the clause looks ahead. Months from 0. */
function isWinterPast(month: number, direction: Direction): boolean {
  return month < 2 || (month < 8 && direction !== 'future');
}

/** How many months nearer a year must be before the tense is not asked. */
const CLEAR_MONTHS = 4;

/** The nearest period of that name; the tense decides only when both sides are about as near. Winter counts for the year it begins in. */
function nearestYear(
  thisYear: number,
  now: number,
  first: number,
  months: number,
  turn: -1 | 0 | 1 | undefined,
  direction: Direction,
  sure: boolean,
): number {
  const distance = (year: number): number => {
    const start = year * 12 + first - 1;
    if (now < start) return start - now;
    return now >= start + months ? start + months - 1 - now : 0;
  };
  const years = [thisYear, thisYear - 1, thisYear + 1].sort(
    (a, b) => Math.abs(distance(a)) - Math.abs(distance(b)),
  );
  const [near = thisYear, other = thisYear] = years;
  if (turn === -1) return years.find((year) => distance(year) < 0) ?? near;
  if (turn === 1) return years.find((year) => distance(year) > 0) ?? near;
  if (turn === 0) return first === 12 && isWinterPast(now % 12, direction) ? thisYear - 1 : thisYear;
  if (sure && distance(near) > 0) return other;
  if (Math.abs(distance(other)) - Math.abs(distance(near)) > CLEAR_MONTHS) return near;
  if (direction === 'past' && distance(near) > 0) return other;
  return direction === 'future' && distance(near) < 0 ? other : near;
}
