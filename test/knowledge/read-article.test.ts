import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/knowledge/read-article.ts';

const NOW = new Date('2022-01-11T12:00:00Z');
const read = (text: string | Uint8Array, file = 'a.md') =>
  readArticle(typeof text === 'string' ? new TextEncoder().encode(text) : text, file, NOW);
const codes = (text: string | Uint8Array) => read(text).problems.map((p) => `${p.severity} ${p.code}`);
const FRONT = '---\ntitle: T\noutlet: Outlet A\npublished: 2022-01-08\nlang: en\n---\n';

describe('readArticle', () => {
  it('reads the shipped article with its contributor, and without outlet or link, since its text states none', () => {
    const { article } = read(readFileSync('knowledge/kazakhstan-2022-01-08.md'), 'kazakhstan-2022-01-08.md');
    expect(article).toMatchObject({
      id: 'kazakhstan-2022-01-08',
      title: 'Kazakhstan: relative calm after two days of violence',
      published: '2022-01-08',
      contributors: ['AFP'],
      lang: 'en',
      place: 'Kazakhstan',
      outlet: null,
      url: null,
    });
    expect(article?.body.startsWith('After two days of violence')).toBe(true);
    expect(article?.body.endsWith('With AFP')).toBe(true);
  });

  it('reads a plain text without front matter and says what is missing', () => {
    const { article, problems } = read('The bridge is open.', 'sub/bridge.txt');
    expect(article).toMatchObject({
      id: 'sub/bridge',
      title: null,
      outlet: null,
      published: null,
      body: 'The bridge is open.',
    });
    expect(problems.map((p) => p.code)).toEqual(['ARTICLE_NO_TITLE', 'ARTICLE_NO_OUTLET', 'ARTICLE_NO_DATE']);
    expect(problems.every((p) => p.severity === 'warning')).toBe(true);
  });

  it.each([
    ['an empty file', '', 'error ARTICLE_EMPTY'],
    ['only white space', ' \n\t\n', 'error ARTICLE_EMPTY'],
    ['front matter and no text', FRONT, 'error ARTICLE_EMPTY'],
    ['front matter that never closes', '---\ntitle: x\nBody without an end', 'error ARTICLE_FRONT_MATTER'],
    ['front matter in a language', '---js\nx\n---\nBody', 'error ARTICLE_FRONT_MATTER'],
    ['bad YAML', '---\ntitle: "x\n---\nBody', 'error ARTICLE_FRONT_MATTER'],
    [
      'a picture named .md',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0, 2, 3]),
      'error ARTICLE_BINARY',
    ],
  ])('leaves out %s', (_why, text, expected) => {
    expect(read(text).article).toBeNull();
    expect(codes(text)).toEqual([expected]);
  });

  it.each([
    ['a date that is none', FRONT.replace('2022-01-08', '2022-13-45'), 'warning ARTICLE_BAD_DATE'],
    ['a date in the future', FRONT.replace('2022-01-08', '2031-01-01'), 'warning ARTICLE_FUTURE_DATE'],
    [
      'a link that runs a script',
      FRONT.replace('lang', 'url: javascript:alert(1)\nlang'),
      'warning ARTICLE_BAD_URL',
    ],
    [
      'a link with a password',
      FRONT.replace('lang', 'url: https://a:b@example.org\nlang'),
      'warning ARTICLE_BAD_URL',
    ],
    ['an unknown time zone', FRONT.replace('lang', 'zone: Mars/Base\nlang'), 'warning ARTICLE_BAD_ZONE'],
    ['an unknown field', FRONT.replace('lang', 'colour: red\nlang'), 'warning ARTICLE_UNKNOWN_FIELD'],
  ])('keeps the article and warns of %s', (_why, front, expected) => {
    expect(read(`${front}Body.`).article?.body).toBe('Body.');
    expect(codes(`${front}Body.`)).toEqual([expected]);
  });

  it('drops exactly one byte order mark and still finds the front matter', () => {
    const { article } = read(`\uFEFF${FRONT}\uFEFFBody.`);
    expect(article?.title).toBe('T');
    expect(article?.body).toBe('\uFEFFBody.');
  });

  it.each([
    [
      'UTF-16 LE with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${FRONT}Тело.`, 'utf16le')]),
    ],
    ['UTF-16 LE without one', Buffer.from(`${FRONT}Body.`, 'utf16le')],
  ])('reads %s', (_why, bytes) => {
    expect(read(bytes).article?.title).toBe('T');
  });

  it('reads Windows-1251 and says that it guessed', () => {
    const text = 'Президент объявил чрезвычайное положение в городе. Аэропорт закрыт до понедельника.';
    const table = new Map(
      [...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map(
        (c, i) => [c, i],
      ),
    );
    const bytes = Uint8Array.from([...text].map((c) => table.get(c) ?? 63));
    expect(read(bytes).article?.body).toBe(text);
    expect(codes(bytes)[0]).toBe('warning ARTICLE_ENCODING');
  });

  it('gives the same digest under any path and another for any other word', () => {
    const digest = (text: string, file: string) => read(text, file).article?.digest;
    expect(digest(`${FRONT}Body.`, 'a.md')).toBe(digest(`${FRONT}Body.`, 'b/c.txt'));
    expect(digest(`${FRONT}Body.`, 'a.md')).not.toBe(digest(`${FRONT}Body!`, 'a.md'));
    expect(digest(`${FRONT}Body.`, 'a.md')).not.toBe(
      digest(`${FRONT.replace('Outlet A', 'Outlet B')}Body.`, 'a.md'),
    );
  });
});
