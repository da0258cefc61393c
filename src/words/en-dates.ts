import type { When } from '../dates/when.ts';

/*
 * English wording of days and spans. Written out here rather than left to Intl, so that the same reply is the same
 * bytes on every version of Node.
 */
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const QUARTERS: Readonly<Record<string, string>> = { '01': '1st', '04': '2nd', '07': '3rd', '10': '4th' };

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly dayOfMonth: number;
  readonly weekday: string;
}

function parts(date: string): Parts {
  const utc = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  return {
    year: date.slice(0, 4),
    month: MONTHS[utc.getUTCMonth()] ?? '?',
    dayOfMonth: utc.getUTCDate(),
    weekday: WEEKDAYS[utc.getUTCDay()] ?? '?',
  };
}

/** "Sat 8 Jan 2022". */
export function day(date: string, withYear: boolean): string {
  const p = parts(date);
  return `${p.weekday} ${p.dayOfMonth} ${p.month}${withYear ? ` ${p.year}` : ''}`;
}

/** "8 Jan 2022". */
export function plainDay(date: string, withYear = true): string {
  const p = parts(date);
  return `${p.dayOfMonth} ${p.month}${withYear ? ` ${p.year}` : ''}`;
}

/** "2–8 Jan 2022", "28 Dec 2021 – 3 Jan 2022"; both days inclusive. */
export function span(from: string, to: string, withYear = true): string {
  const a = parts(from);
  const b = parts(to);
  if (from === to) return plainDay(from, withYear);
  if (a.year !== b.year) return `${plainDay(from)} – ${plainDay(to)}`;
  if (a.month !== b.month) return `${plainDay(from, false)} – ${plainDay(to, withYear)}`;
  return `${a.dayOfMonth}–${b.dayOfMonth} ${b.month}${withYear ? ` ${b.year}` : ''}`;
}

/** "until 17 May": the end of a time that is open before; else as `sayWhen`. */
export function sayUntil(when: When, withYear: boolean): string {
  const { start, end } = when;
  return start === null && end !== null
    ? `until ${plainDay(dayBefore(end), withYear)}`
    : sayWhen(when, withYear);
}

/** An interval as precisely as it is known: "Thu 6 Jan", "Sat 8 Jan, about 08:00", "week of 3 Jan", "by 8 Jan". */
export function sayWhen(when: When, withYear: boolean): string {
  const about = when.approx ? 'about ' : '';
  const { start, end } = when;
  if (start === null && end === null) return 'date unknown';
  if (start === null) return `by ${plainDay(dayBefore(end ?? ''), withYear)}`;
  if (end === null || when.precision === 'not-before') return `since ${plainDay(start, withYear)}`;
  switch (when.precision) {
    case 'minute':
    case 'hour':
      return `${day(start, withYear)}, ${about}${start.slice(11, 16)}`;
    case 'part-of-day':
      return `${day(start, withYear)}, ${partOfDay(start)}`;
    case 'day':
      return `${about}${day(start, withYear)}`;
    case 'week':
      return `week of ${plainDay(start, withYear)}`;
    case 'month':
      return `${about}${parts(start).month} ${parts(start).year}`;
    case 'quarter':
      return `${QUARTERS[start.slice(5, 7)] ?? ''} quarter of ${parts(start).year}`.trim();
    case 'year':
      return `${about}${parts(start).year}`;
    case 'decade':
      return `${about}${parts(start).year}s`;
    case 'not-after':
      return `by ${plainDay(dayBefore(end), withYear)}`;
    case 'season':
    case 'range':
    case 'unknown':
      return `${about}${span(start.slice(0, 10), dayBefore(end), withYear)}`;
    default:
      return when.precision satisfies never;
  }
}

function partOfDay(start: string): string {
  const hour = Number(start.slice(11, 13));
  if (hour < 5) return 'in the night';
  if (hour < 12) return 'in the morning';
  if (hour < 17) return 'in the afternoon';
  return hour < 20 ? 'in the evening' : 'at night';
}

/** The last day of a half-open interval. */
function dayBefore(end: string): string {
  if (end.length > 10) return end.slice(0, 10);
  return new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
