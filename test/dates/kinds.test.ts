/** Ways of telling a time that news uses, each with the interval that it covers. Published Wednesday 15 May 2024. */
import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

const WEDNESDAY = '2024-05-15';

type Row = readonly [text: string, ...whens: string[]];

const DAYS_TOGETHER: readonly Row[] = [
  [
    'Two attacks took place on 2 and 8 January.',
    '2 = 2024-01-02/2024-01-03 day',
    '8 January = 2024-01-08/2024-01-09 day',
  ],
  [
    'The rallies on January 2 and 8 drew thousands.',
    'January 2 = 2024-01-02/2024-01-03 day',
    '8 = 2024-01-08/2024-01-09 day',
  ],
  [
    'The rallies of 2 and 8 January 2022 drew few.',
    '2 = 2022-01-02/2022-01-03 day',
    '8 January 2022 = 2022-01-08/2022-01-09 day',
  ],
  [
    'Votes on 3, 5 and 9 May were delayed.',
    '3 = 2024-05-03/2024-05-04 day',
    '5 = 2024-05-05/2024-05-06 day',
    '9 May = 2024-05-09/2024-05-10 day',
  ],
  ['On January 2 and 8 people died.', 'January 2 = 2024-01-02/2024-01-03 day'],
  ['The fair runs Jan. 5-8.', 'Jan. 5-8 = 2024-01-05/2024-01-09 range'],
  ['The fair ran 5–8 January.', '5–8 January = 2024-01-05/2024-01-09 range'],
  [
    'He left on Monday or Tuesday.',
    'Monday = 2024-05-13/2024-05-15 range',
    'Tuesday = 2024-05-13/2024-05-15 range',
  ],
  [
    'The clashes on Monday and Tuesday left ten dead.',
    'Monday = 2024-05-13/2024-05-14 day',
    'Tuesday = 2024-05-14/2024-05-15 day',
  ],
  ['Profits rose in 2021/22.', '2021/22 = 2021-01-01/2023-01-01 range'],
];

const NIGHTS: readonly Row[] = [
  ['The strike starts at midnight on Friday.', 'midnight on Friday = 2024-05-17/2024-05-18 day'],
  ['Shelling began shortly after midnight Thursday.', 'midnight Thursday = 2024-05-09/2024-05-10 day'],
  [
    'Ten died in the night of 5 to 6 January.',
    'the night of 5 to 6 January = 2024-01-05T20:00/2024-01-06T06:00 part-of-day',
  ],
  [
    'Ten died on the night of 5-6 January.',
    'the night of 5-6 January = 2024-01-05T20:00/2024-01-06T06:00 part-of-day',
  ],
  [
    'It began on the night of Monday to Tuesday.',
    'the night of Monday to Tuesday = 2024-05-13T20:00/2024-05-14T06:00 part-of-day',
  ],
  [
    'It began overnight from Monday to Tuesday.',
    'overnight from Monday to Tuesday = 2024-05-13T20:00/2024-05-14T06:00 part-of-day',
  ],
  ['It began overnight Monday.', 'overnight Monday = 2024-05-13/2024-05-14 day'],
  [
    'They crossed in the small hours of Sunday.',
    'the small hours of Sunday = 2024-05-12T00:00/2024-05-12T06:00 part-of-day',
  ],
  [
    'It happened in the early hours of Thursday.',
    'the early hours of Thursday = 2024-05-09T00:00/2024-05-09T06:00 part-of-day',
  ],
  ['The storm will hit on Thursday night.', 'Thursday night = 2024-05-16T20:00/2024-05-17T06:00 part-of-day'],
];

const ZONES: readonly Row[] = [
  [
    'It began at 10:00 GMT on Friday.',
    '10:00 GMT on Friday = 2024-05-10T10:00+00:00/2024-05-10T11:00+00:00 hour',
  ],
  [
    'It began at 9 a.m. EDT on Friday.',
    '9 a.m. EDT on Friday = 2024-05-10T09:00-04:00/2024-05-10T10:00-04:00 hour',
  ],
  [
    'The log says 2022-01-08T10:00Z.',
    '2022-01-08T10:00Z = 2022-01-08T10:00+00:00/2022-01-08T11:00+00:00 hour',
  ],
  ['It began on Friday at 10 a.m. local time.', 'Friday at 10 a.m. = 2024-05-10T10:00/2024-05-10T11:00 hour'],
  ['The law of 8.1.2022 was repealed.', '8.1.2022 = 2022-01-08/2022-01-09 day'],
];

const WEEKS: readonly Row[] = [
  ['Talks will resume this weekend.', 'this weekend = 2024-05-18/2024-05-20 range'],
  ['Clashes broke out over the weekend.', 'the weekend = 2024-05-11/2024-05-13 range'],
  [
    'It happened over the weekend of 8-9 January.',
    'the weekend of 8-9 January = 2024-01-08/2024-01-10 range',
  ],
  ['It happened over the weekend of 11 May.', 'the weekend of 11 May = 2024-05-11/2024-05-13 range'],
  ['The strike begins the week beginning 3 June.', 'the week beginning 3 June = 2024-06-03/2024-06-10 range'],
  ['The week ending 12 May was calm.', 'The week ending 12 May = 2024-05-06/2024-05-13 range'],
  ['A fortnight ago the bank failed.', 'A fortnight ago = 2024-04-29/2024-05-06 week'],
  ['The fair lasts a fortnight.', 'a fortnight = -'],
  ['Two Fridays ago the bridge fell.', 'Two Fridays ago = 2024-05-03/2024-05-04 day'],
  ['She left the day before yesterday.', 'the day before yesterday = 2024-05-13/2024-05-14 day'],
];

const ANNIVERSARIES: readonly Row[] = [
  ['A year ago today the mine collapsed.', 'A year ago today = 2023-05-15/2023-05-16 day'],
  ['Three years ago this week the mine collapsed.', 'Three years ago this week = 2021-05-10/2021-05-17 week'],
  ['The mine collapsed a week ago Friday.', 'a week ago Friday = 2024-05-03/2024-05-04 day'],
  ['The mine collapsed a year ago.', 'a year ago = 2023-01-01/2024-01-01 year'],
];

const PERIODS: readonly Row[] = [
  ['Sales fell in Q3.', 'Q3 = 2023-07-01/2023-10-01 quarter'],
  ['Sales are expected to fall in Q3.', 'Q3 = 2024-07-01/2024-10-01 quarter'],
  ['Exports rose in the first half of 2021.', 'the first half of 2021 = 2021-01-01/2021-07-01 range'],
  ['This winter has been mild.', 'This winter = 2023-12-01/2024-03-01 season'],
  ['This winter will be mild.', 'This winter = 2024-12-01/2025-03-01 season'],
  ['The road reopened in mid-January.', 'mid-January = 2024-01-01/2024-02-01 month'],
  ['The city grew in the 1990s.', 'the 1990s = 1990-01-01/2000-01-01 decade'],
];

const NAMED: readonly Row[] = [
  ['The shrine was closed on Good Friday.', 'Good Friday = 2024-03-29/2024-03-30 day'],
  ['They fasted on Ash Wednesday.', 'Ash Wednesday = 2024-02-14/2024-02-15 day'],
  ['They marched on May Day.', 'May Day = 2024-05-01/2024-05-02 day'],
  ["They met on New Year's Eve.", "New Year's Eve = 2023-12-31/2024-01-01 day"],
  ['Copts celebrated Orthodox Christmas.', 'Orthodox Christmas = 2024-01-07/2024-01-08 day'],
  ['The Sept 11 attacks killed thousands.', 'Sept 11 = 2001-09-11/2001-09-12 day'],
  ['He resigned on Sept 11.', 'Sept 11 = 2023-09-11/2023-09-12 day'],
  ['The payment failed on Friday the 13th.', 'Friday the 13th = -'],
  ['Thousands remembered Bloody Sunday.'],
  ['Shoppers queued on Black Friday.'],
  ['Biden won most states on Super Tuesday.'],
  ['They broke the fast on Orthodox Easter.'],
  ['She lost her son on 9/11.'],
  ['The clinic works 24/7.'],
  ['The mosque was full for Friday prayers.', 'Friday = -'],
];

const LIMITS: readonly Row[] = [
  ['The report is due by Friday.', 'Friday = ../2024-05-18 not-after'],
  ['Payments must arrive no later than 20 May.', '20 May = ../2024-05-21 not-after'],
  ['The flights were cancelled until Friday.', 'Friday = ../2024-05-18 not-after'],
  ['The battle raged until Friday.', 'Friday = ../2024-05-11 not-after'],
  ['He was seen two days earlier.', 'two days earlier = -'],
];

const whens = (text: string, published: string): readonly string[] =>
  shown(text, published).map((line) => {
    const [words, , when] = line.split(' | ');
    return `${words} = ${when}`;
  });

describe.each([
  ['days told together', DAYS_TOGETHER],
  ['nights', NIGHTS],
  ['zones', ZONES],
  ['weeks', WEEKS],
  ['anniversaries', ANNIVERSARIES],
  ['periods', PERIODS],
  ['names of days', NAMED],
  ['limits', LIMITS],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...expected) => {
    expect(whens(text, WEDNESDAY)).toEqual(expected);
  });
});

/** Published Sunday 2 January 2022. */
const NEW_YEAR: readonly Row[] = [
  ['The town was shelled on 30 December.', '30 December = 2021-12-30/2021-12-31 day'],
  ['The deal was signed last month.', 'last month = 2021-12-01/2022-01-01 month'],
  ['Talks resume next week.', 'next week = 2022-01-03/2022-01-10 week'],
  ["December's vote was annulled.", 'December = 2021-12-01/2022-01-01 month'],
  ['He will retire in December.', 'December = 2022-12-01/2023-01-01 month'],
  ['He died on Friday.', 'Friday = 2021-12-31/2022-01-01 day'],
  ['Talks end on Tuesday.', 'Tuesday = 2022-01-04/2022-01-05 day'],
  ['The premier resigned last year.', 'last year = 2021-01-01/2022-01-01 year'],
  ['The ban takes effect on 1 February.', '1 February = 2022-02-01/2022-02-02 day'],
  ['It snowed in November.', 'November = 2021-11-01/2021-12-01 month'],
  ["The ban took effect on New Year's Day.", "New Year's Day = 2022-01-01/2022-01-02 day"],
  ["The show on New Year's Eve drew thousands.", "New Year's Eve = 2021-12-31/2022-01-01 day"],
  ['It snowed over the weekend.', 'the weekend = 2022-01-01/2022-01-03 range'],
  ['It snowed last weekend.', 'last weekend = 2021-12-25/2021-12-27 range'],
  ['This winter has been mild.', 'This winter = 2021-12-01/2022-03-01 season'],
  ['Two weeks ago it rained.', 'Two weeks ago = 2021-12-13/2021-12-20 week'],
];

describe('over the turn of a year', () => {
  it.each(NEW_YEAR)('%s', (text, ...expected) => {
    expect(whens(text, '2022-01-02')).toEqual(expected);
  });
});
