import { describe, expect, it } from 'vitest';
import { turnsDirection } from '../../src/passages/direction.ts';
import { segment } from '../../src/passages/index.ts';

describe('turnsDirection', () => {
  it.each([
    ['an override', 'The chief \u202eyas t\u2019ndid\u202c resign.'],
    ['an embedding that is not ended', 'The chief \u202bdid resign.'],
    ['an end without a beginning', 'The chief\u2069 did resign.'],
  ])('is true for %s', (_, text) => {
    expect(turnsDirection(text)).toBe(true);
  });

  it.each([
    ['plain words', 'The chief did not resign.'],
    ['isolated words of another direction', 'The paper \u2067اليوم\u2069 says so.'],
    ['a mark that turns nothing by itself', 'اليوم\u200f (1)'],
  ])('is false for %s', (_, text) => {
    expect(turnsDirection(text)).toBe(false);
  });
});

describe('a sentence that is seen otherwise than it is written', () => {
  it('is of no kind that is quoted, and its neighbours stay', () => {
    const body = 'The bridge is open. The chief \u202eyas t\u2019ndid\u202c resign. Rain fell on Orth.';
    expect(segment(body, 'en').map(({ kind }) => kind)).toEqual(['sentence', 'other', 'sentence']);
  });
});
