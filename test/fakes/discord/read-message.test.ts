import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { readMessage } from './read-message.ts';

describe('the judge of what is shown sees', () => {
  it.each([
    ['**a**', 'a', ['strong']],
    ['__a__ *b* _c_ ~~d~~ ||e||', 'a b c d e', ['underline', 'emphasis', 'emphasis', 'strike', 'spoiler']],
    ['`a` ```b```', '`a` ```b```', ['code', 'code']],
    ['[here](https://e.example) [there](<https://e.example>)', 'here there', ['link', 'link']],
    [
      'https://e.example/a and <https://e.example/b>',
      'https://e.example/a and <https://e.example/b>',
      ['link', 'link'],
    ],
    ['<@1> <@!1> <@&1> <#1> @here', '<@1> <@!1> <@&1> <#1> @here', Array(5).fill('mention')],
    ['</ask:1> <t:1:R> <:a:1> :b:', '</ask:1> <t:1:R> <:a:1> :b:', ['command', 'time', 'emoji', 'emoji']],
    ['discord.gg/abc', 'discord.gg/abc', ['invitation']],
    ['# a\n- b\n1. c', '# a\n- b\n1. c', ['block', 'block', 'block']],
    ['\\*\\*a\\*\\* \\<@1> \\\\', '**a** <@1> \\', []],
    ['a_b and 2 * 3 and 5 > 4', 'a_b and 2 * 3 and 5 > 4', []],
  ])('%j', (source, text, kinds) => {
    const [block, ...rest] = readMarkdown(source);
    expect(rest).toEqual([]);
    expect(block?.text).toBe(text);
    expect(block?.live.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('quotations, small text and both', () => {
    expect(
      readMarkdown('head\n> one\n> two\n-# small\n> -# context').map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['text', 'head'],
      ['quote', 'one\ntwo'],
      ['small', 'small'],
      ['small-quote', 'context'],
    ]);
  });
});

describe('who is notified', () => {
  const content = '@everyone <@1> <@&2> \\@here';
  it.each([
    ['the usual', {}, ['@everyone', '@here', '<@1>', '<@&2>']],
    ['nobody', { allowed_mentions: { parse: [] } }, []],
    ['persons', { allowed_mentions: { parse: ['users'] } }, ['<@1>']],
    [
      'who is replied to',
      { allowed_mentions: { parse: [], replied_user: true }, message_reference: {} },
      ['the author replied to'],
    ],
    ['not who is replied to', { allowed_mentions: { parse: [] }, message_reference: {} }, []],
  ])('%s', (_, more, pings) => {
    expect(readMessage({ content, ...more }).pings).toEqual(pings);
  });
});
