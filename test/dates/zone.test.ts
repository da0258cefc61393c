import { describe, expect, it } from 'vitest';
import { readPublication } from '../../src/dates/zone.ts';
import { shown } from './shown.ts';

describe('the day of publication', () => {
  it.each([
    ['a bare date stands in any zone', '2022-01-08', 'Asia/Almaty', '2022-01-08'],
    ['late in London is the next day in Almaty', '2022-01-07T20:00Z', 'Asia/Almaty', '2022-01-08'],
    [
      'early in Almaty is the day before in New York',
      '2022-01-08T05:00+06:00',
      'America/New_York',
      '2022-01-07',
    ],
    ['without a zone the date as written', '2022-01-07T23:30-05:00', null, '2022-01-07'],
    ['an unknown zone counts as none', '2022-01-07T23:30-05:00', 'Mars/Olympus', '2022-01-07'],
    ['a clock without an offset stands as written', '2022-01-07T23:30', 'Asia/Almaty', '2022-01-07'],
    ['seconds and fractions', '2022-01-07T20:00:30.250Z', 'Asia/Almaty', '2022-01-08'],
  ])('%s', (_why, published, zone, expected) => {
    expect(readPublication(published, zone)?.day).toBe(expected);
  });

  it.each([null, '', '2022', '2022-02-30', 'yesterday', '08.01.2022'])('is unknown for %s', (published) => {
    expect(readPublication(published, null)).toBeNull();
  });
});

describe('wall times', () => {
  it('carry the offset of the events’ zone, summer and winter', () => {
    expect(shown('this morning', '2022-01-08', 'Europe/Paris')).toEqual([
      'this morning | TIME 2022-01-08TMO | 2022-01-08T06:00+01:00/2022-01-08T12:00+01:00 part-of-day',
    ]);
    expect(shown('this morning', '2022-07-08', 'Europe/Paris')).toEqual([
      'this morning | TIME 2022-07-08TMO | 2022-07-08T06:00+02:00/2022-07-08T12:00+02:00 part-of-day',
    ]);
    expect(shown('at noon today', '2022-01-08', 'America/St_Johns')).toEqual([
      'noon today | TIME 2022-01-08T12:00 | 2022-01-08T12:00-03:30/2022-01-08T13:00-03:30 hour',
    ]);
  });

  it('carry the article’s own offset when no zone is known, and none for Z or a bare date', () => {
    const at = (published: string) => shown('this morning', published)[0]?.split(' | ')[2];
    expect(at('2022-01-08T10:00+06:00')).toBe('2022-01-08T06:00+06:00/2022-01-08T12:00+06:00 part-of-day');
    expect(at('2022-01-08T10:00Z')).toBe('2022-01-08T06:00/2022-01-08T12:00 part-of-day');
    expect(at('2022-01-08')).toBe('2022-01-08T06:00/2022-01-08T12:00 part-of-day');
  });

  it('leave days without an offset', () => {
    expect(shown('on Friday', '2022-01-08T10:00+06:00', 'Asia/Almaty')).toEqual([
      'Friday | DATE 2022-01-07 | 2022-01-07/2022-01-08 day',
    ]);
  });
});
