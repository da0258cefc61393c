import { describe, expect, it } from 'vitest';
import type { PassageIndex } from '../../src/search/index.ts';
import { entryOf, indexOf } from './articles.ts';

const found = (index: PassageIndex, question: string): readonly string[] =>
  index.candidates(index.read(question), 10).map(({ located }) => located.passage.text);

describe('the index of passages', () => {
  const flood = entryOf('flood', 'The river Vltava flooded the old town. Rescuers saved 40 people.');
  const strike = entryOf('strike', 'Miners of the Silver Union (SU) went on strike. The SU asks for pay.');

  it.each([
    ['another form of the word', 'flooding', 'The river Vltava flooded the old town.'],
    ['an irregular form', 'who goes on strike', 'Miners of the Silver Union (SU) went on strike.'],
    ['a slip of the keyboard', 'Vlatva', 'The river Vltava flooded the old town.'],
    ['a number written as a word', 'forty', 'Rescuers saved 40 people.'],
    ['the short form an article spells out', 'Silver Union pay', 'The SU asks for pay.'],
  ])('finds a passage by %s', (_name, question, text) => {
    expect(found(indexOf(flood, strike), question)).toContain(text);
  });

  it.each([
    [
      'another name one letter away when the index has the word',
      'mines',
      entryOf('a', 'The mines are shut. Minas came.'),
      'Minas came.',
    ],
    ['a short word by likeness', 'cat', entryOf('a', 'The car stopped.'), 'The car stopped.'],
    ['a different year', '2021', entryOf('a', 'It began in 2022.'), 'It began in 2022.'],
  ])('does not find %s', (_name, question, entry, text) => {
    expect(found(indexOf(entry), question)).not.toContain(text);
  });

  it('forgets every passage of an article that is removed', () => {
    const index = indexOf(flood, strike);
    expect(index.remove('flood')).toBe(true);
    expect(found(index, 'flooded river Vltava rescuers')).toEqual([]);
    expect(index.get('flood', 0)).toBeNull();
    expect(index.size).toEqual({ articles: 1, passages: strike.passages.length });
  });

  it('says that an unknown article was not there to be removed', () => {
    expect(indexOf(flood).remove('strike')).toBe(false);
  });

  it('holds only the newer text of an article that is put twice', () => {
    const index = indexOf(flood, entryOf('flood', 'The water is going down.'));
    expect(found(index, 'flooded')).toEqual([]);
    expect(found(index, 'water')).toEqual(['The water is going down.']);
  });

  it('forgets a short form with the last article that spells it out', () => {
    const plain = entryOf('plain', 'The SU asks for pay.');
    const index = indexOf(strike, plain);
    index.remove('strike');
    expect(found(index, 'Silver Union')).toEqual([]);
  });

  it('finds Russian words by their stem in a Russian article', () => {
    const index = indexOf(entryOf('ru', 'Протесты начались в столице Казахстана.', { lang: 'ru' }));
    expect(found(index, 'протест в Казахстане')).toHaveLength(1);
  });

  it('finds nothing for words of grammar', () => {
    expect(found(indexOf(flood, strike), 'what is the of and')).toEqual([]);
  });

  it('keeps to the passages that are allowed', () => {
    const index = indexOf(flood, strike);
    const words = index.read('strike flooded');
    const only = index.candidates(words, 10, ({ entry }) => entry.article.id === 'strike');
    expect(only.map(({ located }) => located.entry.article.id)).toEqual(['strike']);
  });
});

describe('the best candidates among many alike', () => {
  const all = Array.from({ length: 40 }, (_, n) => {
    const id = `a${String((n * 7) % 40).padStart(2, '0')}`;
    return entryOf(
      id,
      `The dam held. Nobody came. The dam ${n % 3 === 0 ? 'broke by night' : 'held again'}.`,
    );
  });
  const idsOf = (index: PassageIndex, text: string, limit: number) =>
    index
      .candidates(index.read(text), limit)
      .map(({ located, score }) => ({ id: located.entry.article.id, at: located.passage.ordinal, score }));

  it.each(['dam', 'dam night', 'dam broke held'])('are those of the whole list for %j, in order', (text) => {
    const index = indexOf(...all);
    const whole = idsOf(index, text, 1000);
    const sorted = whole.toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id) || a.at - b.at);
    expect(whole).toEqual(sorted);
    for (const limit of [1, 2, 5, 17, 60]) expect(idsOf(index, text, limit)).toEqual(whole.slice(0, limit));
  });
});
