import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateWords } from '../../src/dates/index.ts';
import { interval } from './shown.ts';

/** Saturday. */
const today = '2022-01-08';

describe('dates that people type', () => {
  it.each([
    ['today', '2022-01-08/2022-01-09 day'],
    ['now', '2022-01-08/2022-01-09 day'],
    ['yesterday', '2022-01-07/2022-01-08 day'],
    ['last week', '2021-12-27/2022-01-03 week'],
    ['this week', '2022-01-03/2022-01-10 week'],
    ['last month', '2021-12-01/2022-01-01 month'],
    ['the last 3 days', '2022-01-06/2022-01-09 range'],
    ['past two weeks', '2021-12-26/2022-01-09 range'],
    ['wednesday', '2022-01-05/2022-01-06 day'],
    ['wed', '2022-01-05/2022-01-06 day'],
    ['on Friday', '2022-01-07/2022-01-08 day'],
    ['saturday', '2022-01-08/2022-01-09 day'],
    ['since Wednesday', '2022-01-05/.. not-before'],
    ['until friday', '../2022-01-08 not-after'],
    ['before 5 January', '../2022-01-05 not-after'],
    ['6 January', '2022-01-06/2022-01-07 day'],
    ['jan 6', '2022-01-06/2022-01-07 day'],
    ['5th of january', '2022-01-05/2022-01-06 day'],
    ['6 march', '2021-03-06/2021-03-07 day'],
    ['January', '2022-01-01/2022-02-01 month'],
    ['march', '2021-03-01/2021-04-01 month'],
    ['may', '2021-05-01/2021-06-01 month'],
    ['2021', '2021-01-01/2022-01-01 year'],
    ['spring 2021', '2021-03-01/2021-06-01 season'],
    ['Q3 2021', '2021-07-01/2021-10-01 quarter'],
    ['2022-01-05', '2022-01-05/2022-01-06 day'],
    ['2022-01', '2022-01-01/2022-02-01 month'],
    ['5.1.2022', '2022-01-05/2022-01-06 day'],
    ['from 2 to 8 January', '2022-01-02/2022-01-09 range'],
    ['2-8 January', '2022-01-02/2022-01-09 range'],
    ['between Sunday and Tuesday', '2022-01-02/2022-01-05 range'],
    ['monday to friday', '2022-01-03/2022-01-08 range'],
    ['2022-01-02 to 2022-01-05', '2022-01-02/2022-01-06 range'],
    ['2022-01-02/2022-01-05', '2022-01-02/2022-01-06 range'],
    ['3 days ago', '2022-01-05/2022-01-06 day'],
    ['last night', '2022-01-07T20:00/2022-01-08T06:00 part-of-day'],
    ['tomorrow', '2022-01-09/2022-01-10 day'],
  ])('"%s" is %s', (words, expected) => {
    const found = readDateWords(words, { today }, 'en');
    expect(found === null ? null : interval(found)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    'airport',
    'last week in Almaty',
    'sunny',
    '6',
    '13/13/2022',
    '2022-02-30',
    'recently',
    'soon',
    'every friday',
    'two days',
    'January and March',
    'who was arrested on Friday?',
    'the same day',
    '<b>today</b>',
    'x'.repeat(200),
  ])('"%s" is no date', (words) => {
    expect(readDateWords(words, { today }, 'en')).toBeNull();
  });

  it('gives null when today is no day of the calendar, or the language has no rules', () => {
    expect(readDateWords('yesterday', { today: '2022-02-30' }, 'en')).toBeNull();
    expect(readDateWords('yesterday', { today }, 'xx')).toBeNull();
  });

  it('never throws on any string', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (words) => {
        const found = readDateWords(words, { today }, 'en');
        expect(found === null || found.start !== null || found.end !== null).toBe(true);
      }),
    );
  });
});
