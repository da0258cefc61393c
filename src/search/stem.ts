import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stemArabic } from './arabic-stem.ts';
import { irregularEnglish } from './words/irregular.ts';
import { numberWords } from './words/number-words.ts';

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: stemArabic,
  bg: bulgarian,
  da: danish,
  nl: dutch,
  en: english,
  fr: french,
  de: german,
  it: italian,
  nb: norwegian,
  no: norwegian,
  pt: portuguese,
  ru: russian,
  es: spanish,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};

const ordinal = /^(\d{1,9})(?:st|nd|rd|th)$/;
const thousands = /^\d{1,3}(?:,\d{3}){1,6}$/;

/** Numbers in one spelling: "1,000" is "1000", "8,7" is "8.7", "21st" is "21"; null when it is no number. */
const numberForm = (surface: string): string | null => {
  const first = surface.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return null;
  if (thousands.test(surface)) return surface.replaceAll(',', '');
  return ordinal.exec(surface)?.[1] ?? surface.replace(',', '.');
};

/** A stemmer's patterns are not ours: words beyond this length, and words that are not letters only, are left as they are. */
const MAX_STEMMED = 30;

/**
 * The stem of a folded word in a language (primary subtag). Languages without a stemmer (Kazakh among them) keep
 * the word. Never throws, never empty for a word that is not.
 */
export const stem = (surface: string, lang: string): string => {
  const number = numberForm(surface);
  if (number !== null) return number;
  if (lang === 'en') {
    const digits = numberWords.get(surface);
    if (digits !== undefined) return digits;
  }
  const stemmer = stemmers[lang];
  if (stemmer === undefined || surface.length < 3 || surface.length > MAX_STEMMED) return surface;
  const base = lang === 'en' ? (irregularEnglish.get(surface) ?? surface) : surface;
  return stemmer(base) || surface;
};
