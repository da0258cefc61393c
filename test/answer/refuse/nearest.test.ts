import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/answer/rank/index.ts';
import { busiestDays, longDay } from '../../../src/answer/refuse/busiest-days.ts';
import { nearestOf } from '../../../src/answer/refuse/nearest.ts';
import { Library } from '../../../src/library.ts';
import { article, FLOOD } from '../fixture.ts';

const library = Library.of(FLOOD);
const nearestIn = ({ index }: Library, text: string): readonly string[] => {
  const { ranked, confidence } = rank(index, { text });
  return nearestOf(ranked, confidence).map(({ passage }) => passage.text);
};
const nearest = (text: string): readonly string[] => nearestIn(library, text);

describe('nearestOf', () => {
  it.each([
    ['When did the operator of the airport resign?', 'airport'],
    ['Where did the mayor Tomas Ruhl sleep during the emergency?', 'Tomas Ruhl'],
  ])('finds the nearest to %j, two sentences at most', (question, holds) => {
    expect(nearest(question)[0]).toContain(holds);
    expect(nearest(question).length).toBeLessThanOrEqual(2);
  });

  it('counts what the sentence before says for one that holds the kind of answer asked for', () => {
    const bridge = article('b', 'The Osk Bridge crosses the Welm. It rises to 90 metres above the water.');
    expect(nearestIn(Library.of([bridge]), 'How tall is the Osk Bridge?')).toContain(
      'It rises to 90 metres above the water.',
    );
  });

  it('shows a wire copy once', () => {
    const text = 'The Osk Bridge was closed to lorries on Monday because of cracks in its deck.';
    const copies = ['a', 'b'].map((id) => article(id, text, { outlet: `Outlet ${id}`, agency: 'Agency X' }));
    expect(nearestIn(Library.of(copies), 'Who designed the Osk Bridge and its deck?')).toEqual([text]);
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
