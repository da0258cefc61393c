/** From what words mean to a TIMEX3 value, with the publication day and what the text told before. */
import type { ClockExpression, DurationExpression, Expression } from '../expression.ts';
import { resolveCalendar } from './calendar-date.ts';
import type { ResolveContext, Resolved } from './context.ts';
import { resolveNth } from './nth.ts';
import { resolvePeriod } from './period.ts';
import { resolveReported } from './reported.ts';
import { resolveShift } from './shift.ts';
import { resolveWeekday, resolveWeekend } from './weekday.ts';

/** Null when the words make no sense as a time here. Never throws. */
export function resolve(expression: Expression, context: ResolveContext): Resolved | null {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'shift':
      return resolveShift(expression, context);
    case 'period':
      return resolvePeriod(expression, context);
    case 'duration':
      return { type: 'DURATION', value: durationValue(expression) };
    case 'set':
      return { type: 'SET', value: expression.value };
    case 'reference':
      return { type: expression.type ?? 'DATE', value: expression.value };
    case 'clock':
      return resolveClock(expression, context);
    case 'nth':
      return resolveNth(expression, context);
    case 'reported':
      return resolveReported(expression, context);
    case 'weekend':
      return resolveWeekend(context);
    case 'range':
      return resolve(expression.first, context);
  }
}

function resolveClock(expression: ClockExpression, context: ResolveContext): Resolved | null {
  if (expression.date) {
    const date = resolve(expression.date, context);
    if (date === null) return null;
    const day = date.value.length === 10 ? date.value : 'XXXX-XX-XX';
    return { ...date, type: 'TIME', value: `${day}${expression.clock}` };
  }
  if (context.lastDay && context.lastDayIsNear) {
    const value = `${context.lastDay.value}${expression.clock}`;
    return { type: 'TIME', value, carriedFrom: context.lastDay };
  }
  return { type: 'TIME', value: `${context.now ?? 'XXXX-XX-XX'}${expression.clock}`, unsure: true };
}

const TIME_UNITS: Readonly<Record<string, string>> = { S: 'S', MIN: 'M', H: 'H' };
const DATE_UNITS: Readonly<Record<string, string>> = {
  D: 'D',
  WE: 'WE',
  W: 'W',
  M: 'M',
  Q: 'Q',
  Y: 'Y',
  E: 'DE',
  C: 'CE',
};

function durationValue(expression: DurationExpression): string {
  const count = expression.count === null ? 'X' : String(expression.count);
  const time = TIME_UNITS[expression.unit];
  const rest = expression.rest ? `${expression.rest.count}${TIME_UNITS[expression.rest.unit] ?? ''}` : '';
  return time ? `PT${count}${time}${rest}` : `P${count}${DATE_UNITS[expression.unit] ?? ''}`;
}
