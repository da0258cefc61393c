import { describe, expect, it } from 'vitest';
import { senses } from '../../../../src/answer/rank/lexicon/senses.ts';
import { stem } from '../../../../src/search/index.ts';

const lexicon = senses();
const placeOf = (word: string): number => lexicon.placeOf(stem(word, 'en'));

describe('senses', () => {
  it('knows opposites both ways round', () => {
    expect(lexicon.oppositesAt(placeOf('open'))).toContain(placeOf('closed'));
    expect(lexicon.oppositesAt(placeOf('closed'))).toContain(placeOf('open'));
  });

  it('knows derived words', () => {
    expect(lexicon.derivedAt(placeOf('destroy'))).toContain(placeOf('destructive'));
  });

  it('finds a dog among the kinds of animals, not a bridge', () => {
    const [animal = -1] = lexicon.sensesAt(placeOf('animal'));
    expect(lexicon.mainKindsAt(placeOf('dog'))).toContain(animal);
    expect(lexicon.mainKindsAt(placeOf('bridge'))).not.toContain(animal);
  });

  it('counts the parts of speech in ninths', () => {
    expect(lexicon.partsAt(placeOf('bridge'))[0]).toBeGreaterThan(lexicon.partsAt(placeOf('bridge'))[1]);
    expect(lexicon.partsAt(placeOf('xyzzy'))).toEqual([0, 0, 0, 0]);
  });

  it('has nothing for a word that it lacks', () => {
    const place = placeOf('xyzzy');
    expect(place).toBe(-1);
    expect([lexicon.sensesAt(place), lexicon.oppositesAt(place), lexicon.derivedAt(place)]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
