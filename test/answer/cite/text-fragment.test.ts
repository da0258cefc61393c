import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebLink, sentenceUrl, textDirective } from '../../../src/answer/cite/text-fragment.ts';

const LONG = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ');

describe('textDirective', () => {
  it.each([
    ['The river fell.', 'text=The%20river%20fell.'],
    ['a - b, c & d', 'text=a%20%2D%20b%2C%20c%20%26%20d'],
    ['soft\u00ad hy\nphens', 'text=soft%20hy%20phens'],
    ['“Тихо”', `text=${encodeURIComponent('“Тихо”')}`],
    [
      LONG,
      'text=word0%20word1%20word2%20word3%20word4%20word5,word84%20word85%20word86%20word87%20word88%20word89',
    ],
  ])('expresses %j', (text, directive) => {
    expect(textDirective(text)).toBe(directive);
  });

  it.each([
    ['', 'nothing'],
    ['half \ud83d', 'a broken character'],
    ['水'.repeat(400), 'a long text without blanks'],
  ])('gives no directive for %j: %s', (text) => {
    expect(textDirective(text)).toBeNull();
  });

  it('leaves no character that has a meaning in a directive', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 280 }), (text) => {
        const directive = textDirective(text);
        if (directive === null) return;
        expect(directive.slice('text='.length)).not.toMatch(/[-,&\s#]/u);
        expect(decodeURIComponent(directive.slice('text='.length))).toBe(
          text
            .replace(/\p{Cf}/gu, '')
            .replace(/\s+/gu, ' ')
            .trim(),
        );
      }),
    );
  });
});

describe('sentenceUrl', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x#:~:text=Hi%20there'],
    ['https://a.example/x#part', 'https://a.example/x#part:~:text=Hi%20there'],
    ['http://a.example/?q=1', 'http://a.example/?q=1#:~:text=Hi%20there'],
  ])('leads from %j to the sentence', (url, expected) => {
    expect(sentenceUrl(url, 'Hi there')).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'ftp://a.example/x', 'data:text/html,x', 'not a link', '//a.example', ''])(
    'makes no link of %j',
    (url) => {
      expect(sentenceUrl(url, 'Hi there')).toBeNull();
      expect(isWebLink(url)).toBe(false);
    },
  );
});
