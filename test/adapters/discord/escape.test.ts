import { escapeMarkdown } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapePieces, escapeText, linkTarget } from '../../../adapters/discord/escape.ts';
import { EXACT_TEXTS, HOSTILE_TEXTS } from '../../contract/sample-replies.ts';
import { readInline, readMarkdown } from '../../fakes/discord/read-markdown.ts';

const SIGNS = [
  ...'\\*_~`|<>#-+.:/@[]()!1 \n\r\tax&"\'',
  '漢',
  '👩‍👩‍👧',
  'http://a.b',
  '@everyone',
  '<@1>',
  'discord.gg/',
];
const signs = fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  signs,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('escapeText', () => {
  it.each([
    ['plain words, 10 % and (brackets) – “quotes”!', 'plain words, 10 % and (brackets) – “quotes”!'],
    ['5 - 3 = 2 > 1 # no heading', '5 - 3 = 2 > 1 # no heading'],
    ['a ~ b | c', 'a ~ b | c'],
    ['said: yes', 'said: yes'],
    ['and/or 12/7', 'and/or 12/7'],
    ['mail @ noon', 'mail @ noon'],
    ['**bold** _i_', '\\*\\*bold\\*\\* \\_i\\_'],
    ['# head', '\\# head'],
    ['-# small', '\\-# small'],
    ['  - item', '  \\- item'],
    ['12. twelfth', '12\\. twelfth'],
    ['x\n> y', 'x\n\\> y'],
    ['@everyone', '\\@everyone'],
    ['<@1>', '\\<\\@1>'],
    [':smile:', '\\:smile:'],
    ['[a](https://b.c)', '\\[a](https\\://b.c)'],
    ['discord.gg/x', 'discord.gg\\/x'],
    ['||s|| ~~t~~', '\\|\\|s\\|\\| \\~\\~t\\~\\~'],
    ['a\\b\\', 'a\\\\b\\\\'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it.each([...EXACT_TEXTS, ...HOSTILE_TEXTS])('shows %j as it is, with nothing live in it', (text) => {
    expect(readInline(escapeText(text))).toEqual({ text, live: [] });
  });

  it('shows any text as it is, as one plain block', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const shown = readMarkdown(escapeText(text));
        expect(shown.map((block) => block.text).join('\n')).toBe(text);
        expect(shown.flatMap((block) => block.live)).toEqual([]);
        expect(shown.every((block) => block.kind === 'text')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('shows any text as it is inside a quotation', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const quoted = escapeText(text)
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n');
        expect(readMarkdown(quoted)).toEqual([{ kind: 'quote', text, live: [] }]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves nothing for the escape function of discord.js to find but backslashes', () => {
    const all = { heading: true, bulletedList: true, numberedList: true, maskedLink: true } as const;
    for (const text of ['# a', '- a', '1. a', '[a](https://b.c)', '**a** __b__ _c_ ~~d~~ ||e|| `f`']) {
      const escapable = escapeMarkdown(text, all).split('\\').length;
      expect(escapable).toBeGreaterThan(1);
      expect(readInline(escapeText(text)).live).toEqual([]);
    }
  });

  it('sees pieces that stand side by side as one text', () => {
    const [a = '', b = ''] = escapePieces(['Ask @', 'everyone now']);
    expect(readInline(a + b)).toEqual({ text: 'Ask @everyone now', live: [] });
    expect(escapePieces(['a~', '~b'])).toEqual(['a\\~', '\\~b']);
  });

  it('gives a text of 100,000 signs back', () => {
    for (const sign of ['*', '1', '.', ':', 'a', ' ', '\\', '[', '/']) {
      const text = sign.repeat(100_000);
      expect(escapeText(text).replaceAll(/\\([^a-z0-9\s])/g, '$1')).toBe(text);
    }
  });
});

describe('linkTarget', () => {
  it.each([
    [
      'https://outlet.example/a?b=1&c=2#:~:text=one%20two,three',
      'https://outlet.example/a?b=1&c=2#:~:text=one%20two,three',
    ],
    ['https://outlet.example/a_(b)', 'https://outlet.example/a_%28b%29'],
    ['https://outlet.example/a b>c', 'https://outlet.example/a%20b%3Ec'],
    ['http://outlet.example', 'http://outlet.example/'],
  ])('takes %s as %s', (href, target) => {
    expect(linkTarget(href, 600)).toBe(target);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://outlet.example',
    'outlet.example',
    '',
    `https://a.example/${'x'.repeat(600)}`,
  ])('takes no %s', (href) => {
    expect(linkTarget(href, 600)).toBeNull();
  });

  it('gives nothing that could end a link, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          anything.map((text) => `https://a.example/${text}`),
        ),
        (href) => {
          const target = linkTarget(href, 10_000);
          if (target === null) return;
          const shown = readInline(`[open](<${target}>)`);
          expect(shown).toEqual({ text: 'open', live: [{ kind: 'link', what: target }] });
        },
      ),
    );
  });
});
