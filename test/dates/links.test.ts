/** Words that open one side of a date or tie two into a range. */
import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

const SATURDAY = '2022-01-08';

describe('limits', () => {
  it.each([
    ['by', 'They must leave by Monday.', '../2022-01-11 not-after'],
    ['no later than', 'They leave no later than 10 January.', '../2022-01-11 not-after'],
    ['until', 'The port is closed until Monday.', '../2022-01-11 not-after'],
    ['through', 'The port is closed through January 12.', '../2022-01-13 not-after'],
    ['before', 'It ended before January 5.', '../2022-01-05 not-after'],
    ['prior to', 'It ended prior to January 5.', '../2022-01-05 not-after'],
    ['since', 'Closed since Wednesday.', '2022-01-05/.. not-before'],
    ['after', 'It rose after January 5.', '2022-01-06/.. not-before'],
    ['as early as', 'They could leave as early as Monday.', '2022-01-10/.. not-before'],
    ["before somebody's day", "He left before Friday's vote.", '../2022-01-08 not-after'],
    ["after somebody's day", "He left after Friday's vote.", '2022-01-07/.. not-before'],
    ['moved to', 'The vote was postponed until Monday.', '2022-01-10/2022-01-11 day'],
    ['on', 'He left on Friday.', '2022-01-07/2022-01-08 day'],
    [
      'before, of a clock time',
      'On Friday, shortly before 9 p.m. on Friday.',
      '2022-01-07T21:00/2022-01-07T22:00 hour',
    ],
  ])('%s: %s', (_word, text, expected) => {
    expect(shown(text, SATURDAY).at(-1)?.split(' | ')[2]).toBe(expected);
  });

  it('keep the TIMEX3 value of the day itself', () => {
    expect(shown('They must leave by Monday.', SATURDAY)).toEqual([
      'Monday | DATE 2022-01-10 | ../2022-01-11 not-after',
    ]);
  });

  it('of several words win over their last word', () => {
    expect(shown('no earlier than 2023', SATURDAY)).toEqual(['2023 | DATE 2023 | 2023-01-01/.. not-before']);
  });
});

describe('ranges', () => {
  it.each([
    ['from … to', 'from Tuesday to Thursday', '2022-01-04/2022-01-07 range', 2],
    ['between … and', 'between Sunday and Tuesday', '2022-01-02/2022-01-05 range', 2],
    ['over the end of the week', 'from Friday to Sunday', '2022-01-07/2022-01-10 range', 2],
    ['through', 'Sunday through Thursday', '2022-01-02/2022-01-07 range', 2],
    ['a dash', 'Sunday – Thursday', '2022-01-02/2022-01-07 range', 2],
    ['a hyphen', 'open Monday-Friday', '2022-01-03/2022-01-08 range', 1],
    ['days of one month', 'from 2 to 8 January', '2022-01-02/2022-01-09 range', 1],
    ['days behind the month', 'Jan. 2-8, 2022', '2022-01-02/2022-01-09 range', 1],
    ['two months', 'Dec. 25 to Jan. 2', '2021-12-25/2022-01-03 range', 2],
    ['years', 'between 1985 and 1987', '1985-01-01/1988-01-01 range', 2],
    ['short years', 'in 1939-45', '1939-01-01/1946-01-01 range', 1],
  ])('%s: %s', (_link, text, expected, mentions) => {
    const found = shown(text, SATURDAY);
    expect(found).toHaveLength(mentions);
    for (const mention of found) expect(mention.split(' | ')[2]).toBe(expected);
  });

  it.each([
    ['"and" alone lists two days', 'on Monday and Tuesday'],
    ['a comma lists two days', 'on Monday, Tuesday'],
    ['the wrong order is none', 'from January 8 to January 2'],
    ['words between are none', 'from Monday and then to Tuesday'],
  ])('are not made where %s: %s', (_why, text) => {
    const found = shown(text, SATURDAY);
    expect(found).toHaveLength(2);
    for (const mention of found) expect(mention).toMatch(/ day$/);
  });
});

describe('lengths in front of a date', () => {
  it.each([
    ['days after a day', 'Three days after January 2 the airport fell.', '2022-01-05/2022-01-06 day'],
    ['days before a day', 'Two days before January 6 he left.', '2022-01-04/2022-01-05 day'],
    ['weeks after a day', 'Two weeks after December 20 he left.', '2021-12-31/2022-01-07 range'],
    ['an unsaid number', "Hours after Friday's attack he left.", '2022-01-07/.. not-before'],
    ['about so many', 'About two days after January 2 he left.', '2022-01-03/.. not-before'],
    ['from a weekday', 'It ends a week from Friday.', '-'],
  ])('%s: %s', (_kind, text, expected) => {
    expect(shown(text, SATURDAY).at(-1)?.split(' | ')[2]).toBe(expected);
  });
});
