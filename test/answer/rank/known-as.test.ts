import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/answer/rank/index.ts';
import { entryOf, indexOf } from '../../search/articles.ts';

const opening =
  'Justice Minister Paula Renz and the mayor spoke to reporters.\n\nIt rained.\n\nThe road was wet.\n\n';

/** What stands against the passage with the words, in an article that opens as above or otherwise. */
const faultsAt = (words: string, body: string, text: string): readonly string[] => {
  const { ranked } = rank(indexOf(entryOf('a', body)), { text });
  const found = ranked.find(({ located }) => located.passage.text.includes(words));
  return found?.evidence.against ?? ['nothing found'];
};

describe('a surname alone', () => {
  it.each([
    ['Did Paula Renz meet the inmates?', 'Renz refused to meet the inmates.'],
    ['Did the justice minister meet the inmates?', 'Renz refused to meet the inmates.'],
    ['Was Paula Renz arrested?', 'Renz was arrested on Friday.'],
  ])('stands for who bears it: %j by %j', (question, sentence) => {
    expect(faultsAt(sentence, opening + sentence, question)).toEqual([]);
  });

  it('stands for nobody where two bear it', () => {
    const body =
      'Paula Renz left.\n\nHer brother Otto Renz stayed.\n\nIt rained.\n\nIt rained again.\n\nRenz was arrested.';
    expect(faultsAt('Renz was arrested', body, 'Was Paula Renz arrested?')).not.toEqual([]);
  });

  it.each([
    ['two hold the role', 'Minister Ada Brenn left.\n\nMinister Otto Lund stayed.\n\nIt rained.\n\n'],
    ['the role is a former one', 'Former minister Ada Brenn left.\n\nIt rained.\n\nIt rained again.\n\n'],
  ])('stands for no role where %s', (_, before) => {
    const sentence = 'Brenn was arrested on Friday.';
    expect(faultsAt(sentence, before + sentence, 'Was the minister arrested?')).not.toEqual([]);
  });

  it('does not say who holds a role', () => {
    const sentence = 'Renz was tired.';
    expect(faultsAt(sentence, opening + sentence, 'Who is the justice minister?')).not.toEqual([]);
  });
});
