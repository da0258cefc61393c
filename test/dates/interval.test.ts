import { describe, expect, it } from 'vitest';
import { dayOf, intervalOfValue, overlaps, type When } from '../../src/dates/index.ts';

describe('the interval of a TIMEX3 value', () => {
  it.each([
    ['2022', '2022-01-01/2023-01-01 year'],
    ['199', '1990-01-01/2000-01-01 decade'],
    ['19', '1900-01-01/2000-01-01 range'],
    ['2022-02', '2022-02-01/2022-03-01 month'],
    ['2022-01-05', '2022-01-05/2022-01-06 day'],
    ['2020-W53', '2020-12-28/2021-01-04 week'],
    ['2022-W01-WE', '2022-01-08/2022-01-10 range'],
    ['2021-Q4', '2021-10-01/2022-01-01 quarter'],
    ['2021-H2', '2021-07-01/2022-01-01 range'],
    ['2021-WI', '2021-12-01/2022-03-01 season'],
    ['2021-SU', '2021-06-01/2021-09-01 season'],
    ['2022-01-08TMO', '2022-01-08T06:00/2022-01-08T12:00 part-of-day'],
    ['2022-01-08TNI', '2022-01-08T20:00/2022-01-09T06:00 part-of-day'],
    ['2022-01-08T08:00', '2022-01-08T08:00/2022-01-08T09:00 hour'],
    ['2022-01-08T23:59', '2022-01-08T23:59/2022-01-09T00:00 minute'],
    ['2022-01-08T24:00', '2022-01-08/2022-01-09 day'],
  ])('%s is %s', (value, expected) => {
    const found = intervalOfValue(value);
    expect(`${found?.start}/${found?.end} ${found?.precision}`).toBe(expected);
  });

  it.each([
    '2015-02-29',
    '2021-W53',
    '2022-13',
    '2022-Q5',
    'PAST_REF',
    'P2D',
    'PT2H',
    'XXXX-WXX-5',
    'XXXX-01-08',
    '',
    'T10:00',
    '2022-01-08T99:00',
    '0000',
    '2022-01-0a',
  ])('%s has none', (value) => {
    expect(intervalOfValue(value)).toBeNull();
  });
});

const when = (start: string | null, end: string | null, precision: When['precision'] = 'range'): When => ({
  start,
  end,
  precision,
  basis: { kind: 'stated' },
});

describe('the day of a time', () => {
  it('is the calendar day it fills or lies in', () => {
    expect(dayOf(when('2022-01-05', '2022-01-06', 'day'))).toBe('2022-01-05');
    expect(dayOf(when('2022-01-08T08:00+06:00', '2022-01-08T09:00+06:00', 'hour'))).toBe('2022-01-08');
  });

  it('is unknown for anything longer or open', () => {
    expect(dayOf(when('2022-01-03', '2022-01-10', 'week'))).toBeNull();
    expect(dayOf(when('2022-01-02', '2022-01-05', 'range'))).toBeNull();
    expect(dayOf(when(null, '2022-01-06', 'not-after'))).toBeNull();
    expect(dayOf(when('2022-01-06', null, 'not-before'))).toBeNull();
  });
});

describe('two times overlap', () => {
  it.each([
    ['a day and its week', when('2022-01-05', '2022-01-06'), when('2022-01-03', '2022-01-10'), true],
    ['a day and the next', when('2022-01-05', '2022-01-06'), when('2022-01-06', '2022-01-07'), false],
    ['an open start', when(null, '2022-01-06'), when('2022-01-05', '2022-01-06'), true],
    ['an open start, too late', when(null, '2022-01-05'), when('2022-01-05', '2022-01-06'), false],
    ['an open end', when('2022-01-05', null), when('2023-01-05', '2023-01-06'), true],
    [
      'an hour and its day',
      when('2022-01-05T10:00', '2022-01-05T11:00'),
      when('2022-01-05', '2022-01-06'),
      true,
    ],
    [
      'an hour ending at midnight and the next day',
      when('2022-01-05T23:00', '2022-01-06T00:00'),
      when('2022-01-06', '2022-01-07'),
      false,
    ],
    ['nothing known', when(null, null), when('2022-01-05', '2022-01-06'), false],
  ])('%s', (_name, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});
