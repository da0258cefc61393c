import { describe, expect, it } from 'vitest';
import { contextOf, shownWith } from '../../../src/answer/context/context-of.ts';
import { readEntry } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

function shown(body: string): readonly string[] {
  const entry = readEntry(article('a', body));
  const [first] = entry.passages;
  if (!first) throw new Error('no sentence');
  return shownWith(entry, first).map(({ text }) => text);
}

describe('what a quote is shown with', () => {
  it.each([
    ['The mayor of Orth has been shot.', 'She was rehearsing a play.'],
    ['The bridge at Kestrel is safe.', 'This is what the builder wrote in 2019.'],
    ['The king has fled.', 'A statue shows it.'],
    ['The curfew has been lifted.', 'An hour later soldiers closed the streets.'],
  ])('the only other sentence of its paragraph, which may undo it: %s', (text, next) => {
    expect(shown(`${text} ${next}\n\nRain fell on Orth.`)).toEqual([next]);
  });

  it('in a longer paragraph a turn that leans on it', () => {
    const next = 'It holds only one lane.';
    expect(shown(`The bridge at Kestrel is open. ${next} Rain fell on Orth.`)).toEqual([next]);
  });

  it.each([
    [
      'a sentence that stands by itself',
      'Ada Brenn leads the fire service. Rain fell on Orth. Ivo Dahn left.',
    ],
    ['a mere continuation', 'Ada Brenn leads the fire service. She was born in Orth. Ivo Dahn left.'],
    ['the paragraph behind', 'Ada Brenn leads the fire service.\n\nShe was born in Orth.'],
    [
      'a long sentence',
      `Ada Brenn leads the fire service. The council of Orth met ${'and talked of the bridge '.repeat(5)}until night.`,
    ],
  ])('not %s', (_, body) => {
    expect(shown(body)).toEqual([]);
  });

  it('is more than what a sentence leans on', () => {
    const entry = readEntry(article('a', 'The king has fled. A statue shows it.'));
    const [first] = entry.passages;
    expect(first && contextOf(entry, first)).toEqual([]);
  });
});
