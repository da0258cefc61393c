/** Arithmetic on civil days written `YYYY-MM-DD` (proleptic Gregorian). No clock, no zone, never `Date`'s local getters. */

/** A civil day, `YYYY-MM-DD`, years 0001–9999. */
export type Day = string;

/** Days in that month (1–12); February follows the leap year rule. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the calendar has such a day; false for 29 February 2015. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** `YYYY-MM-DD` of three numbers; the caller has checked that the day exists. */
export function dayFrom(year: number, month: number, day: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Year, month (1–12) and day of `YYYY-MM-DD`; null when it is not a day of the calendar. */
export function parseDay(text: string): { year: number; month: number; day: number } | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}

/** Days since 1970-01-01 (negative before). Source: the civil-from-days algorithm of H. Hinnant. */
export function toSerial(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** The day that many days after 1970-01-01. */
export function fromSerial(serial: number): Day {
  const shifted = serial + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const index = Math.floor((5 * dayOfYear + 2) / 153);
  const month = index < 10 ? index + 3 : index - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayFrom(year, month, dayOfYear - Math.floor((153 * index + 2) / 5) + 1);
}

export function addDays(day: Day, days: number): Day {
  return fromSerial(toSerial(day) + days);
}

/** The same day of the month that many months on; past the month's end, its last day (31 January + 1 = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return dayFrom(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toSerial(to) - toSerial(from);
}

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return ((((toSerial(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the ISO week that holds the day. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** ISO 8601 week and its year, which may differ from the day's: 2021-01-01 lies in 2020-W53. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(dayFrom(year, 1, 1), thursday) / 7) + 1 };
}

/** Monday of that ISO week; null when the year has no such week. */
export function mondayOfWeek(year: number, week: number): Day | null {
  if (week < 1 || week > 53 || year < 1 || year > 9998) return null;
  const monday = addDays(mondayOf(dayFrom(year, 1, 4)), (week - 1) * 7);
  return isoWeekOf(monday).year === year ? monday : null;
}

/** Digits with zeros before them, `width` at least. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
