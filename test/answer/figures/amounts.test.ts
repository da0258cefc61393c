import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../../src/answer/figures/amounts.ts';

const figures = (text: string) =>
  amountsIn(text)
    .filter((amount) => !amount.label)
    .map(({ start, end, low, high, unit }) => [text.slice(start, end), low, high, unit]);

describe('amountsIn', () => {
  it.each([
    ['26 people died', [['26', 26, 26, 'count']]],
    ['twenty-six people died', [['twenty-six', 26, 26, 'count']]],
    ['at least 164 people', [['at least 164', 164, null, 'count']]],
    ['more than 2,200 were hurt', [['more than 2,200', 2200, null, 'count']]],
    ['up to 40 houses', [['up to 40', null, 40, 'count']]],
    ['fewer than ten', [['fewer than ten', null, 10, 'count']]],
    ['about 300 soldiers', [['about 300', 300, 300, 'count']]],
    ['between 10 and 12 people', [['between 10 and 12', 10, 12, 'count']]],
    ['10 to 12 people', [['10 to 12', 10, 12, 'count']]],
    ['10–12 people', [['10–12', 10, 12, 'count']]],
    ['10-12 people', [['10-12', 10, 12, 'count']]],
    ['two hundred and six people', [['two hundred and six', 206, 206, 'count']]],
    ['2.5 million people', [['2.5 million', 2.5e6, 2.5e6, 'count']]],
    ['half a million people', [['half a million', 500_000, 500_000, 'count']]],
    ['a dozen houses', [['a dozen', 12, 12, 'count']]],
    ['dozens were hurt', [['dozens', 24, 199, 'count']]],
    ['one thousand two hundred people', [['one thousand two hundred', 1200, 1200, 'count']]],
    ['40 percent of them', [['40', 40, 40, 'percent']]],
    ['40% of them', [['40', 40, 40, 'percent']]],
    ['it cost $5 million', [['5 million', 5e6, 5e6, 'USD']]],
    ['it cost 300 tenge', [['300', 300, 300, 'KZT']]],
    ['12 km away', [['12', 12, 12, 'km']]],
    [
      '12 dead and 30 injured',
      [
        ['12', 12, 12, 'count'],
        ['30', 30, 30, 'count'],
      ],
    ],
    [
      '2,000 people in two towns',
      [
        ['2,000', 2000, 2000, 'count'],
        ['two', 2, 2, 'count'],
      ],
    ],
  ])('reads %j', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    'in 2022',
    'Flight 370 landed',
    'the 21st of March',
    'No 5 burned',
    'no number here',
    'at 10:30',
    'often',
    'a house',
    'the constructor of half a constructor',
  ])('finds no figure in %j', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
