import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/dates/tokens.ts';

const texts = (text: string) => tokenize(text).map((token) => (token.hyphen ? `-${token.text}` : token.text));

describe('tokens', () => {
  it.each([
    ['third-quarter results', ['third', '-quarter', 'results']],
    ['a 45-year-old', ['a', '45', '-year', '-old']],
    ['2022-01-05', ['2022', '-', '01', '-', '05']],
    ['2–8 January', ['2', '–', '8', 'January']],
    ['05.01.2022', ['05', '.', '01', '.', '2022']],
    ['3.5 and 1,234,567.89', ['3.5', 'and', '1,234,567.89']],
    ['February 23,2022', ['February', '23', ',', '2022']],
    ['10:30 a.m.', ['10', ':', '30', 'a.m.']],
    ['U.S. troops', ['U.S.', 'troops']],
    ['Jan. 5', ['Jan', '.', '5']],
    ['today’s', ['today', '’', 's']],
    ["the '90s", ['the', "'", '90', 's']],
    ['10pm', ['10', 'pm']],
  ])('of "%s" are %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('know a break between paragraphs from a line break', () => {
    expect(tokenize('a b\nc\n\nd').map((token) => token.gap)).toEqual(['break', 'space', 'space', 'break']);
  });

  it('are exact slices in order that leave out only white space and inner hyphens', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{Z}\u200b-]*$/u);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\p{Z}\u200b-]*$/u);
      }),
    );
  });
});
