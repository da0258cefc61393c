/** Dates that rest on others told earlier in the same text. */
import { describe, expect, it } from 'vitest';
import { findTimeMentions } from '../../src/dates/index.ts';
import { shown } from './shown.ts';

const SATURDAY = '2022-01-08';

const ROWS: readonly (readonly [kind: string, text: string, ...expected: string[]])[] = [
  [
    'the same day',
    'On January 2 it began. On the same day he left.',
    'January 2 | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
    'the same day | DATE 2022-01-02 | 2022-01-02/2022-01-03 day <',
  ],
  [
    'that day',
    'On January 2 it began. Few slept that day.',
    'January 2 | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
    'that day | DATE 2022-01-02 | 2022-01-02/2022-01-03 day <',
  ],
  [
    'the next day, and the one after that',
    'On January 2 it began. The next day it spread. The following day it ended.',
    'January 2 | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
    'The next day | DATE 2022-01-03 | 2022-01-03/2022-01-04 day <',
    'The following day | DATE 2022-01-04 | 2022-01-04/2022-01-05 day <',
  ],
  [
    'days later and earlier',
    'On January 2 it began. Three days later the airport fell. A day earlier troops came.',
    'January 2 | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
    'Three days later | DATE 2022-01-05 | 2022-01-05/2022-01-06 day <',
    'A day earlier | DATE 2022-01-04 | 2022-01-04/2022-01-05 day <',
  ],
  [
    'the day before',
    'On January 2 it began. The day before, prices rose.',
    'January 2 | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
    'The day before | DATE 2022-01-01 | 2022-01-01/2022-01-02 day <',
  ],
  [
    'that morning and the night before',
    'On January 2 it began. That morning it was quiet, as the night before.',
    'January 2 | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
    'That morning | TIME 2022-01-02TMO | 2022-01-02T06:00/2022-01-02T12:00 part-of-day <',
    'the night before | TIME 2022-01-01TNI | 2022-01-01T20:00/2022-01-02T06:00 part-of-day <',
  ],
  [
    'the following week, month, year',
    'In November 2021 it began. The following month it spread.',
    'November 2021 | DATE 2021-11 | 2021-11-01/2021-12-01 month',
    'The following month | DATE 2021-12 | 2021-12-01/2022-01-01 month <',
  ],
  [
    'that year',
    'In 1988 it began. Imports fell that year.',
    '1988 | DATE 1988 | 1988-01-01/1989-01-01 year',
    'that year | DATE 1988 | 1988-01-01/1989-01-01 year <',
  ],
  [
    'the following weekday',
    'On January 2 it began. The following Tuesday it ended.',
    'January 2 | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
    'The following Tuesday | DATE 2022-01-04 | 2022-01-04/2022-01-05 day <',
  ],
  [
    'not the day of speaking',
    'The office said on Saturday he was detained on Thursday, an aide said Friday. On the same day his deputy left.',
    'Saturday | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
    'Thursday | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
    'Friday | DATE 2022-01-07 | 2022-01-07/2022-01-08 day',
    'the same day | DATE 2022-01-06 | 2022-01-06/2022-01-07 day <',
  ],
  [
    'a year earlier, of the quarter told',
    'Net rose in the third quarter of 2021 from a loss a year earlier.',
    'the third quarter of 2021 | DATE 2021-Q3 | 2021-07-01/2021-10-01 quarter',
    'a year earlier | DATE 2020-Q3 | 2020-07-01/2020-10-01 quarter <',
  ],
  [
    'periods of account',
    'In the third quarter of 2021 it lost; the year-ago period brought a gain, the latest quarter none.',
    'the third quarter of 2021 | DATE 2021-Q3 | 2021-07-01/2021-10-01 quarter',
    'the year-ago period | DATE 2020-Q3 | 2020-07-01/2020-10-01 quarter <',
    'the latest quarter | DATE 2021-Q3 | 2021-07-01/2021-10-01 quarter <',
  ],
];

describe('dates carried from others', () => {
  it.each(ROWS)('%s: %s', (_kind, text, ...expected) => {
    expect(shown(text, SATURDAY)).toEqual(expected);
  });

  it('say which words they rest on', () => {
    const text = 'On January 2 it began. Three days later the airport fell. A day earlier troops came.';
    const mentions = findTimeMentions(text, { published: SATURDAY, zone: null, lang: 'en' });
    const rests = mentions.map(({ when }) => text.slice(when?.basis.start, when?.basis.end));
    expect(rests).toEqual(['January 2', 'January 2', 'Three days later']);
  });

  it('rest on nothing across a date that cannot be resolved', () => {
    expect(
      shown('On January 2, 2022 it began. On Friday it spread. The same day he left.', null).at(-1),
    ).toBe('The same day | DATE XXXX-XX-XX | -');
  });

  it('rest on no limit such as "since December 2008"', () => {
    const text = 'It fell in November 2021, the lowest since December 2008, from the month before.';
    expect(shown(text, SATURDAY).at(-1)).toBe(
      'the month before | DATE 2021-10 | 2021-10-01/2021-11-01 month <',
    );
  });

  it('leave the hours of a habit alone', () => {
    const text = 'They came on Tuesday. A curfew holds from 11 p.m. to 7 a.m. every day.';
    expect(shown(text, SATURDAY).slice(1, 3)).toEqual([
      '11 p.m. | TIME 2022-01-04T23:00 | -',
      '7 a.m. | TIME 2022-01-04T07:00 | -',
    ]);
    expect(shown('It burned on Tuesday from 8 p.m. to 9 p.m.', SATURDAY).at(-1)).toBe(
      '9 p.m. | TIME 2022-01-04T21:00 | 2022-01-04T20:00/2022-01-04T22:00 range <',
    );
  });

  it('leave a clock alone when its day stands in another paragraph', () => {
    expect(shown('It began on Thursday.\n\nShots were heard at 9 p.m. there.', SATURDAY).at(-1)).toBe(
      '9 p.m. | TIME 2022-01-08T21:00 | -',
    );
  });
});
