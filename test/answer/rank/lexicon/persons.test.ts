import { describe, expect, it } from 'vitest';
import { isPerson } from '../../../../src/answer/rank/lexicon/persons.ts';
import { stem } from '../../../../src/search/index.ts';

describe('isPerson', () => {
  it.each(['owner', 'driver', 'inmate', 'headmaster', 'prosecutor', 'wife'])('holds for %j', (word) => {
    expect(isPerson(stem(word, 'en'))).toBe(true);
  });

  it.each(['bridge', 'army', 'quake', 'agency', 'xyzzy', ''])('does not hold for %j', (word) => {
    expect(isPerson(stem(word, 'en'))).toBe(false);
  });
});
