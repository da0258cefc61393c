import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFromDiscord, plainFromMessage } from '../../../adapters/discord/plain-from-discord.ts';

describe('plainFromDiscord', () => {
  it.each([
    ['who is <@400000000000000001>?', 'who is ?'],
    ['<@!1> <@&2> <#3> hello', 'hello'],
    ['a <:smile:123> b <a:wave:45> c', 'a b c'],
    ['at <t:1641600000:R> or <t:1641600000>', 'at or'],
    ['try </ask:500000000000000001> now', 'try now'],
    ['<id:customize> x', 'x'],
    ['is 3 < 4 and 5 > 4?', 'is 3 < 4 and 5 > 4?'],
    ['<b>bold</b> & <script>', '<b>bold</b> & <script>'],
    ['<https://outlet.example/a>', '<https://outlet.example/a>'],
    ['  spaces  stay  inside  ', 'spaces  stay  inside'],
    ['@everyone', '@everyone'],
  ])('%j → %j', (typed, plain) => {
    expect(plainFromDiscord(typed)).toBe(plain);
  });

  it('leaves text without < as it is, but for outer white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replaceAll('<', '');
        expect(plainFromDiscord(clean)).toBe(clean.trim());
      }),
    );
  });

  it('reads 100,000 signs that begin nothing', () => {
    expect(plainFromDiscord('<'.repeat(100_000))).toHaveLength(100_000);
    expect(plainFromDiscord('<@1'.repeat(30_000))).toHaveLength(90_000);
    expect(plainFromDiscord('</a'.repeat(30_000))).toHaveLength(90_000);
  });
});

describe('plainFromMessage', () => {
  it.each([
    ['**He** was __arrested__ ~~not~~ ||yes||', 'He was arrested not yes'],
    ['> quoted\n>>> more\n# Head\n-# small', 'quoted\nmore\nHead\nsmall'],
    ['a `code` and ```block```', 'a code and block'],
    ['snake_case and 2 > 1', 'snake_case and 2 > 1'],
  ])('%j → %j', (typed, plain) => {
    expect(plainFromMessage(typed)).toBe(plain);
  });
});
