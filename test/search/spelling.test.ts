import { describe, expect, it } from 'vitest';
import { distance } from '../../src/search/edit-distance.ts';
import { isBeginning, isNear, soundKey } from '../../src/search/spelling.ts';

describe('likely spellings', () => {
  it.each([
    ['arested', 'arrested', 'a dropped letter'],
    ['Vlatva'.toLowerCase(), 'vltava', 'two neighbours swapped'],
    ['tolstoi', 'tolstoy', 'another way of writing a name'],
    ['khrushchev', 'hrushchev', 'kh for h'],
    ['demonstartion', 'demonstration', 'a swap in a long word'],
  ])('takes %s for %s: %s', (typed, known) => {
    expect(isNear(typed, known)).toBe(true);
  });

  it.each([
    ['china', 'chile', 'two letters differ in a short word'],
    ['cat', 'car', 'too short'],
    ['resign', 'design', 'another first letter'],
    ['2021', '2022', 'numbers are never misspelt'],
    ['convict', 'convince', 'two letters differ'],
    ['iran', 'iraq', 'names of four letters'],
  ])('does not take %s for %s: %s', (typed, known) => {
    expect(isNear(typed, known)).toBe(false);
  });

  it('takes a beginning for the word only when it is most of it', () => {
    expect(isBeginning('kazakh', 'kazakhstan')).toBe(true);
    expect(isBeginning('inter', 'internationalization')).toBe(false);
    expect(isBeginning('cat', 'catalogue')).toBe(false);
  });

  it('counts a swap as one slip and stops at the limit', () => {
    expect(distance('ab', 'ba', 2)).toBe(1);
    expect(distance('kitten', 'sitting', 3)).toBe(3);
    expect(distance('abcdef', 'uvwxyz', 2)).toBe(3);
  });

  it('gives two spellings of a name one key', () => {
    expect(soundKey('dostoyevsky')).toBe(soundKey('dostoevski'));
  });
});
