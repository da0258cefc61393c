import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeText, unsafeText } from '../../../adapters/terminal/safe-text.ts';

describe('text for a terminal', () => {
  it.each([
    ['clear the screen', '\u001B[2J', '⟦U+001B⟧[2J'],
    ['set the title and ring', '\u001B]0;owned\u0007', '⟦U+001B⟧]0;owned⟦U+0007⟧'],
    ['one-byte control sequence introducer', '\u009B31m', '⟦U+009B⟧31m'],
    ['carriage return over what was said', 'true\rfalse', 'true⟦U+000D⟧false'],
    ['backspace', 'true\b\b', 'true⟦U+0008⟧⟦U+0008⟧'],
    ['right-to-left override', 'a\u202Eb', 'a⟦U+202E⟧b'],
    ['isolate', '\u2066x', '⟦U+2066⟧x'],
    ['NUL and DEL', '\u0000\u007F', '⟦U+0000⟧⟦U+007F⟧'],
    ['line separator', 'a\u2028b', 'a⟦U+2028⟧b'],
  ])('shows and does not do: %s', (_, text, shown) => {
    expect(safeText(text)).toBe(shown);
  });

  it.each(['A line\nand another', 'a\ttab', 'مرحبا\u200F 漢字 e\u0301 👩‍👩‍👧 soft\u00ADhyphen'])(
    'leaves %j as it is',
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );

  it('can be read back, and holds no control character but line feed and tab', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('⟦'));
        const shown = safeText(text);
        expect(unsafeText(shown)).toBe(text);
        expect(shown.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
