/** From what words mean to a TIMEX3 value, with the publication day and what the text told before. */

import { addDays, type Day } from '../calendar.ts';
import type {
  ClockExpression,
  DurationExpression,
  Expression,
  RangeExpression,
  WeekOfExpression,
} from '../expression.ts';
import { type Interval, intervalOfValue } from '../interval.ts';
import { resolveAnniversary } from './anniversary.ts';
import { resolveCalendar } from './calendar-date.ts';
import type { ResolveContext, Resolved } from './context.ts';
import { resolveHoliday } from './holiday.ts';
import { resolveNth } from './nth.ts';
import { resolvePeriod } from './period.ts';
import { resolveReported } from './reported.ts';
import { resolveShift, weekValue } from './shift.ts';
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
    case 'nth': {
      const of = resolve(expression.of, context);
      return of === null ? null : resolveNth(expression, of);
    }
    case 'reported':
      return resolveReported(expression, context);
    case 'holiday':
      return resolveHoliday(expression, context);
    case 'week-of':
      return resolveWeekOf(expression, context);
    case 'range':
      return resolveRange(expression, context);
    case 'anniversary': {
      const from = resolve(expression.of, context);
      return from === null ? null : resolveAnniversary(expression, from);
    }
    case 'weekend':
      return resolveWeekend(context);
  }
}

function resolveRange(expression: RangeExpression, context: ResolveContext): Resolved | null {
  const first = resolve(expression.first, context);
  const last = resolve(expression.last, context);
  if (first === null || last === null) return null;
  const start = intervalOfValue(first.value)?.start;
  const end = intervalOfValue(last.value)?.end;
  const value = `${first.value}/${last.value}`;
  if (!start || !end) return { type: 'DATE', value };
  return start < end ? { type: 'DATE', value, covers: { start, end, precision: 'range' } } : null;
}

function resolveWeekOf(expression: WeekOfExpression, context: ResolveContext): Resolved | null {
  const day = resolve(expression.day, context);
  if (day === null || intervalOfValue(day.value)?.precision !== 'day') return null;
  const value = weekValue(day.value);
  if (expression.weekend) return { ...day, value: `${value}-WE` };
  if (expression.edge === undefined) return { ...day, value };
  const start = expression.edge === 1 ? day.value : addDays(day.value, -6);
  return { ...day, value, covers: { start, end: addDays(start, 7), precision: 'range' } };
}

function resolveClock(expression: ClockExpression, context: ResolveContext): Resolved | null {
  if (expression.date) {
    const date = resolve(expression.date, context);
    if (date === null) return null;
    const known = date.value.length === 10 && !date.value.startsWith('X');
    const value = `${known ? date.value : 'XXXX-XX-XX'}${expression.clock}`;
    const { unsure, carriedFrom } = date;
    const covers = known && !unsure ? covered(expression, date.value) : undefined;
    const { offset } = expression;
    return {
      type: 'TIME',
      value,
      ...(carriedFrom ? { carriedFrom } : {}),
      ...(unsure ? { unsure } : {}),
      ...(covers ? { covers } : {}),
      ...(offset === undefined ? {} : { offset }),
    };
  }
  if (context.lastDay && context.lastDayIsNear) {
    const value = `${context.lastDay.value}${expression.clock}`;
    return { type: 'TIME', value, carriedFrom: context.lastDay };
  }
  return { type: 'TIME', value: `${context.now ?? 'XXXX-XX-XX'}${expression.clock}`, unsure: true };
}

/** What is meant where that is not the interval of the TIMEX3 value. */
function covered({ small, wholeDay }: ClockExpression, day: Day): Interval | undefined {
  if (small) return { start: `${day}T00:00`, end: `${day}T06:00`, precision: 'part-of-day' };
  return wholeDay ? { start: day, end: addDays(day, 1), precision: 'day' } : undefined;
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
