/** Sentences made after public bug reports of other date readers; the repository and number name the report. */
import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

const REPORTS: readonly (readonly [report: string, published: string, text: string, expected: string])[] = [
  [
    'wanasit/chrono#200',
    '2017-05-28',
    'They met on Friday.',
    'Friday | DATE 2017-05-26 | 2017-05-26/2017-05-27 day',
  ],
  [
    'wanasit/chrono#200',
    '2017-05-28',
    'They will meet on Friday.',
    'Friday | DATE 2017-06-02 | 2017-06-02/2017-06-03 day',
  ],
  [
    'wanasit/chrono#256',
    '2018-04-18',
    'He resigned last Tuesday.',
    'last Tuesday | DATE 2018-04-17 | 2018-04-17/2018-04-18 day',
  ],
  ['wanasit/chrono#518', '2023-06-30', 'Theresa may become PM soon.', 'soon | DATE FUTURE_REF | -'],
  [
    'wanasit/chrono#292',
    '2019-05-20',
    'It was held on May. 9, 2019.',
    'May. 9, 2019 | DATE 2019-05-09 | 2019-05-09/2019-05-10 day',
  ],
  [
    'wanasit/chrono#234',
    '2017-11-14',
    'Prices fell last month.',
    'last month | DATE 2017-10 | 2017-10-01/2017-11-01 month',
  ],
  [
    'microsoft/Recognizers-Text#1527',
    '2019-04-12',
    'It was signed on Tuesday of last week.',
    'Tuesday of last week | DATE 2019-04-02 | 2019-04-02/2019-04-03 day',
  ],
  [
    'microsoft/Recognizers-Text#2755',
    '2021-11-08',
    'He said on Monday that it was over.',
    'Monday | DATE 2021-11-08 | 2021-11-08/2021-11-09 day',
  ],
  [
    'microsoft/Recognizers-Text#3199',
    '2025-09-23',
    'It meets on the last Friday of this month.',
    'the last Friday of this month | DATE 2025-09-26 | 2025-09-26/2025-09-27 day',
  ],
  [
    'stanfordnlp/CoreNLP#1124',
    '2020-12-30',
    'Schools will reopen next week.',
    'next week | DATE 2021-W01 | 2021-01-04/2021-01-11 week',
  ],
  [
    'stanfordnlp/CoreNLP#1124',
    '2020-12-30',
    'The shops closed last week.',
    'last week | DATE 2020-W52 | 2020-12-21/2020-12-28 week',
  ],
  [
    'stanfordnlp/CoreNLP#783',
    '2011-10-03',
    'It began in January.',
    'January | DATE 2011-01 | 2011-01-01/2011-02-01 month',
  ],
  [
    'stanfordnlp/CoreNLP#783',
    '2011-10-03',
    'It will be held in January.',
    'January | DATE 2012-01 | 2012-01-01/2012-02-01 month',
  ],
  [
    'stanfordnlp/CoreNLP#835',
    '2019-02-13',
    'A letter dated Feb 29, 2015 was found.',
    'Feb 29, 2015 | DATE 2015-02-29 | -',
  ],
  [
    'clulab/eidos#861',
    '2015-02-22',
    'The vote was postponed until Monday.',
    'Monday | DATE 2015-02-23 | 2015-02-23/2015-02-24 day',
  ],
  [
    'scrapinghub/dateparser#1249',
    '2025-01-03',
    'The minister resigned on Monday.',
    'Monday | DATE 2024-12-30 | 2024-12-30/2024-12-31 day',
  ],
  [
    'scrapinghub/dateparser#1275',
    '2025-05-31',
    'The bridge will open on Monday.',
    'Monday | DATE 2025-06-02 | 2025-06-02/2025-06-03 day',
  ],
  [
    'wit-ai/wit#1300',
    '2018-12-09',
    'Police seized the ship last week.',
    'last week | DATE 2018-W48 | 2018-11-26/2018-12-03 week',
  ],
  [
    'HeidelTime/heideltime#1',
    '2013-03-22',
    'It was reported last week.',
    'last week | DATE 2013-W11 | 2013-03-11/2013-03-18 week',
  ],
  [
    'spencermountain/compromise#897',
    '2022-02-21',
    'Talks on Wednesday, February 23,2022 are planned.',
    'Wednesday, February 23,2022 | DATE 2022-02-23 | 2022-02-23/2022-02-24 day',
  ],
  [
    'facebook/duckling#160',
    '2018-03-06',
    'He was dismissed this week.',
    'this week | DATE 2018-W10 | 2018-03-05/2018-03-12 week',
  ],
];

describe('what other readers of dates got wrong', () => {
  it.each(REPORTS)('%s (published %s) reads: %s', (_report, published, text, expected) => {
    expect(shown(text, published)).toEqual([expected]);
  });
});
