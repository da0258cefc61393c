import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/answer/rank/index.ts';
import { entryOf, indexOf } from '../../search/articles.ts';

const index = indexOf(
  entryOf('a', 'Mayor Ann Lee spoke in Paris on Monday. About 40 houses burned because of a storm.'),
);

describe('the kind of answer a question asks for', () => {
  it.each([
    ['Who opened the bridge?', 'person'],
    ['Which minister resigned?', 'person'],
    ['When did it begin?', 'time'],
    ['In what year did the war end?', 'time'],
    ['How many houses burned?', 'count'],
    ['How much did it cost?', 'amount'],
    ['What is the price of bread?', 'amount'],
    ['How old is Ann Lee?', 'age'],
    ['Where is the bridge?', 'place'],
    ['Which city was hit?', 'place'],
    ['Why did houses burn?', 'cause'],
    ['What caused the fire?', 'cause'],
    ['How did the fire spread?', 'manner'],
    ['What did Ann Lee say?', 'statement'],
    ['How did Paris react?', 'statement'],
    ['Who is Ann Lee?', 'definition'],
    ['What does EU stand for?', 'definition'],
    ['Did the houses burn?', 'yes-no'],
    ['What burned?', 'thing'],
    ['What is closed in Paris?', 'thing'],
    ['What is open?', 'thing'],
    ['What is a storm?', 'definition'],
    ['houses burned', 'any'],
    ['who was it', 'person'],
  ] as const)('of "%s" is %s', (text, expected) => {
    expect(rank(index, { text }).expects).toBe(expected);
  });

  it.each([
    ['кто открыл мост', 'ru', 'person'],
    ['сколько домов сгорело', 'ru', 'count'],
    ['wie viele Häuser brannten', 'de', 'count'],
    ['pourquoi la maison brûle', 'fr', 'cause'],
    ['¿dónde está el puente?', 'es', 'place'],
    ['köprü nerede', 'tr', 'place'],
    ['коли почалося', 'uk', 'time'],
  ] as const)('of "%s" (%s) is %s', (text, lang, expected) => {
    expect(rank(index, { text, lang }).expects).toBe(expected);
    const mixed = indexOf(entryOf('a', 'The bridge is open.'), entryOf('b', 'Aa bb.', { lang }));
    expect(rank(mixed, { text }).expects).toBe(expected);
  });
});
