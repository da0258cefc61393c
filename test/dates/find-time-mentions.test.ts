import { describe, expect, it } from 'vitest';
import { findTimeMentions } from '../../src/dates/index.ts';
import { shown } from './shown.ts';

/** Saturday. */
const SATURDAY = '2022-01-08';
/** Wednesday. */
const WEDNESDAY = '1999-12-08';

type Row = readonly [kind: string, published: string, text: string, ...expected: string[]];

const ROWS: readonly Row[] = [
  // Counted from the day of publication in words of their own.
  [
    'the hour of a part of the day',
    SATURDAY,
    'The quake struck this morning at 6.',
    'this morning at 6 | TIME 2022-01-08T06:00 | 2022-01-08T06:00/2022-01-08T07:00 hour',
  ],
  [
    'the night before last',
    SATURDAY,
    'A fire broke out the night before last.',
    'the night before last | TIME 2022-01-06TNI | 2022-01-06T20:00/2022-01-07T06:00 part-of-day',
  ],
  [
    'a week after the coming weekday',
    SATURDAY,
    'The election is due on Monday week.',
    'Monday week | DATE 2022-01-17 | 2022-01-17/2022-01-18 day',
  ],
  // Weekdays by tense.
  [
    'past weekday',
    SATURDAY,
    'He was detained on Thursday.',
    'Thursday | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
  ],
  [
    'publication day itself',
    SATURDAY,
    'The committee stated on Saturday that it was over.',
    'Saturday | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
  ],
  [
    'future by "will"',
    SATURDAY,
    'They will meet on Monday.',
    'Monday | DATE 2022-01-10 | 2022-01-10/2022-01-11 day',
  ],
  [
    'future on the weekday of publication',
    SATURDAY,
    'They will meet on Saturday.',
    'Saturday | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
  ],
  [
    'future by "is to"',
    SATURDAY,
    'It is to resume trading Tuesday.',
    'Tuesday | DATE 2022-01-11 | 2022-01-11/2022-01-12 day',
  ],
  [
    'future by passive "to be"',
    SATURDAY,
    'Rules to be published in March are ready.',
    'March | DATE 2022-03 | 2022-03-01/2022-04-01 month',
  ],
  [
    'past although "had been due"',
    SATURDAY,
    'It had been due to expire Friday.',
    'Friday | DATE 2022-01-07 | 2022-01-07/2022-01-08 day',
  ],
  [
    'verb behind the day',
    SATURDAY,
    'On Friday the head of state authorized force.',
    'Friday | DATE 2022-01-07 | 2022-01-07/2022-01-08 day',
  ],
  [
    'nearest verb decides',
    SATURDAY,
    'Officials said Friday that schools will open Monday.',
    'Friday | DATE 2022-01-07 | 2022-01-07/2022-01-08 day',
    'Monday | DATE 2022-01-10 | 2022-01-10/2022-01-11 day',
  ],
  [
    'no verb leans on the past',
    SATURDAY,
    "Thursday's meeting",
    'Thursday | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
  ],
  [
    'last weekday',
    SATURDAY,
    'He left last Saturday.',
    'last Saturday | DATE 2022-01-01 | 2022-01-01/2022-01-02 day',
  ],
  [
    'next weekday',
    SATURDAY,
    'He leaves next Thursday.',
    'next Thursday | DATE 2022-01-13 | 2022-01-13/2022-01-14 day',
  ],
  [
    'this past weekday',
    SATURDAY,
    'It began this past Sunday.',
    'this past Sunday | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
  ],
  [
    'this coming weekday with its date',
    SATURDAY,
    'It is this coming Sunday, January 9.',
    'this coming Sunday, January 9 | DATE 2022-01-09 | 2022-01-09/2022-01-10 day',
  ],
  [
    'weekday of a week',
    SATURDAY,
    'It was Friday last week.',
    'Friday last week | DATE 2021-12-31 | 2021-12-31/2022-01-01 day',
  ],
  [
    'a plan in the present tense',
    SATURDAY,
    'Voters go to the polls on Sunday.',
    'Sunday | DATE 2022-01-09 | 2022-01-09/2022-01-10 day',
  ],
  [
    'a day that something is on',
    SATURDAY,
    'The vote is on Monday.',
    'Monday | DATE 2022-01-10 | 2022-01-10/2022-01-11 day',
  ],
  [
    'an infinitive is no plan',
    SATURDAY,
    'He refused to meet Tuesday.',
    'Tuesday | DATE 2022-01-04 | 2022-01-04/2022-01-05 day',
  ],
  [
    'a plural noun is no verb',
    SATURDAY,
    'Two visits Monday failed.',
    'Monday | DATE 2022-01-03 | 2022-01-03/2022-01-04 day',
  ],
  // Days by number.
  ['month and day', SATURDAY, 'It fell on Dec. 30.', 'Dec. 30 | DATE 2021-12-30 | 2021-12-30/2021-12-31 day'],
  [
    'day and month with year',
    SATURDAY,
    'It fell on 5 January 2021.',
    '5 January 2021 | DATE 2021-01-05 | 2021-01-05/2021-01-06 day',
  ],
  [
    'ordinal of a month',
    SATURDAY,
    'on the 2nd of January',
    'the 2nd of January | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
  ],
  [
    'with weekday and year',
    SATURDAY,
    'on Wednesday, January 5, 2022.',
    'Wednesday, January 5, 2022 | DATE 2022-01-05 | 2022-01-05/2022-01-06 day',
  ],
  [
    'of this year, one mention',
    SATURDAY,
    'On January 6 of this year it began.',
    'January 6 of this year | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
  ],
  [
    'weekday finds the year',
    SATURDAY,
    'on Sunday, December 26',
    'Sunday, December 26 | DATE 2021-12-26 | 2021-12-26/2021-12-27 day',
  ],
  [
    'far side of the year by tense',
    '1998-02-06',
    'a record high set on Aug. 6',
    'Aug. 6 | DATE 1997-08-06 | 1997-08-06/1997-08-07 day',
  ],
  [
    'due next year',
    '1989-11-02',
    'The reduced dividend is payable Jan. 2.',
    'Jan. 2 | DATE 1990-01-02 | 1990-01-02/1990-01-03 day',
  ],
  ['ISO', SATURDAY, '2022-01-05', '2022-01-05 | DATE 2022-01-05 | 2022-01-05/2022-01-06 day'],
  [
    'ISO with a clock',
    SATURDAY,
    'at 2022-01-05T14:30',
    '2022-01-05T14:30 | TIME 2022-01-05T14:30 | 2022-01-05T14:30/2022-01-05T14:31 minute',
  ],
  ['slashes, month first', SATURDAY, 'on 1/5/2022', '1/5/2022 | DATE 2022-01-05 | 2022-01-05/2022-01-06 day'],
  [
    'slashes, day first where that is near',
    SATURDAY,
    'on 5/1/2022',
    '5/1/2022 | DATE 2022-01-05 | 2022-01-05/2022-01-06 day',
  ],
  ['slashes that may be either are not placed', SATURDAY, 'on 3/4/2021', '3/4/2021 | DATE 2021-03-04 | -'],
  [
    'slashes, only day first fits',
    SATURDAY,
    'on 24/12/2021',
    '24/12/2021 | DATE 2021-12-24 | 2021-12-24/2021-12-25 day',
  ],
  ['dots, day first', SATURDAY, 'on 05.01.2022', '05.01.2022 | DATE 2022-01-05 | 2022-01-05/2022-01-06 day'],
  [
    'short weekday with its date',
    SATURDAY,
    'On Sun., Jan. 2, it began.',
    'Sun., Jan. 2 | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
  ],
  [
    'a day that something takes effect',
    '1989-10-26',
    'It created an office, effective Feb. 1.',
    'Feb. 1 | DATE 1990-02-01 | 1990-02-01/1990-02-02 day',
  ],
  [
    'a year in front of a name',
    SATURDAY,
    'the opening of the 2000 Olympics',
    '2000 | DATE 2000 | 2000-01-01/2001-01-01 year',
  ],
  // Months, years and longer.
  ['month by the past', WEDNESDAY, 'He left in March.', 'March | DATE 1999-03 | 1999-03-01/1999-04-01 month'],
  [
    'month with the year beside it',
    WEDNESDAY,
    'But in June last year he left.',
    'June last year | DATE 1998-06 | 1998-06-01/1998-07-01 month',
  ],
  [
    'last month by name',
    '1998-02-27',
    'a treaty signed last May',
    'last May | DATE 1997-05 | 1997-05-01/1997-06-01 month',
  ],
  [
    'year',
    WEDNESDAY,
    'independent since 1991 and a 1996 election',
    '1991 | DATE 1991 | 1991-01-01/.. not-before',
    '1996 | DATE 1996 | 1996-01-01/1997-01-01 year',
  ],
  [
    'year in words',
    WEDNESDAY,
    'in nineteen ninety-six',
    'nineteen ninety-six | DATE 1996 | 1996-01-01/1997-01-01 year',
  ],
  [
    'early, mid, late',
    WEDNESDAY,
    'late 1998, mid-January, the end of October',
    'late 1998 | DATE 1998 END | 1998-01-01/1999-01-01 year',
    'mid-January | DATE 2000-01 MID | 2000-01-01/2000-02-01 month',
    'the end of October | DATE 1999-10 END | 1999-10-01/1999-11-01 month',
  ],
  [
    'decades',
    WEDNESDAY,
    "the 1980s, the early '90s, the seventies",
    'the 1980s | DATE 198 | 1980-01-01/1990-01-01 decade',
    "the early '90s | DATE 199 START | 1990-01-01/2000-01-01 decade",
    'the seventies | DATE 197 | 1970-01-01/1980-01-01 decade',
  ],
  ['century', WEDNESDAY, 'the 20th century', 'the 20th century | DATE 19 | 1900-01-01/2000-01-01 range'],
  [
    'quarter just past',
    WEDNESDAY,
    'third-quarter profit rose',
    'third-quarter | DATE 1999-Q3 | 1999-07-01/1999-10-01 quarter',
  ],
  [
    'quarter with its year',
    WEDNESDAY,
    'the first quarter of next year',
    'the first quarter of next year | DATE 2000-Q1 | 2000-01-01/2000-04-01 quarter',
  ],
  [
    'half',
    WEDNESDAY,
    'the first half of 1998',
    'the first half of 1998 | DATE 1998-H1 | 1998-01-01/1998-07-01 range',
  ],
  [
    'season',
    WEDNESDAY,
    'last summer and the winter of 1998',
    'last summer | DATE 1999-SU | 1999-06-01/1999-09-01 season',
    'the winter of 1998 | DATE 1998-WI | 1998-12-01/1999-03-01 season',
  ],
  [
    'holidays',
    SATURDAY,
    "on New Year's Eve and at Christmas",
    "New Year's Eve | DATE 2021-12-31 | 2021-12-31/2022-01-01 day",
    'Christmas | DATE 2021-12-25 | 2021-12-23/2021-12-28 range',
  ],
  [
    'moving holidays',
    '2022-04-20',
    'Easter Monday; Good Friday; Thanksgiving 2021',
    'Easter Monday | DATE 2022-04-18 | 2022-04-18/2022-04-19 day',
    'Good Friday | DATE 2022-04-15 | 2022-04-15/2022-04-16 day',
    'Thanksgiving 2021 | DATE 2021-11-25 | 2021-11-25/2021-11-26 day',
  ],
  [
    'this season is of this year',
    '2013-03-22',
    'this autumn',
    'this autumn | DATE 2013-FA | 2013-09-01/2013-12-01 season',
  ],
  [
    'winter began in the year before',
    SATURDAY,
    'this winter',
    'this winter | DATE 2021-WI | 2021-12-01/2022-03-01 season',
  ],
  ['year with "onwards"', SATURDAY, 'from 2014 onwards', '2014 | DATE 2014 | 2014-01-01/2015-01-01 year'],
  [
    'two days that are neighbours',
    SATURDAY,
    'on 5 and 6 January',
    '5 and 6 January | DATE 2022-01-05/2022-01-06 | 2022-01-05/2022-01-07 range',
  ],
  // From the publication day.
  [
    'days',
    SATURDAY,
    'yesterday, today, tomorrow',
    'yesterday | DATE 2022-01-07 | 2022-01-07/2022-01-08 day',
    'today | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
    'tomorrow | DATE 2022-01-09 | 2022-01-09/2022-01-10 day',
  ],
  [
    'week, month, year',
    SATURDAY,
    'this week, last month, next year',
    'this week | DATE 2022-W01 | 2022-01-03/2022-01-10 week',
    'last month | DATE 2021-12 | 2021-12-01/2022-01-01 month',
    'next year | DATE 2023 | 2023-01-01/2024-01-01 year',
  ],
  [
    'the week before last',
    SATURDAY,
    'the week before last',
    'the week before last | DATE 2021-W51 | 2021-12-20/2021-12-27 week',
  ],
  [
    'the past week is the last seven days',
    SATURDAY,
    'over the past week',
    'the past week | DATE 2021-W52 | 2022-01-01/2022-01-09 range',
  ],
  [
    'days ago are a day, weeks ago a week',
    SATURDAY,
    'three days ago, two weeks ago, five months ago',
    'three days ago | DATE 2022-01-05 | 2022-01-05/2022-01-06 day',
    'two weeks ago | DATE 2021-W51 | 2021-12-20/2021-12-27 week',
    'five months ago | DATE 2021-08 | 2021-08-01/2021-09-01 month',
  ],
  [
    'about so many years ago',
    SATURDAY,
    'about two years ago',
    'about two years ago | DATE 2020 APPROX | 2020-01-01/2021-01-01 year ~',
  ],
  [
    'weekend past',
    '2022-01-10',
    'Over the weekend it fell.',
    'the weekend | DATE 2022-W01-WE | 2022-01-08/2022-01-10 range',
  ],
  [
    'n-th in a month',
    SATURDAY,
    'the first Monday in November',
    'the first Monday in November | DATE 2021-11-01 | 2021-11-01/2021-11-02 day',
  ],
  [
    'the week of a day',
    SATURDAY,
    'the week of January 3',
    'the week of January 3 | DATE 2022-W01 | 2022-01-03/2022-01-10 week',
  ],
  [
    'earlier this week, one mention',
    SATURDAY,
    'He left earlier this week.',
    'earlier this week | DATE 2022-W01 START | 2022-01-03/2022-01-10 week',
  ],
  // Parts of the day and clock times.
  [
    'parts',
    SATURDAY,
    'this morning, last night, yesterday evening, Friday night',
    'this morning | TIME 2022-01-08TMO | 2022-01-08T06:00/2022-01-08T12:00 part-of-day',
    'last night | TIME 2022-01-07TNI | 2022-01-07T20:00/2022-01-08T06:00 part-of-day',
    'yesterday evening | TIME 2022-01-07TEV | 2022-01-07T18:00/2022-01-08T00:00 part-of-day',
    'Friday night | TIME 2022-01-07TNI | 2022-01-07T20:00/2022-01-08T06:00 part-of-day',
  ],
  [
    'overnight',
    SATURDAY,
    'Shots were heard overnight.',
    'overnight | TIME 2022-01-07TNI | 2022-01-07T20:00/2022-01-08T06:00 part-of-day',
  ],
  [
    'late on a day',
    SATURDAY,
    'He spoke late on Friday.',
    'late on Friday | DATE 2022-01-07 END | 2022-01-07/2022-01-08 day',
  ],
  [
    'one reading of a morning and its date',
    SATURDAY,
    'this morning (Saturday, January 8)',
    'this morning | TIME 2022-01-08TMO | 2022-01-08T06:00/2022-01-08T12:00 part-of-day',
    'Saturday, January 8 | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
  ],
  [
    'clock and day',
    SATURDAY,
    'at 10 p.m. Wednesday, at noon on Thursday, 0800 GMT on Friday',
    '10 p.m. Wednesday | TIME 2022-01-05T22:00 | 2022-01-05T22:00/2022-01-05T23:00 hour',
    'noon on Thursday | TIME 2022-01-06T12:00 | 2022-01-06T12:00/2022-01-06T13:00 hour',
    '0800 GMT on Friday | TIME 2022-01-07T08:00 | 2022-01-07T08:00+00:00/2022-01-07T09:00+00:00 hour',
  ],
  [
    'about an hour of a said day',
    SATURDAY,
    'On Thursday shots were heard around 8 in the morning.',
    'Thursday | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
    'around 8 in the morning | TIME 2022-01-06T08:00 APPROX | 2022-01-06T08:00/2022-01-06T09:00 hour ~ <',
  ],
  [
    'a clock without a day is not placed',
    SATURDAY,
    'Shots were heard at 10:30 p.m.',
    '10:30 p.m. | TIME 2022-01-08T22:30 | -',
  ],
  [
    'an hour in a part',
    SATURDAY,
    "9 o'clock this morning",
    "9 o'clock this morning | TIME 2022-01-08T09:00 | 2022-01-08T09:00/2022-01-08T10:00 hour",
  ],
  [
    'the early hours',
    SATURDAY,
    'in the early hours of Friday',
    'the early hours of Friday | TIME 2022-01-07TMO START | 2022-01-07T00:00/2022-01-07T06:00 part-of-day',
  ],
  // Lengths, sets, references.
  [
    'lengths are no days',
    SATURDAY,
    'After two days of violence, a three-hour meeting',
    'two days | DURATION P2D | -',
    'three-hour | DURATION PT3H | -',
  ],
  [
    'lengths with a measure',
    SATURDAY,
    'more than four hours, at least 20 more years, nearly two months',
    'more than four hours | DURATION PT4H MORE_THAN | -',
    'at least 20 more years | DURATION P20Y EQUAL_OR_MORE | -',
    'nearly two months | DURATION P2M LESS_THAN | -',
  ],
  [
    'lengths of several kinds',
    SATURDAY,
    'a minute and a half, half an hour, 2 1/2 years, several weeks',
    'a minute and a half | DURATION PT1M30S | -',
    'half an hour | DURATION PT0.5H | -',
    '2 1/2 years | DURATION P2.5Y | -',
    'several weeks | DURATION PXW | -',
  ],
  [
    'sets',
    SATURDAY,
    'every Friday, each July, daily, $5 million a year, every other day, on Sundays',
    'every Friday | SET XXXX-WXX-5 | -',
    'each July | SET XXXX-07 | -',
    'daily | SET P1D | -',
    'a year | SET P1Y | -',
    'every other day | SET P2D | -',
    'Sundays | SET XXXX-WXX-7 | -',
  ],
  [
    'references',
    SATURDAY,
    'He is now free, recently left, and will soon return; in recent years',
    'now | DATE PRESENT_REF | -',
    'recently | DATE PAST_REF | -',
    'soon | DATE FUTURE_REF | -',
    'recent years | DATE PAST_REF | -',
  ],
];

describe('time expressions', () => {
  it.each(ROWS)('%s (published %s): %s', (_kind, published, text, ...expected) => {
    expect(shown(text, published)).toEqual(expected);
  });

  it('are none in a language without rules', () => {
    expect(findTimeMentions('on Friday', { published: SATURDAY, zone: null, lang: 'xx' })).toEqual([]);
  });
});
