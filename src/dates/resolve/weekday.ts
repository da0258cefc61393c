/** Which day a weekday means. */
import { addDays, type Day, isoWeekOf, mondayOf, pad, weekdayOf } from '../calendar.ts';
import type { WeekdayExpression } from '../expression.ts';
import type { ResolveContext, Resolved } from './context.ts';

export function resolveWeekday(expression: WeekdayExpression, context: ResolveContext): Resolved {
  const { weekday, turn, weekShift } = expression;
  if (context.now === null) return { type: 'DATE', value: `XXXX-WXX-${weekday}` };
  return { type: 'DATE', value: dayFor(context.now, weekday, turn, weekShift, context) };
}

function dayFor(
  now: Day,
  weekday: number,
  turn: -1 | 0 | 1 | undefined,
  weekShift: number | undefined,
  context: ResolveContext,
): Day {
  const monday = mondayOf(now);
  if (weekShift !== undefined) return addDays(monday, weekShift * 7 + weekday - 1);
  const back = (weekdayOf(now) - weekday + 7) % 7;
  if (turn === -1) return addDays(now, back === 0 ? -7 : -back);
  if (turn === 0) return addDays(monday, weekday - 1);
  if (turn === 1) return addDays(monday, 7 + weekday - 1);
  if (back === 0) return now;
  return context.direction() === 'future' ? addDays(now, 7 - back) : addDays(now, -back);
}

/** "the weekend": this week's when the clause looks ahead or it has begun, else the last one. */
export function resolveWeekend(context: ResolveContext): Resolved {
  if (context.now === null) return { type: 'DATE', value: 'XXXX-WXX-WE' };
  const begun = weekdayOf(context.now) >= 6 || context.direction() === 'future';
  const { year, week } = isoWeekOf(begun ? context.now : addDays(context.now, -7));
  return { type: 'DATE', value: `${pad(year, 4)}-W${pad(week, 2)}-WE` };
}
