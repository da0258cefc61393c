import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayFrom,
  daysBetween,
  fromSerial,
  isCalendarDay,
  isoWeekOf,
  mondayOfWeek,
  parseDay,
  toSerial,
  weekdayOf,
} from '../../src/dates/calendar.ts';

/** Days from year 1 to 9990 as serials. */
const serials = fc.integer({ min: -719_162, max: 2_929_000 });

describe('civil days', () => {
  it('agree with the UTC calendar of the language on every day', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const iso = new Date(serial * 86_400_000).toISOString().slice(0, 10);
        expect(fromSerial(serial)).toBe(iso);
        expect(toSerial(iso)).toBe(serial);
        expect(weekdayOf(iso)).toBe(new Date(serial * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  it('come back when as many days are added as taken', () => {
    fc.assert(
      fc.property(serials, fc.integer({ min: -5000, max: 5000 }), (serial, days) => {
        const day = fromSerial(serial);
        fc.pre(serial + days > -719_162 && serial + days < 2_929_000);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('lie within the ISO week they name', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const day = fromSerial(serial);
        const { year, week } = isoWeekOf(day);
        const monday = mondayOfWeek(year, week);
        expect(monday).not.toBeNull();
        expect(daysBetween(monday ?? '', day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });

  it.each([
    ['2021-01-01', 2020, 53],
    ['2022-01-02', 2021, 52],
    ['2022-01-03', 2022, 1],
    ['2018-12-31', 2019, 1],
    ['2018-12-09', 2018, 49],
  ])('%s lies in ISO week %i-W%i', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2022-01-08', -13, '2020-12-08'],
    ['2022-12-15', 1, '2023-01-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    [2015, 2, 29, false],
    [2016, 2, 29, true],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2022, 4, 31, false],
    [2022, 13, 1, false],
    [0, 1, 1, false],
  ])('the calendar has %i-%i-%i: %s', (year, month, day, expected) => {
    expect(isCalendarDay(year, month, day)).toBe(expected);
  });

  it('refuse what is not written YYYY-MM-DD', () => {
    for (const text of ['2022-1-5', '2015-02-29', '20220105', '2022-01-05T10:00', '', 'abcd-ef-gh']) {
      expect(parseDay(text)).toBeNull();
    }
    expect(parseDay('2022-01-05')).toEqual({ year: 2022, month: 1, day: 5 });
    expect(dayFrom(987, 6, 5)).toBe('0987-06-05');
  });

  it('have no week 53 in a year of 52 weeks', () => {
    expect(mondayOfWeek(2021, 53)).toBeNull();
    expect(mondayOfWeek(2020, 53)).toBe('2020-12-28');
  });
});
