import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

const SATURDAY = '2022-01-08';

/** Texts that hold no time expression, and why each looks like one. */
const NOTHING: readonly (readonly [why: string, text: string])[] = [
  ['may, the verb', 'He may march to the sun.'],
  ['May at the front of a question', 'May I speak? he asked.'],
  ['May, the name', 'Theresa May, the prime minister, agreed.'],
  ['march, the noun', 'The march ended in the square.'],
  ['sun and sat', 'They sat in the sun.'],
  ['Sun, the firm', 'Sun Microsystems reported a loss.'],
  ['Sat down at the front of a sentence', 'Sat down, he said.'],
  ['second, the ordinal', 'a second group took the second city'],
  ['an age with hyphens', 'a 45-year-old man and a five-year-old boy'],
  ['an age in words', 'She is 45 years old.'],
  ['an age by name', 'the two-year-olds'],
  ['his thirties', 'a man in his thirties'],
  ['money', 'It cost $1999 and £2021.'],
  ['people counted', '2000 people and 1984 soldiers fled'],
  ['a street number', 'at 2020 Main Street'],
  ['a flight number', 'Flight 1999 landed'],
  ['thousands', '1,995 were freed'],
  ['a percentage', 'rose 2010% in all'],
  ['three quarters of something', 'three-quarters of the city'],
  ['quarters to live in', 'in close quarters'],
  ['as soon as', 'as soon as he arrives'],
  ['soon after', 'soon after the raid'],
  ['a future of its own', 'the future of the country'],
  ['a fraction', 'about 1/2 of them'],
  ['a score', 'won 3-2 and 10-8'],
  ['a version', 'version 10.5 of the software'],
  ['fall, the verb', 'Prices fall and spring back.'],
  ['the former', 'the former president'],
  ['then', 'a president who until then had little power'],
  ['the day in a name', 'the dayroom and the yearbook'],
  ['a time of nothing', 'for the first time, at times'],
  ['hyphenated to something else', 'the post-1990ish style and a Friday-like mood'],
  ['a first name that is a month', 'She met June Smith there.'],
  ['a paper and a sale', 'He read The Sunday Times on Black Friday.'],
  ['a programme and a paper', 'on This Week and in USA Today'],
  ['at least so many', 'at least 2000 were hurt and 1900 died'],
  ['only marks', '... - – — / : ; , . !'],
  ['nothing', ''],
];

/** Texts that hold one, whose day or form must not be read. */
const NOT_SO: readonly (readonly [why: string, text: string, ...expected: string[]])[] = [
  ['no such day', 'on Feb 29, 2015', 'Feb 29, 2015 | DATE 2015-02-29 | -'],
  ['no such day without a year', 'on February 30', 'February | DATE 2022-02 | 2022-02-01/2022-03-01 month'],
  [
    'a weekday that contradicts its date',
    'on Tuesday, January 8, 2022',
    'Tuesday, January 8, 2022 | DATE 2022-01-08 | -',
  ],
  ['a month is no day', 'in January', 'January | DATE 2022-01 | 2022-01-01/2022-02-01 month'],
  ['a week is no day', 'last week', 'last week | DATE 2021-W52 | 2021-12-27/2022-01-03 week'],
  [
    'by a day is not on it',
    'They must leave by Monday.',
    'Monday | DATE 2022-01-10 | ../2022-01-11 not-after',
  ],
  [
    'before a day is not on it',
    'It ended before Thursday.',
    'Thursday | DATE 2022-01-06 | ../2022-01-06 not-after',
  ],
  [
    'after a day is not on it',
    'It rose after January 5.',
    'January 5 | DATE 2022-01-05 | 2022-01-06/.. not-before',
  ],
  [
    'the eve of a day is not that day',
    'on the eve of Friday',
    'Friday | DATE 2022-01-07 | ../2022-01-07 not-after',
  ],
  [
    'closed until a day is not on it',
    'It will stay closed until Monday.',
    'Monday | DATE 2022-01-10 | ../2022-01-11 not-after',
  ],
  [
    'both ends of a range',
    'between Sunday and Tuesday',
    'Sunday | DATE 2022-01-02 | 2022-01-02/2022-01-05 range',
    'Tuesday | DATE 2022-01-04 | 2022-01-02/2022-01-05 range',
  ],
  ['days told of no date', 'A day earlier he had left.', 'A day earlier | DATE XXXX-XX-XX | -'],
  ['the same day as nothing', 'On the same day he left.', 'the same day | DATE XXXX-XX-XX | -'],
  [
    'days later than a month',
    'It began in March 2020. Three days later it ended.',
    'March 2020 | DATE 2020-03 | 2020-03-01/2020-04-01 month',
    'Three days later | DATE XXXX-XX-XX | -',
  ],
  [
    'two paragraphs are not one date',
    'He left on Jan.\n\n5 people stayed.',
    'Jan. | DATE 2022-01 | 2022-01-01/2022-02-01 month',
  ],
];

describe('what looks like a time and is none', () => {
  it.each(NOTHING)('%s: %s', (_why, text) => {
    expect(shown(text, SATURDAY)).toEqual([]);
  });
});

describe('what must not be read as more than it says', () => {
  it.each(NOT_SO)('%s: %s', (_why, text, ...expected) => {
    expect(shown(text, SATURDAY)).toEqual(expected);
  });

  it('has no interval in an undated article unless its own words tell', () => {
    expect(shown('today, on Friday, last week, in January, on 5 January 2022', null)).toEqual([
      'today | DATE XXXX-XX-XX | -',
      'Friday | DATE XXXX-WXX-5 | -',
      'last week | DATE XXXX-WXX | -',
      'January | DATE XXXX-01 | -',
      '5 January 2022 | DATE 2022-01-05 | 2022-01-05/2022-01-06 day',
    ]);
  });
});
