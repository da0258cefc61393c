import { isCaseless, isDash, isDigit, isLower, isOpener, isQuote, isSpace, isUpper } from './characters.ts';
import { countryNames } from './country-names.ts';
import type { Language } from './languages/index.ts';
import {
  isDottedLetters,
  isSingleLetter,
  plain,
  type Word,
  wordAfter,
  wordAfterThat,
  wordBefore,
  wordBeforeThat,
} from './nearby.ts';

/** A full stop in its place: `at` is the stop, `next` the first character after it and its white space. */
export interface Stop {
  readonly text: string;
  readonly language: Language;
  /** Where the sentence that may end here began. */
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly end: number;
}

/** "l'avv" is looked up as "avv". */
const withoutElision = (word: string): string => word.replace(/^\p{L}{1,6}['’](?=\p{L}{2})/u, '');

const isNumber = (word: string): boolean => /^[\p{Nd}][\p{Nd}.,]*$/u.test(word);
const isRoman = (word: string): boolean => /^[IVXLC]{1,7}$/u.test(word);

/**
 * True when a full stop that is followed by white space and then something a sentence can begin with really ends
 * the sentence: false after abbreviations, initials and ordinals, which need a word behind them that is no name.
 */
export function endsHere(stop: Stop): boolean {
  const { text, language } = stop;
  const word = wordBefore(text, stop.at, stop.from);
  if (word.text === '') return text.charAt(stop.at - 1) !== '°' || !isDigit(text, stop.next);
  const after = wordAfter(text, stop.next, stop.end);
  const lower = withoutElision(word.text.toLowerCase());
  if (text.charAt(word.start - 1) === '°') return true;
  if (isNumber(word.text)) return !isOrdinal(stop, word, after);
  if (isRoman(word.text) && language.ordinals !== null && !begins(stop, after)) return false;
  const listed = endsAfterListed(stop, word, after, lower);
  if (listed !== null) return listed;
  if (isSingleLetter(word.text) || isDottedLetters(word.text)) return endsAfterLetters(stop, word, after);
  if (looksCut(word.text) && !isCounted(wordBeforeThat(text, word, stop.from), language)) {
    return begins(stop, after);
  }
  return true;
}

/** What the language's lists say about the word before the stop; null when it is in none. */
function endsAfterListed(stop: Stop, word: Word, after: Word, lower: string): boolean | null {
  const { text, language } = stop;
  const before = wordBeforeThat(text, word, stop.from);
  const counted = isCounted(before, language);
  for (const form of [...spacedForms(text, before, word, after), lower]) {
    if (counted && language.yearMarks.has(form)) return isStarter(stop, after) || !opensOnly(stop, word);
    if (counted && language.units.has(form)) return true;
    if (language.clock.has(form)) return !goesOnWithTime(stop, after);
    if (language.never.has(form)) return false;
    if (language.beforeNumber.has(form) && startsNumbered(text, after)) return false;
    if (language.sometimes.has(form)) return begins(stop, after);
  }
  return null;
}

/** "z. B." and "EE. UU." are looked up as z.b and ee.uu, from either of their two stops. */
function spacedForms(text: string, before: Word, word: Word, after: Word): readonly string[] {
  const forms: string[] = [];
  const short = (each: Word): boolean => each.text !== '' && each.text.length <= 4;
  if (short(before) && text.charAt(before.end) === '.' && word.start > before.end + 1) {
    forms.push(`${before.text}.${word.text}`.toLowerCase());
  }
  if (short(after) && text.charAt(after.end) === '.') forms.push(`${word.text}.${after.text}`.toLowerCase());
  return forms;
}

/** Initials ("J. K. Rowling") and unknown acronyms go on, unless what follows cannot be a name. */
function endsAfterLetters(stop: Stop, word: Word, after: Word): boolean {
  const { text } = stop;
  if (isSingleLetter(after.text) && text.charAt(after.end) === '.') return false;
  if (isSingleLetter(word.text) && (isUpper(word.text, 0) || isCaseless(word.text, 0))) {
    return begins(stop, after);
  }
  const before = isSingleLetter(word.text) ? wordBeforeThat(text, word, stop.from).text : '';
  return isNumber(before) || begins(stop, after);
}

/** True when the word cannot be the continuation of a name or of "U.S. …": a pronoun, an article, a country. */
function begins(stop: Stop, after: Word): boolean {
  const { text, language } = stop;
  const lower = after.text.toLowerCase();
  if (isStarter(stop, after)) return true;
  const capital = isUpper(after.text, 0);
  return capital && countryNames(language.tag).has(lower) && !isDash(text, after.end);
}

function isStarter(stop: Stop, after: Word): boolean {
  const { starters } = stop.language;
  if (isSingleLetter(after.text) && stop.text.charAt(after.end) === '.') return false;
  if (!isUpper(after.text, 0) && !isCaseless(after.text, 0)) return false;
  return starters.has(after.text.toLowerCase()) || starters.has(plain(after.text));
}

const startsNumbered = (text: string, after: Word): boolean =>
  isDigit(text, after.start) || isRoman(after.text) || (after.text.length === 1 && isUpper(after.text, 0));

/** "6 p.m. Monday", "6 p.m. EST", "6 p.m. 8 January", "6 p.m. Moscow time". */
function goesOnWithTime(stop: Stop, after: Word): boolean {
  const { calendar } = stop.language;
  if (calendar.has(plain(after.text))) return true;
  const second = wordAfterThat(stop.text, after, stop.end).text;
  return (isNumber(after.text) || isLower(second, 0)) && calendar.has(second.toLowerCase());
}

/** A number stands before, or a word that counts itself ("5 млн руб."). */
function isCounted(before: Word, language: Language): boolean {
  return isNumber(before.text) || isRoman(before.text) || language.units.has(before.text.toLowerCase());
}

/**
 * True when a full stop before a dash may end a sentence: not behind anything short ("9 a.m. — Sirens",
 * "D.C. — The Senate").
 */
export function endsBeforeDash(stop: Stop): boolean {
  const word = wordBefore(stop.text, stop.at, stop.from).text;
  const lower = word.toLowerCase();
  const { clock, sometimes, calendar } = stop.language;
  if (clock.has(lower) || sometimes.has(lower) || calendar.has(lower) || isDottedLetters(word)) return false;
  return endsHere(stop);
}

/** "В 2019 г." or "…, что в мае 2019 г.": nothing but the time so far, so the clause itself is still to come. */
function opensOnly(stop: Stop, word: Word): boolean {
  const { text, language } = stop;
  let each = wordBeforeThat(text, word, stop.from);
  for (let steps = 0; steps < 6 && each.text !== ''; steps += 1) {
    const lower = each.text.toLowerCase();
    if (
      !isNumber(lower) &&
      !isRoman(each.text) &&
      !language.connectors.has(lower) &&
      !language.calendar.has(lower)
    )
      return false;
    each = wordBeforeThat(text, each, stop.from);
  }
  return true;
}

function isOrdinal(stop: Stop, word: Word, after: Word): boolean {
  const { ordinals, calendar } = stop.language;
  if (ordinals === null || word.text.length > 2) return false;
  const next = after.text.toLowerCase();
  if (calendar.has(next) || ordinals.before.has(next)) return true;
  if (begins(stop, after)) return false;
  return ordinals.after.has(wordBeforeThat(stop.text, word, stop.from).text.toLowerCase());
}

/** Two to four Latin letters without a vowel, not all capitals: "Sgt", "bzw" are cut words in any language. */
function looksCut(word: string): boolean {
  return /^[A-Za-z][b-df-hj-np-tv-xz]{1,3}$/u.test(word) && !/^[AEIOUYaeiouy]/u.test(word);
}

/** True when a sentence can begin with the character at `next`, given that a stop and white space precede it. */
export function canBegin(text: string, next: number, end: number): boolean {
  let at = next;
  const most = Math.min(end, next + 8);
  while (at < most && (isOpener(text, at) || isQuote(text, at) || (at > next && isSpace(text, at)))) at += 1;
  if (isUpper(text, at) || isDigit(text, at) || isCaseless(text, at)) return true;
  // iPhone, eBay
  if (isLower(text, at)) return isUpper(text, at + 1) && isLower(text, at + 2);
  return '#@$€£¥₽₸₴+'.includes(text.charAt(at)) && at < end;
}
