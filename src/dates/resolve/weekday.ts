/** Which day a weekday means. */
import { addDays, type Day, isoWeekOf, mondayOf, pad, weekdayOf } from '../calendar.ts';
import type { WeekdayExpression } from '../expression.ts';
import type { ResolveContext, Resolved } from './context.ts';

export function resolveWeekday(expression: WeekdayExpression, context: ResolveContext): Resolved {
  const { weekday, fromTold } = expression;
  if (fromTold !== undefined && context.lastDay !== null) {
    return {
      type: 'DATE',
      value: besideTold(context.lastDay.value, weekday, fromTold),
      carriedFrom: context.lastDay,
    };
  }
  if (context.now === null) return { type: 'DATE', value: `XXXX-WXX-${weekday}` };
  const value = dayFor(context.now, expression, context);
  return leavesOpen(expression, value, context)
    ? { type: 'DATE', value, unsure: true }
    : { type: 'DATE', value };
}

/** From the day told: the last before it, the first after it, or that weekday of its week. */
function besideTold(told: Day, weekday: number, fromTold: -1 | 0 | 1): Day {
  if (fromTold === 0) return addDays(mondayOf(told), weekday - 1);
  const back = (weekdayOf(told) - weekday + 7) % 7;
  return fromTold < 0 ? addDays(told, back === 0 ? -7 : -back) : addDays(told, 7 - back);
}

/** "is investigating a fire on Monday": the last Monday or the next, unless it is the day of publication. */
function leavesOpen(expression: WeekdayExpression, value: Day, context: ResolveContext): boolean {
  const { turn, weekShift, soonest, after, fromTold, any } = expression;
  if (any) return true;
  const told = turn ?? weekShift ?? soonest ?? after ?? fromTold;
  return told === undefined && value !== context.now && context.weekdayDirection() === 'unclear';
}

function dayFor(now: Day, expression: WeekdayExpression, context: ResolveContext): Day {
  const { weekday, weekShift, soonest } = expression;
  const turn = expression.turn ?? (expression.fromTold === -1 ? -1 : undefined);
  const monday = mondayOf(now);
  if (weekShift !== undefined) return addDays(monday, weekShift * 7 + weekday - 1);
  const back = (weekdayOf(now) - weekday + 7) % 7;
  if (turn === -1 || soonest === -1) return addDays(now, back === 0 ? -7 : -back);
  if (soonest === 1) return addDays(now, 7 - back);
  if (turn === 0) return addDays(monday, weekday - 1);
  if (turn === 1) return addDays(monday, 7 + weekday - 1);
  if (expression.after !== undefined) {
    const first = dayFor(now, { kind: 'weekday', weekday: expression.after }, context);
    return addDays(first, ((weekday - expression.after + 6) % 7) + 1);
  }
  if (back === 0) return now;
  return context.weekdayDirection() === 'future' ? addDays(now, 7 - back) : addDays(now, -back);
}

/** "the weekend": this week's when the clause looks ahead or it has begun, else the last one. */
export function resolveWeekend(context: ResolveContext): Resolved {
  if (context.now === null) return { type: 'DATE', value: 'XXXX-WXX-WE' };
  const begun = weekdayOf(context.now) >= 6 || context.weekdayDirection() === 'future';
  const { year, week } = isoWeekOf(begun ? context.now : addDays(context.now, -7));
  return { type: 'DATE', value: `${pad(year, 4)}-W${pad(week, 2)}-WE` };
}
