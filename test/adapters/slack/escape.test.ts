import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, unescapeText } from '../../../adapters/slack/escape.ts';

describe('escapeText', () => {
  it.each([
    ['<!channel>', '&lt;!channel&gt;', 'a broadcast is words'],
    ['<https://evil.example|here>', '&lt;https://evil.example|here&gt;', 'a labelled link is words'],
    ['a & b', 'a &amp; b', 'the ampersand'],
    ['&lt;', '&amp;lt;', 'what looks escaped stays what it is'],
    ['*b* _i_ ~s~ `c`', '*b* _i_ ~s~ `c`', 'these have no escape'],
  ])('%s → %s: %s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('is undone by unescapeText for any text, and leaves no live character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
        expect(escapeText(text)).not.toMatch(/[<>]/);
      }),
    );
  });
});
