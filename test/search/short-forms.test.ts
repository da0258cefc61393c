import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/entry.ts';
import { entryOf, indexOf } from './articles.ts';

const SHORT = entryOf('short', 'The PM spoke on TV about the UN and the US. They told us nothing.');
const LONG = entryOf('long', 'The prime minister spoke on television about the United Nations.');

/** Words of the articles that a word of a question stands for, the leading one of each meaning. */
const meant = (question: string, word: string, ...entries: readonly Entry[]): number => {
  const read = indexOf(...entries).read(question);
  return read.find(({ surface }) => surface === word)?.meanings.length ?? 0;
};

describe('short forms of news', () => {
  it.each([
    ['what did the pm say', 'pm'],
    ['was it on tv', 'tv'],
    ['what does the UN want', 'un'],
  ])('stand in %j for what an article spells out', (question, word) => {
    expect(meant(question, word, LONG)).toBe(1);
  });
  it.each([
    ['what did the prime minister say', 'prime'],
    ['was it on television', 'television'],
    ['what do the united nations want', 'nations'],
    ['what does the united states want', 'states'],
  ])('are found by the long form in %j', (question, word) => {
    expect(meant(question, word, SHORT)).toBe(1);
  });
  it('give way to what an article spells out itself', () => {
    const own = entryOf('own', 'The Party of Miners (PM) met. The prime minister spoke.');
    const read = indexOf(own).read('what did the PM say');
    const pm = read.find(({ surface }) => surface === 'pm');
    // The word itself, and the party.
    expect(pm?.meanings.map(({ phrase }) => phrase?.length ?? 0)).toEqual([0, 1]);
  });
  it('are left alone among articles of other languages, where they are words', () => {
    const french = entryOf('fr', 'Un pompier a eu peur.', { lang: 'fr' });
    expect(meant('what do the united nations want', 'nations', french, SHORT)).toBe(0);
  });
  it('tell the country from the pronoun', () => {
    const [pronoun] = indexOf(entryOf('a', 'They told us nothing.')).read('did the US leave').slice(2, 3);
    expect(pronoun?.surface).toBe('usa');
    expect(pronoun?.passages).toBe(0);
  });
});
