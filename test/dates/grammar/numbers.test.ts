import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/dates/grammar/numbers.ts';
import { english } from '../../../src/dates/languages/en.ts';
import { tokenize } from '../../../src/dates/tokens.ts';

const read = (text: string) => {
  const { count, year } = readNumber(tokenize(text), 0, english());
  return [count?.value ?? null, year?.value ?? null];
};

describe('numbers in words', () => {
  it.each([
    ['five', 5, null],
    ['twenty-five', 25, null],
    ['two hundred', 200, null],
    ['two hundred ten', 210, null],
    ['two thousand', 2000, 2000],
    ['two thousand one', 2001, 2001],
    ['nineteen ninety-six', 19, 1996],
    ['nineteen ninety', 19, 1990],
    ['nineteen eighty four', 19, 1984],
    ['ten fifteen', 10, null],
    ['hundred', 100, null],
    ['banana', null, null],
  ])('"%s" counts %s and is the year %s', (text, count, year) => {
    expect(read(text)).toEqual([count, year]);
  });
});
