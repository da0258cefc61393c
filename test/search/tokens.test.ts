import { describe, expect, it } from 'vitest';
import { visitTokens } from '../../src/search/tokens.ts';
import { readWord } from '../../src/search/word.ts';

const surfaces = (text: string, lang = 'en'): readonly string[] => {
  const found: string[] = [];
  visitTokens(text, (raw) => found.push(readWord(raw, lang).surface));
  return found.filter(Boolean);
};

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'cuts an English possessive',
    "the Embassy’s staff and John's car",
    ['the', 'embassy', 'staff', 'and', 'john', 'car'],
  ],
  ['keeps a decimal as one word', 'grew 2.5 percent to 8,7', ['grew', '2.5', 'percent', 'to', '8,7']],
  [
    'joins a dotted acronym',
    'The U.S. left at 5 a.m. today',
    ['the', 'usa', 'left', 'at', '5', 'am', 'today'],
  ],
  ['drops accents', 'Régis à l’École', ['regis', 'a', 'l', 'ecole']],
  ['drops zero-width characters (lucaong/minisearch#249)', '\u200BHello wo\u200Brld', ['hello', 'world']],
  ['drops soft hyphens', 'demon\u00ADstration', ['demonstration']],
  ['reads NFD like NFC', 'Gue\u0301non', ['guenon']],
  ['folds ё to е', 'Ёлка', ['елка']],
  ['drops Arabic vowel signs', 'مَدْرَسَة', ['مدرسة']],
  ['reads Arabic digits as digits', 'عام ١٢٣', ['عام', '123']],
  ['keeps Hindi vowel signs', 'डॉ शर्मा', ['डॉ', 'शर्मा']],
  ['cuts Chinese into pairs (lucaong/minisearch#201)', '认证系统', ['认证', '证系', '系统']],
  ['keeps a single Chinese character', '水 is water', ['水', 'is', 'water']],
  ['cuts Thai into pairs', 'ไทย', ['ไท', 'ทย']],
  ['reads a denied verb as verb and not', 'they didn’t go', ['they', 'did', 'not', 'go']],
  ['finds nothing in emoji', '🙏🙏 !!! —', []],
  ['survives half a surrogate pair', 'a \ud83d b', ['a', 'b']],
];

describe('words of a text', () => {
  it.each(rows)('%s', (_name, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it('visits each stretch of a long word once', () => {
    for (const text of [
      'a'.repeat(100_000),
      'a.'.repeat(50_000),
      "'".repeat(100_000),
      '认'.repeat(50_000),
      '1,'.repeat(50_000),
    ]) {
      let letters = 0;
      visitTokens(text, (raw) => {
        letters += raw.length;
      });
      expect(letters).toBeLessThanOrEqual(2 * text.length);
    }
  });
});
