import { describe, expect, it } from 'vitest';
import { NameBook } from '../../../src/answer/names/name-book.ts';
import { namesAsked } from '../../../src/answer/names/names-asked.ts';
import { readEntry } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

const BOOK = new NameBook([
  readEntry(
    article(
      'a',
      'The flood reached Velmora. People in Velmora fled. Mayor Tomas Ruhl said he was sad. The Orla Rescue Committee helped, and T. Ruhl praised it.',
    ),
  ),
  readEntry(article('b', 'VELMORA (Agency X) - Trains to Velmora stopped. They met Tomas Ruhl.')),
]);

describe('NameBook', () => {
  it.each([
    ['velmora', 'Velmora', 'place'],
    ['Tomas Ruhl', 'Tomas Ruhl', 'person'],
    ['ruhl', 'Tomas Ruhl', 'person'],
    ['orla rescue committee', 'Orla Rescue Committee', 'group'],
  ])('finds %j as %j, a %s', (words, name, kind) => {
    expect(BOOK.find(words)).toMatchObject({ name, kind });
  });

  it.each(['flood', 'mayor', 'committee', 'rescue', ''])('finds no name for %j', (words) => {
    expect(BOOK.find(words)).toBeUndefined();
  });

  it('puts the most written-about name first', () => {
    expect(BOOK.names[0]?.name).toBe('Velmora');
  });
});

describe('namesAsked', () => {
  it.each([
    ['why was tomas ruhl arrested', ['Tomas Ruhl']],
    ['what does ruhl want from velmora', ['Tomas Ruhl', 'Velmora']],
    ['Did Ada Brenn call Velmora?', ['Ada Brenn', 'Velmora']],
    ['Who paid?', []],
    ['Floods', []],
  ])('reads the names of %j as %j', (question, names) => {
    expect(namesAsked(question, BOOK).map(({ name }) => name)).toEqual(names);
  });
});
