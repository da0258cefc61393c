import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../adapters/terminal/display-width.ts';
import { wrap } from '../../../adapters/terminal/wrap.ts';

const plain = (text: string, columns: number) => wrap([{ text, open: '' }], columns);

describe('wrapping', () => {
  it.each([
    ['breaks at blanks', 'one two three', 8, ['one two', 'three']],
    ['fills the last column', 'one two', 7, ['one two']],
    ['keeps a long word whole', 'a incomprehensibilities b', 6, ['a', 'incomprehensibilities', 'b']],
    ['keeps line breaks of the text', 'one\ntwo three', 5, ['one', 'two', 'three']],
    ['keeps empty lines', 'a\n\nb', 5, ['a', '', 'b']],
    ['never breaks at a no-break space', 'a no\u00A0break here', 6, ['a', 'no\u00A0break', 'here']],
    ['counts wide characters twice', '漢字 漢字', 6, ['漢字', '漢字']],
    ['gives one empty line for nothing', '', 6, ['']],
  ])('%s', (_, text, columns, lines) => {
    expect(plain(text, columns)).toEqual(lines);
  });

  it('changes nothing when the width is infinite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(text, Number.POSITIVE_INFINITY).join('\n')).toBe(text);
      }),
    );
  });

  it('loses only blanks at breaks and exceeds the width only by one word, however the text is cut into looks', () => {
    const word = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 })
      .map((one) => one.replace(/\s/g, 'x'));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 4, max: 40 }),
        fc.array(fc.nat(60)),
        (words, columns, cuts) => {
          const text = words.join(' ');
          const at = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
          const runs = at.slice(1).map((end, i) => ({ text: text.slice(at[i], end), open: '' }));
          const lines = wrap(runs, columns);
          expect(lines.join(' ').split(' ')).toEqual(words);
          for (const line of lines) expect(displayWidth(line) <= columns || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });

  it('ends each look where its run ends, so that no line starts in the colour of the last', () => {
    const lines = wrap(
      [
        { text: 'red words', open: '\u001B[31m' },
        { text: ' plain', open: '' },
      ],
      5,
    );
    expect(lines).toEqual(['\u001B[31mred\u001B[0m', '\u001B[31mwords\u001B[0m', 'plain']);
  });

  it('takes a line of 200,000 characters without a blank, and one of blanks alone', () => {
    expect(plain('x'.repeat(200_000), 80)).toHaveLength(1);
    expect(plain(`a${' '.repeat(200_000)}b`, 80)).toEqual(['a', 'b']);
  });
});

describe('display width', () => {
  it.each([
    ['plain', 5],
    ['e\u0301', 1],
    ['漢字', 4],
    ['Қазақстан', 9],
    ['\u200B\u00AD', 1],
    ['😀', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
