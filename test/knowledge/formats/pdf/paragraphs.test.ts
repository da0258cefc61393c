import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/knowledge/formats/pdf/lines.ts';
import { paragraphsOf } from '../../../../src/knowledge/formats/pdf/paragraphs.ts';
import { withoutRunningLines } from '../../../../src/knowledge/formats/pdf/running-lines.ts';

const line = (text: string, y: number, x = 72, size = 12) => ({ text, x, y, size });

describe('paragraphsOf', () => {
  it.each([
    ['joins lines by a space', [line('The old', 700), line('bridge.', 686)], 'The old bridge.'],
    ['joins a word broken at a line end', [line('The wea-', 700), line('kness.', 686)], 'The weakness.'],
    ['joins a word at a soft hyphen', [line('The wea\u00ad', 700), line('kness.', 686)], 'The weakness.'],
    ['keeps the hyphen of a name', [line('In Baden-', 700), line('Baden.', 686)], 'In Baden-Baden.'],
    [
      'keeps the hyphen of a word that the text writes with one',
      [line('A well-known man, a well-', 700), line('known town.', 686)],
      'A well-known man, a well-known town.',
    ],
    ['begins anew after a gap', [line('One.', 700), line('Two.', 670)], 'One.\n\nTwo.'],
    [
      'begins anew at an indent',
      [line('One.', 700), line('Two', 686, 90), line('three.', 672)],
      'One.\n\nTwo three.',
    ],
    ['begins anew at another size', [line('Head', 700, 72, 20), line('Text.', 686)], 'Head\n\nText.'],
    ['goes on in the next column', [line('It was', 100), line('open.', 700, 320)], 'It was open.'],
    [
      'ends with a column that ends a sentence',
      [line('It was.', 100), line('Then.', 700, 320)],
      'It was.\n\nThen.',
    ],
  ])('%s', (_, lines, expected) => {
    expect(paragraphsOf([lines])).toBe(expected);
  });

  it('goes on over the end of a page when the sentence does', () => {
    expect(paragraphsOf([[line('It was', 40)], [line('open.', 700)]])).toBe('It was open.');
    expect(paragraphsOf([[line('It was.', 40)], [line('Then.', 700)]])).toBe('It was.\n\nThen.');
  });
});

describe('withoutRunningLines', () => {
  const body = (n: number) =>
    Array.from({ length: 6 }, (_, i) =>
      line(`Line ${'abcdef'.charAt(i)} of page ${'xyz'.charAt(n - 1)}`, 600 - i * 14),
    );

  it('drops headers, footers and page numbers and nothing of the text', () => {
    const pages = [1, 2, 3].map((n) => [
      line('HARBOUR POST', 770),
      ...body(n),
      line(`Page ${n} of 3`, 30),
      line(`${n}`, 16),
    ]);
    expect(withoutRunningLines(pages)).toEqual([1, 2, 3].map(body));
  });

  it('keeps a line at the edge that stands on one page alone', () => {
    const pages = [[line('Bridge closed', 770), ...body(1)], body(2), body(3)];
    expect(withoutRunningLines(pages)[0]?.[0]?.text).toBe('Bridge closed');
  });
});

describe('linesOf', () => {
  const run = (str: string, x: number, y: number, width: number, hasEOL = false) => ({
    str,
    hasEOL,
    width,
    height: 10,
    transform: [10, 0, 0, 10, x, y],
  });

  it('puts runs of one height on a line, with a space where the pen was moved', () => {
    const items = [
      run('The', 0, 700, 15),
      run('old', 20, 700, 15),
      run(' bridge', 35, 700, 30),
      run('is', 0, 686, 10),
    ];
    expect(linesOf(items).map(({ text }) => text)).toEqual(['The old bridge', 'is']);
  });

  it('keeps letters together that stand close', () => {
    expect(linesOf([run('wea', 0, 700, 15), run('kness', 15.5, 700, 20)])[0]?.text).toBe('weakness');
  });
});
