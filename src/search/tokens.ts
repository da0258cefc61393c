import { BREAK, classOf, classOfPair, DIGIT, LETTER, PAIRED, SKIP, SURROGATE } from './char-class.ts';

/**
 * One word of a text. `raw` is its slice; `gap` is true when something other than white space (or nothing)
 * stands between it and the word before; `start` is a UTF-16 offset into the given text.
 */
export type TokenVisitor = (raw: string, start: number, gap: boolean) => void;

/** Longer words are compared by their beginning only; real words are never this long. */
const MAX_WORD = 64;

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

const unitClass = (text: string, i: number): number => {
  const found = classOf(text.charCodeAt(i));
  if (found !== SURROGATE) return found;
  const point = text.codePointAt(i) ?? 0;
  return point > 0xffff ? classOfPair(point) : BREAK;
};

const width = (text: string, i: number): number => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

/** True where a letter stands alone before a full stop, as in each step of "U.S.". */
const isInitial = (text: string, i: number): boolean =>
  i + 1 < text.length && classOf(text.charCodeAt(i)) === LETTER && text.charCodeAt(i + 1) === FULL_STOP;

/** End of a dotted acronym of two letters or more that starts at `i` ("U.S.", "a.m."); `i` when there is none. */
const acronymEnd = (text: string, i: number): number => {
  if (text.charCodeAt(i + 1) !== FULL_STOP) return i;
  let end = i;
  let letters = 0;
  while (isInitial(text, end) && letters < MAX_WORD) {
    end += 2;
    letters++;
  }
  if (letters < 2) return i;
  const next = end < text.length ? unitClass(text, end) : BREAK;
  return next === LETTER || next === DIGIT ? i : end;
};

const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === CURLY_APOSTROPHE;

const endsWord = (text: string, i: number): boolean => i >= text.length || unitClass(text, i) === BREAK;

/** Visits the words of a text in order. Time is linear in the length of the text; never throws. */
export const visitTokens = (text: string, visit: TokenVisitor): void => {
  let i = 0;
  let gap = false;
  let previousWasPair = false;
  while (i < text.length) {
    const kind = unitClass(text, i);
    if (kind === BREAK) {
      const unit = text.charCodeAt(i);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0xa0) gap = true;
      i += width(text, i);
      previousWasPair = false;
      continue;
    }
    if (kind === PAIRED) {
      i = visitPairs(text, i, gap || previousWasPair, visit);
      previousWasPair = true;
      gap = false;
      continue;
    }
    const start = i;
    i = wordEnd(text, i);
    i = visitWord(text, start, i, gap, visit);
    gap = false;
    previousWasPair = false;
  }
};

const wordEnd = (text: string, from: number): number => {
  const acronym = acronymEnd(text, from);
  if (acronym > from) return acronym;
  let i = from;
  while (i < text.length) {
    const unit = classOf(text.charCodeAt(i));
    if (unit === LETTER || unit === DIGIT || unit === SKIP) i++;
    else if (unit === SURROGATE) {
      const kind = unitClass(text, i);
      if (kind !== LETTER && kind !== DIGIT && kind !== SKIP) break;
      i += width(text, i);
    } else if (unit === BREAK && joinsDigits(text, i, from)) i++;
    else break;
  }
  return i;
};

/** A full stop or comma between two digits belongs to the number. */
const joinsDigits = (text: string, i: number, from: number): boolean => {
  const unit = text.charCodeAt(i);
  if ((unit !== FULL_STOP && unit !== COMMA) || i === from || i + 1 >= text.length) return false;
  return classOf(text.charCodeAt(i - 1)) === DIGIT && classOf(text.charCodeAt(i + 1)) === DIGIT;
};

/** Visits one word, splitting off "n't" as "not" and cutting "'s"; returns where reading goes on. */
const visitWord = (text: string, start: number, end: number, gap: boolean, visit: TokenVisitor): number => {
  const cut = Math.min(end, start + MAX_WORD);
  const after = end < text.length && isApostrophe(text.charCodeAt(end)) ? text[end + 1] : undefined;
  if (after !== undefined && endsWord(text, end + 2)) {
    if (after === 's' || after === 'S') {
      visit(text.slice(start, cut), start, gap);
      return end + 2;
    }
    const last = text[end - 1];
    if (after === 't' && last === 'n' && end - start > 1) {
      visit(text.slice(start, Math.min(cut, end - 1)), start, gap);
      visit('not', end - 1, false);
      return end + 2;
    }
  }
  visit(text.slice(start, cut), start, gap);
  return end;
};

/** Visits a run of a script without spaces as overlapping pairs of characters; a single character alone. */
const visitPairs = (text: string, from: number, gap: boolean, visit: TokenVisitor): number => {
  let previous = from;
  let i = from + width(text, from);
  let between = gap;
  let pairs = 0;
  while (i < text.length && unitClass(text, i) === PAIRED) {
    const next = i + width(text, i);
    visit(text.slice(previous, next), previous, between);
    pairs++;
    between = false;
    previous = i;
    i = next;
  }
  if (pairs === 0) visit(text.slice(from, i), from, gap);
  return i;
};
