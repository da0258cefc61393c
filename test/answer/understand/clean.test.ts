import { describe, expect, it } from 'vitest';
import { cleanQuestion, hasWord } from '../../../src/answer/understand/clean.ts';

describe('cleanQuestion', () => {
  it.each([
    ['  why\n was\tit  closed? ', 'why was it closed?', 'white space becomes one blank'],
    ['so\u00adft hy\u200bphens', 'soft hyphens', 'invisible characters vanish without parting words'],
    ['\u202eevil', 'evil', 'direction overrides vanish'],
    ['e\u0301cole', 'école', 'letters are composed'],
    ['see https://a.example/x?y=1 and www.b.example now', 'see and now', 'links are no words'],
    ['https://a.example', '', 'a lone link leaves nothing'],
    ['a\u0000b', 'a b', 'control characters part words'],
    ['broken \ud83d here', 'broken here', 'half a character vanishes'],
  ])('reads %j as %j: %s', (text, expected) => {
    expect(cleanQuestion(text)).toBe(expected);
  });
});

describe('hasWord', () => {
  it.each(['a', '7', 'ж', '水', 'عربي'])('finds a word in %j', (text) => {
    expect(hasWord(text)).toBe(true);
  });
  it.each(['', '???', '🌊🔥', '…!—', '#@'])('finds no word in %j', (text) => {
    expect(hasWord(text)).toBe(false);
  });
});
