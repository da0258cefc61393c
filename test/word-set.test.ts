import { expect, it } from 'vitest';
import { wordSet } from '../src/word-set.ts';

it('parts a list at white space of any length, and holds no empty word', () => {
  expect([...wordSet(` a b  c\nd `)]).toEqual(['a', 'b', 'c', 'd']);
});
