/** "last week", "two years ago", "the same day", "a month later". */
import { addDays, addMonths, type Day, isoWeekOf, pad } from '../calendar.ts';
import type { ShiftExpression, Unit } from '../expression.ts';
import { intervalOfValue } from '../interval.ts';
import type { ResolveContext, Resolved, Told } from './context.ts';

export function resolveShift(expression: ShiftExpression, context: ResolveContext): Resolved | null {
  if (expression.count === null) return null;
  if (expression.from === 'told') return fromTold(expression, expression.count, context);
  if (context.now === null)
    return { type: 'DATE', value: UNKNOWN[expression.unit] ?? 'XXXX', basis: 'published' };
  return fromDay(context.now, expression.count, expression.unit, expression.counted === true, 'published');
}

const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
};

function fromDay(
  now: Day,
  count: number,
  unit: Unit,
  counted: boolean,
  basis: Resolved['basis'],
): Resolved | null {
  if (!Number.isInteger(count) && (unit === 'D' || unit === 'W')) return null;
  if (Math.abs(count) > 20_000) return null;
  switch (unit) {
    case 'D':
      return date(addDays(now, count), basis);
    case 'W': {
      const day = addDays(now, count * 7);
      return counted ? { ...date(day, basis), covers: weekValue(day) } : date(weekValue(day), basis);
    }
    case 'WE':
      return date(`${weekValue(addDays(now, count * 7))}-WE`, basis);
    case 'M':
      return date(addMonths(now, Math.round(count)).slice(0, 7), basis);
    case 'Q':
      return date(quarterValue(addMonths(now, Math.round(count) * 3)), basis);
    case 'Y':
      return yearValue(now, count, basis);
    case 'E':
      return date(String(Math.floor(Number(now.slice(0, 4)) / 10) + Math.round(count)), basis);
    case 'C':
      return date(
        String(Math.floor(Number(now.slice(0, 4)) / 100) + Math.round(count)).padStart(2, '0'),
        basis,
      );
    default:
      return {
        type: 'DATE',
        value: count < 0 ? 'PAST_REF' : count > 0 ? 'FUTURE_REF' : 'PRESENT_REF',
        basis: 'stated',
      };
  }
}

function yearValue(now: Day, count: number, basis: Resolved['basis']): Resolved | null {
  const year = Number(now.slice(0, 4)) + Math.round(count);
  return year < 1 || year > 9990 ? null : date(pad(year, 4), basis);
}

/** From the last date told; its own precision limits the result ("a day later" after a month says nothing). */
function fromTold(expression: ShiftExpression, count: number, context: ResolveContext): Resolved | null {
  const told = expression.unit === 'D' ? context.lastDay : (context.lastDate ?? context.lastDay);
  const unknown = date(UNKNOWN[expression.unit] ?? 'XXXX', 'carried');
  if (told === null) return unknown;
  const shifted = shiftValue(told, count, expression.unit);
  return shifted === null ? unknown : { type: 'DATE', value: shifted, basis: 'carried', carriedFrom: told };
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

function weekValue(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

function quarterValue(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function date(value: string, basis: Resolved['basis']): Resolved {
  return { type: 'DATE', value, basis };
}
