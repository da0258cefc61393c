import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../../src/answer/figures/amounts.ts';
import { figuresDiffer } from '../../../src/answer/figures/compare.ts';

function amount(words: string) {
  const [found] = amountsIn(`${words} people`.replace(/(percent|km|tenge) people/u, '$1'));
  if (!found) throw new Error(`no number in ${words}`);
  return found;
}

describe('figuresDiffer', () => {
  it.each([
    ['12', '26'],
    ['at least 12', '26'],
    ['at least 12', 'at least 40'],
    ['up to 40', '60'],
    ['between 10 and 12', '14'],
    ['dozens', '12'],
    ['twelve', '13'],
  ])('%j and %j differ, whichever comes first', (a, b) => {
    expect(figuresDiffer(amount(a), amount(b))).toBe(true);
    expect(figuresDiffer(amount(b), amount(a))).toBe(true);
  });

  it.each([
    ['26', 'twenty-six'],
    ['at least 26', '26'],
    ['more than 160', '164'],
    ['between 10 and 12', '11'],
    ['dozens', '26'],
    ['at least 12', 'more than 12'],
    ['40 percent', '12'],
    ['12 km', '12 tenge'],
  ])('%j and %j do not differ, whichever comes first', (a, b) => {
    expect(figuresDiffer(amount(a), amount(b))).toBe(false);
    expect(figuresDiffer(amount(b), amount(a))).toBe(false);
  });
});
