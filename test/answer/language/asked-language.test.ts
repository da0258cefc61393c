import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignLanguage } from '../../../src/answer/language/asked-language.ts';
import { Library } from '../../../src/library.ts';
import { article, FLOOD } from '../fixture.ts';

const english = Library.of(FLOOD);
const mixed = Library.of([
  ...FLOOD,
  article('ru', 'Река Орла затопила город Вельмора в четверг. Погибли 12 человек.', { lang: 'ru' }),
]);
const of = (library: Library, text: string, languages: readonly string[]) =>
  foreignLanguage(library.index, text, languages);

describe('foreignLanguage', () => {
  it.each([
    ['Сколько людей погибло?', 'ru'],
    ['Скільки людей загинуло? Її?', 'uk'],
    ['Қанша адам қаза тапты?', 'kk'],
    ['كم عدد القتلى؟', 'ar'],
    ['چند نفر کشته شدند؟ گزارش', 'fa'],
    ['死了多少人?', 'zh'],
    ['何人が死亡しましたか', 'ja'],
    ['몇 명이 죽었습니까', 'ko'],
    ['कितने लोग मारे गए', 'hi'],
    ['Combien de personnes sont mortes ?', 'fr'],
    ['Wie viele Menschen sind bei der Flut gestorben?', 'de'],
    ['¿Cuántas personas murieron en la inundación?', 'es'],
    ['Ile osób zginęło w powodzi w mieście?', 'pl'],
  ])('takes %j as %s, which no article has', (text, lang) => {
    expect(of(english, text, ['en'])).toBe(lang);
  });

  it.each([
    'How many people were killed?',
    'velmora',
    'Ada Brenn',
    'flood velmora dead',
    'curfew',
    'Tomas Ruhl résumé',
    'why was masimov arested',
    'ghost town',
    'shoot to kill',
    'airport latest',
    'who ruhl',
    'Café Orla Velmora',
    '???',
    'Kassym-Jomart Tokayev Nursultan Nazarbayev',
    'How many died in Вельмора?',
  ])('leaves %j searchable in English', (text) => {
    expect(of(english, text, ['en'])).toBeNull();
  });

  it('leaves every question of the English list searchable in English', () => {
    const questions = readFileSync(new URL('./english-questions.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    expect(questions.length).toBeGreaterThan(60);
    for (const question of questions)
      expect([question, of(english, question, ['en'])]).toEqual([question, null]);
  });

  it('searches a language as soon as an article has it', () => {
    expect(of(mixed, 'Сколько людей погибло?', ['en', 'ru'])).toBeNull();
    expect(of(mixed, 'How many people were killed?', ['en', 'ru'])).toBeNull();
    expect(of(mixed, 'Combien de personnes sont mortes ?', ['en', 'ru'])).toBe('fr');
  });

  it('tells an English question from French articles', () => {
    const french = Library.of([article('f', 'La rivière a inondé la ville jeudi.', { lang: 'fr' })]);
    expect(of(french, 'How many people were killed in the flood?', ['fr'])).toBe('en');
    expect(of(french, 'Combien de personnes sont mortes ?', ['fr'])).toBeNull();
  });
});
