import { describe, expect, it } from 'vitest';
import { recheck } from '../../../src/knowledge/newsroom/index.ts';
import { draft, text } from './fixture.ts';

const article = draft(
  'a.md',
  text('“The bridge reopened,” she said. Nobody was hurt on Friday. Trains ran again.'),
);

describe('a page looked at again', () => {
  it.each([
    ['the same words', '“The bridge reopened,” she said. Nobody was hurt on Friday. Trains ran again.', []],
    [
      'other quotation marks, spaces and invisible characters',
      '"The bridge reopened," she said.\nNobody was\u00A0hurt on Fri\u00ADday.\u200B  Trains ran again.',
      [],
    ],
    [
      'a new sentence between',
      'Breaking. “The bridge reopened,” she said. Yes. Nobody was hurt on Friday. Trains ran again.',
      [],
    ],
    [
      'another day',
      '“The bridge reopened,” she said. Nobody was hurt on Saturday. Trains ran again.',
      ['Nobody was hurt on Friday.'],
    ],
    ['a sentence less', '“The bridge reopened,” she said. Trains ran again.', ['Nobody was hurt on Friday.']],
    [
      'a denial put in front',
      'It is not true that Trains ran again. Nobody was hurt on Friday.',
      ['“The bridge reopened,” she said.'],
    ],
    ['nothing', '', ['“The bridge reopened,” she said.', 'Nobody was hurt on Friday.', 'Trains ran again.']],
  ])('with %s misses just what is gone', (_, page, missing) => {
    const found = recheck(article, page);
    expect(found.missing.map(({ text: words }) => words)).toEqual(missing);
    expect(found.sentences).toBe(3);
    for (const { start, text: words } of found.missing)
      expect(article.body.slice(start, start + words.length)).toBe(words);
  });
});
