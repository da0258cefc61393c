import { describe, expect, it } from 'vitest';
import { westernDigits } from '../../../src/dates/digits.ts';
import { findTimeMentions } from '../../../src/dates/index.ts';

/** Words and first day of each mention; `?` for a day that is not told. Published 8 January 2022. */
const read = (text: string, lang: string): readonly string[] =>
  findTimeMentions(text, { published: '2022-01-08', zone: null, lang }).map(
    (mention) => `${mention.text} = ${mention.when?.start ?? '?'}`,
  );

describe('a full date in digits is read in a language whose words are not known', () => {
  it.each([
    ['the ISO form', 'fr', 'La ville a été prise le 2022-01-05.', '2022-01-05 = 2022-01-05'],
    ['points', 'de', 'Am 05.01.2022 kam es zu Protesten.', '05.01.2022 = 2022-01-05'],
    ['points and spaces', 'cs', 'Stalo se to 5. 1. 2022 v noci.', '5. 1. 2022 = 2022-01-05'],
    ['year first with slashes', 'zh', '自2022/01/05起', '2022/01/05 = 2022-01-05'],
    ['day first where it is so written', 'es', 'El 03/04/2021 hubo un incendio.', '03/04/2021 = 2021-04-03'],
    ['day first with hyphens', 'nl', 'Op 03-04-2021 was er brand.', '03-04-2021 = 2021-04-03'],
    ['a day that can be no month', 'zu', 'Ngo 25/01/2021 kwavuleka.', '25/01/2021 = 2021-01-25'],
    ['a day that can be no month, behind it', 'zu', 'Ngo 01/25/2021 kwavuleka.', '01/25/2021 = 2021-01-25'],
    ['both ways alike', 'zu', 'Ngo 04/04/2019 kwavuleka.', '04/04/2019 = 2019-04-04'],
    ['Arabic digits', 'ar', 'في ٥/١/٢٠٢٢ أعلن', '٥/١/٢٠٢٢ = 2022-01-05'],
    ['Devanagari digits', 'hi', '०५.०१.२०२२ को', '०५.०१.२०२२ = 2022-01-05'],
    ['Chinese signs', 'zh', '2022年1月5日 晚上', '2022年1月5日 = 2022-01-05'],
    ['Chinese signs before other words', 'zh', '2022年1月5日晚上', '2022年1月5 = 2022-01-05'],
    ['Korean signs', 'ko', '2022년 1월 5일에', '2022년 1월 5 = 2022-01-05'],
  ])('%s (%s)', (_, lang, text, expected) => {
    expect(read(text, lang)).toEqual([expected]);
  });
});

describe('no day is told by', () => {
  it.each([
    ['digits that can be read both ways', 'zu', 'Ngo 03/04/2019 kwavuleka.', ['03/04/2019 = ?']],
    ['a version', 'ru', 'Версия 1.2.2022.4 вышла.', []],
    ['a longer number', 'fr', 'Dossier 17-2022-01-05 clos.', []],
    ['a day that is none', 'de', 'Am 31.02.2022 geschah nichts.', []],
    ['a year of another calendar', 'fa', '۱۴۰۰/۱۰/۱۵ اعلام شد', []],
    ['a number of people behind a month', 'ja', '2022年1月5人死亡', []],
    ['a price or a clock', 'fr', 'Il coûte 3.50 à 10.30, soit 1/2.', []],
    ['a year alone', 'fr', 'Depuis 2019 la ville attend.', []],
    ['what is no language', '', 'Le 2022-01-05.', []],
  ])('%s', (_, lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe('digits of other scripts', () => {
  it('become 0–9 in place', () => {
    expect(westernDigits('٠١٢٣٤٥٦٧٨٩ ۰۹ ०९ ０９ 07 𝟙x')).toBe('0123456789 09 09 09 07 𝟙x');
  });
});
