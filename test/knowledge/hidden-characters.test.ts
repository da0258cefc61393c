import { describe, expect, it } from 'vitest';
import { hiddenCharacters } from '../../src/knowledge/hidden-characters.ts';
import { readArticle } from '../../src/knowledge/read-article.ts';

const told = (body: string): readonly string[] =>
  hiddenCharacters(body, 'a.md').map(({ message }) => message.split(':')[0] ?? '');

describe('hiddenCharacters', () => {
  it.each([
    ['an override', 'One.\nThe chief \u202eyas t\u2019ndid\u202c resign.', ['line 2 of the text']],
    ['a space of no width in a word', 'The bri\u200bdge is open.', ['line 1 of the text']],
    ['a Cyrillic letter in a Latin word', 'P\u0430ris was hit.', ['line 1 of the text']],
    ['a Latin letter in a Cyrillic word', 'Город Мoсква.', ['line 1 of the text']],
    ['many lines', 'P\u0430ris\n'.repeat(7), ['lines 1, 2, 3, 4, 5 and 2 more of the text']],
    ['two ways at once', 'P\u0430ris \u202e', ['line 1 of the text', 'line 1 of the text']],
  ])('warns of %s, with the line', (_, body, lines) => {
    expect(told(body)).toEqual(lines);
  });

  it.each([
    ['plain words', 'The bridge at Orth is open.'],
    ['Arabic with Latin words, ended', 'قال \u2068Dateline\u2069 اليوم.'],
    ['joiners in Persian and in emoji', 'می\u200cخواهم 👩\u200d🚒'],
    ['two alphabets, each in its own words', 'The town of Орск, Greek Ωmega apart, and Наука-Tour.'],
    ['a soft hyphen', 'Donau\u00addampf'],
  ])('says nothing of %s', (_, body) => {
    expect(told(body)).toEqual([]);
  });

  it('is told of an article that is read, whose title is shown without them', () => {
    const text =
      '---\ntitle: "The \u202ehcraes"\noutlet: A\npublished: 2031-03-08\n---\nThe \u202ehcraes\u202c is over.\n';
    const { article, problems } = readArticle(new TextEncoder().encode(text), 'a.md', new Date('2031-03-09'));
    expect(article?.title).toBe('The hcraes');
    expect(problems.map(({ code }) => code)).toEqual(['ARTICLE_HIDDEN_CHARACTERS']);
  });
});
