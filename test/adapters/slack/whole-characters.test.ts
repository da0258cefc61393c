import { describe, expect, it } from 'vitest';
import { cutText, shortened } from '../../../adapters/slack/whole-characters.ts';

describe('cutText and shortened', () => {
  it.each([
    ['exactly8', 8, 'exactly8', 'exactly8'],
    ['abc😀de', 5, 'abc😀', 'abc…'],
    ['abc😀de', 4, 'abc', 'abc…'],
    ['مرحبا', 3, 'مرح', 'مر…'],
  ])('%s at %i is %s, or %s', (text, max, cut, short) => {
    expect(cutText(text, max)).toBe(cut);
    expect(shortened(text, max)).toBe(short);
  });
});
