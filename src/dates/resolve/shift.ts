/** "last week", "two years ago", "the same day", "a month later". */
import { addDays, addMonths, type Day, isoWeekOf, pad } from '../calendar.ts';
import type { ShiftExpression, Unit } from '../expression.ts';
import { type Interval, intervalOfValue } from '../interval.ts';
import type { ResolveContext, Resolved, Told } from './context.ts';

/** Null when it is not said how far. */
export function resolveShift(expression: ShiftExpression, context: ResolveContext): Resolved | null {
  const { count, unit, counted, from } = expression;
  if (count === null) return null;
  if (from === 'told') return fromTold(unit, count, counted === true, context);
  if (context.now === null) return date(UNKNOWN[unit] ?? 'XXXX');
  const compared = counted === true && count === -1 && unit === 'Y' ? context.lastQuarter : null;
  if (compared !== null) return carried(compared, shiftValue(compared, -1, 'Y'));
  const resolved = fromDay(context.now, count, unit);
  return resolved && expression.trailing ? { ...resolved, covers: trailing(context.now, unit) } : resolved;
}

/** The unit's length up to and with the publication day. */
function trailing(now: Day, unit: Unit): Interval {
  const start = unit === 'W' ? addDays(now, -7) : addMonths(now, -(MONTHS[unit] ?? 0));
  return { start, end: addDays(now, 1), precision: 'range' };
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { M: 1, Q: 3, Y: 12, E: 120, C: 1200 };

const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
};

/** Further than this in any unit is a figure of speech, not a date. */
const MAX_COUNT = 5000;

function fromDay(now: Day, count: number, unit: Unit): Resolved | null {
  const whole = Math.round(count);
  if (Math.abs(count) > MAX_COUNT) return null;
  const year = Number(now.slice(0, 4));
  switch (unit) {
    case 'D':
      return Number.isInteger(count) ? date(addDays(now, count)) : null;
    case 'W':
      return date(weekValue(addDays(now, Math.round(count * 7))));
    case 'WE':
      return date(`${weekValue(addDays(now, whole * 7))}-WE`);
    case 'M':
      return inYears(year + whole / 12) ? date(addMonths(now, whole).slice(0, 7)) : null;
    case 'Q':
      return inYears(year + whole / 4) ? date(quarterValue(addMonths(now, whole * 3))) : null;
    case 'Y':
      return inYears(year + whole) ? date(pad(year + whole, 4)) : null;
    case 'E':
      return inYears(year + whole * 10) ? date(pad(Math.floor(year / 10) + whole, 3)) : null;
    case 'C':
      return inYears(year + whole * 100) ? date(pad(Math.floor(year / 100) + whole, 2)) : null;
    default:
      return date(count < 0 ? 'PAST_REF' : count > 0 ? 'FUTURE_REF' : 'PRESENT_REF');
  }
}

function inYears(year: number): boolean {
  return year >= 2 && year <= 9980;
}

/** From the last date told; its own precision limits the result ("a day later" after a month says nothing). */
function fromTold(unit: Unit, count: number, counted: boolean, context: ResolveContext): Resolved | null {
  if (counted && unit === 'Y' && context.lastQuarter !== null) {
    return carried(context.lastQuarter, shiftValue(context.lastQuarter, count, unit));
  }
  const told = unit === 'D' ? context.lastDay : (context.lastDate ?? context.lastDay);
  const shifted = told === null ? null : shiftValue(told, count, unit);
  if (told !== null && shifted !== null) return carried(told, shifted);
  if (counted && unit === 'Y' && context.now !== null) return fromDay(context.now, count, unit);
  return date(UNKNOWN[unit] ?? 'XXXX');
}

function carried(told: Told, value: string | null): Resolved | null {
  return value === null ? null : { type: 'DATE', value, carriedFrom: told };
}

function shiftValue(told: Told, count: number, unit: Unit): string | null {
  const interval = intervalOfValue(told.value);
  if (!interval?.start) return null;
  const start = interval.start.slice(0, 10);
  const fine = interval.precision === 'day';
  if (unit === 'D') return fine ? addDays(start, count) : null;
  if (unit === 'W')
    return fine || interval.precision === 'week' ? weekValue(addDays(start, count * 7)) : null;
  if (unit === 'M') {
    return fine || interval.precision === 'month' ? addMonths(start, count).slice(0, 7) : null;
  }
  if (unit === 'Q')
    return interval.precision === 'quarter' || fine ? quarterValue(addMonths(start, count * 3)) : null;
  if (unit === 'Y') {
    const year = pad(Number(told.value.slice(0, 4)) + count, 4);
    return interval.precision === 'quarter' ? `${year}${told.value.slice(4)}` : year;
  }
  return null;
}

/** `2022-W01`, the ISO week of a day. */
export function weekValue(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** `2022-Q1`, the quarter of a day. */
export function quarterValue(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function date(value: string): Resolved {
  return { type: 'DATE', value };
}
