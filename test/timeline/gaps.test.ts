import { describe, expect, it } from 'vitest';
import type { When } from '../../src/dates/when.ts';
import { gaps } from '../../src/timeline/gaps.ts';

const day = (start: string, end: string): When => ({
  start,
  end,
  precision: 'day',
  basis: { kind: 'stated' },
});
const DAYS = [
  day('2022-01-02', '2022-01-03'),
  day('2022-01-05', '2022-01-06'),
  day('2022-01-06', '2022-01-07'),
];
const OPEN = { from: null, to: null, now: '2022-02-01' };

describe('gaps', () => {
  it.each([
    ['between first and last day', DAYS, OPEN, ['2022-01-03–2022-01-05']],
    [
      'to the ends that were asked for',
      DAYS,
      { ...OPEN, from: '2022-01-01', to: '2022-01-08' },
      ['2022-01-01–2022-01-02', '2022-01-03–2022-01-05', '2022-01-07–2022-01-09'],
    ],
    [
      'from an asked-for day to the last entry',
      DAYS,
      { ...OPEN, from: '2021-12-31' },
      ['2021-12-31–2022-01-02', '2022-01-03–2022-01-05'],
    ],
    [
      'over a whole asked-for span without entries',
      [],
      { ...OPEN, from: '2022-01-03', to: '2022-01-04' },
      ['2022-01-03–2022-01-05'],
    ],
    ['none without entries', [], OPEN, []],
    [
      'none of days to come',
      DAYS,
      { from: '2022-01-02', to: '2022-01-31', now: '2022-01-08' },
      ['2022-01-03–2022-01-05', '2022-01-07–2022-01-09'],
    ],
    [
      'up to 62 days apart',
      [day('2022-01-01', '2022-01-02'), day('2022-03-04', '2022-03-05')],
      { ...OPEN, now: '2022-12-31' },
      ['2022-01-02–2022-03-04'],
    ],
    [
      'none when 63 days apart',
      [day('2022-01-01', '2022-01-02'), day('2022-03-05', '2022-03-06')],
      { ...OPEN, now: '2022-12-31' },
      [],
    ],
  ])('are named %s', (_, whens, window, expected) => {
    expect(gaps(whens, window).map((g) => `${g.start}–${g.end}`)).toEqual(expected);
  });

  it('count only entries of a day or finer', () => {
    const week: When = {
      start: '2022-01-03',
      end: '2022-01-10',
      precision: 'week',
      basis: { kind: 'stated' },
    };
    const hour: When = {
      start: '2022-01-04T08:00+06:00',
      end: '2022-01-04T09:00+06:00',
      precision: 'hour',
      basis: { kind: 'stated' },
    };
    expect(gaps([...DAYS, week], OPEN)).toEqual([{ start: '2022-01-03', end: '2022-01-05' }]);
    expect(gaps([...DAYS, hour], OPEN)).toEqual([{ start: '2022-01-03', end: '2022-01-04' }]);
  });
});
