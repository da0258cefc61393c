import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/answer/rank/index.ts';
import { busiestDays, longDay } from '../../../src/answer/refuse/busiest-days.ts';
import { nearestOf } from '../../../src/answer/refuse/nearest.ts';
import { Library } from '../../../src/library.ts';
import { FLOOD } from '../fixture.ts';

const library = Library.of(FLOOD);
const nearest = (text: string) => {
  const { ranked, confidence } = rank(library.index, { text });
  return nearestOf(ranked, confidence).map(({ passage }) => passage.text);
};

describe('nearestOf', () => {
  it.each([
    ['When did the operator of the airport resign?', 'airport'],
    ['Where did the mayor Tomas Ruhl sleep during the emergency?', 'Tomas Ruhl'],
  ])('finds the nearest to %j', (question, holds) => {
    expect(nearest(question)).toHaveLength(1);
    expect(nearest(question)[0]).toContain(holds);
  });

  it.each([
    'Who won the chess championship in the old days?',
    'What is the price of bread in Kestrel?',
    'zzz',
    '',
  ])('finds nothing near to %j', (question) => {
    expect(nearest(question)).toEqual([]);
  });
});

describe('busiestDays', () => {
  it('lists the days most told of, ties newest first', () => {
    expect(busiestDays(library.entries(), 3)[0]).toBe('2031-03-07');
    expect(busiestDays([], 3)).toEqual([]);
  });
  it('writes a day in full', () => {
    expect(longDay('2031-03-06')).toBe('6 March 2031');
  });
});
