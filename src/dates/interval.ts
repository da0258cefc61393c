/** What a TIMEX3 value or a `When` covers, as an interval of civil days or wall times. */
import { addDays, addMonths, type Day, dayFrom, mondayOfWeek, pad, parseDay } from './calendar.ts';
import type { Precision, When } from './when.ts';

export interface Interval {
  /** Inclusive; null when open. Days as `YYYY-MM-DD`, finer as `YYYY-MM-DDTHH:mm`. */
  readonly start: string | null;
  /** Exclusive; null when open. */
  readonly end: string | null;
  readonly precision: Precision;
}

/**
 * First month of each season. Northern and meteorological, because news seldom says which hemisphere; winter
 * belongs to the year it begins in (2021-WI is December 2021 to February 2022).
 */
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Parts of the day as wall hours, start and end; night runs into the next day. */
const PART_HOURS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 30],
  DT: [8, 18],
  ET: [0, 6],
};

/** The interval of a TIMEX3 value; null for durations, sets, references and days that do not exist. */
export function intervalOfValue(value: string): Interval | null {
  const at = value.indexOf('T');
  if (at === 10) return timeInterval(value.slice(0, 10), value.slice(11));
  if (at >= 0) return null;
  if (isDigits(value)) return yearsInterval(value);
  if (!isDigits(value.slice(0, 4)) || value[4] !== '-') return null;
  const year = Number(value.slice(0, 4));
  if (year < 1 || year > 9990) return null;
  const rest = value.slice(5);
  if (value.length === 10 && isDigits(rest.slice(0, 2))) {
    const day = parseDay(value);
    return day ? { start: value, end: addDays(value, 1), precision: 'day' } : null;
  }
  if (rest.length === 2 && isDigits(rest)) return monthsInterval(year, Number(rest), 1, 'month');
  if (rest[0] === 'W' && isDigits(rest.slice(1, 3))) return weekInterval(year, rest);
  if (rest.length === 2 && rest[0] === 'Q')
    return monthsInterval(year, Number(rest[1]) * 3 - 2, 3, 'quarter');
  if (rest.length === 2 && rest[0] === 'H') return monthsInterval(year, Number(rest[1]) * 6 - 5, 6, 'range');
  const season = SEASON_START[rest];
  return season ? monthsInterval(year, season, 3, 'season') : null;
}

/** The one calendar day a `When` covers (also when it is finer than a day); null when it covers more, or has an open side. */
export function dayOf(when: When): Day | null {
  if (when.start === null || when.end === null) return null;
  const fine = when.precision === 'minute' || when.precision === 'hour' || when.precision === 'part-of-day';
  return when.precision === 'day' || fine ? when.start.slice(0, 10) : null;
}

/** True when the two share at least one day; an open side reaches without end, a wholly unknown one meets nothing. */
export function overlaps(a: Pick<When, 'start' | 'end'>, b: Pick<When, 'start' | 'end'>): boolean {
  if ((a.start === null && a.end === null) || (b.start === null && b.end === null)) return false;
  return startsBefore(a.start, b.end) && startsBefore(b.start, a.end);
}

function startsBefore(start: string | null, end: string | null): boolean {
  if (start === null || end === null) return true;
  return start.slice(0, 10) < lastDayExclusive(end);
}

/** An end in days stands as it is; an end inside a day still reaches that day. */
function lastDayExclusive(end: string): Day {
  if (end.length === 10) return end;
  const day = end.slice(0, 10);
  return end.slice(11, 16) === '00:00' ? day : addDays(day, 1);
}

function yearsInterval(value: string): Interval | null {
  const span = value.length === 4 ? 1 : value.length === 3 ? 10 : value.length === 2 ? 100 : 0;
  if (span === 0) return null;
  const first = Number(value) * span;
  if (first < 1 || first + span > 9999) return null;
  const precision = span === 1 ? 'year' : span === 10 ? 'decade' : 'range';
  return { start: dayFrom(first, 1, 1), end: dayFrom(first + span, 1, 1), precision };
}

function monthsInterval(year: number, month: number, months: number, precision: Precision): Interval | null {
  if (!(month >= 1 && month <= 12)) return null;
  const start = dayFrom(year, month, 1);
  return { start, end: addMonths(start, months), precision };
}

function weekInterval(year: number, rest: string): Interval | null {
  const monday = mondayOfWeek(year, Number(rest.slice(1, 3)));
  if (monday === null) return null;
  if (rest.length === 3) return { start: monday, end: addDays(monday, 7), precision: 'week' };
  if (rest.slice(3) === '-WE')
    return { start: addDays(monday, 5), end: addDays(monday, 7), precision: 'range' };
  return null;
}

function timeInterval(day: string, clock: string): Interval | null {
  if (!parseDay(day)) return null;
  const part = PART_HOURS[clock];
  if (part) return { start: wall(day, part[0], 0), end: wall(day, part[1], 0), precision: 'part-of-day' };
  const hour = Number(clock.slice(0, 2));
  if (!isDigits(clock.slice(0, 2)) || hour > 24) return null;
  // "midnight on Friday" is the beginning of Friday for some and its end for others: no more than the day is known.
  if (hour === 24) return { start: day, end: addDays(day, 1), precision: 'day' };
  const minute = clock.length >= 5 && isDigits(clock.slice(3, 5)) ? Number(clock.slice(3, 5)) : 0;
  const precision: Precision = minute === 0 ? 'hour' : 'minute';
  const end = minute === 0 ? wall(day, hour + 1, 0) : wall(day, hour, minute + 1);
  return { start: wall(day, hour, minute), end, precision };
}

function wall(day: Day, hour: number, minute: number): string {
  const total = hour * 60 + minute;
  const days = Math.floor(total / 1440);
  const rest = total - days * 1440;
  return `${addDays(day, days)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`;
}

function isDigits(text: string): boolean {
  if (text.length === 0) return false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
