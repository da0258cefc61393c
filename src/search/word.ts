import { foldIn } from './fold.ts';
import { stem } from './stem.ts';
import { stopWordsOf } from './words/stop-words.ts';

/** First letter is a capital. */
export const CAPITAL = 1;
/** Two letters or more, all capitals ("WHO", "U.S."). */
export const ALL_CAPITALS = 2;
/** Starts with a digit. */
export const NUMBER = 4;
/** A word of grammar in its language. */
export const STOP = 8;
/** Something other than white space stands before it. */
export const AFTER_GAP = 16;
/** First word of its passage, or first after an opening quotation mark at its start. */
export const INITIAL = 32;

/** One word as search sees it. Comparable by `surface` (exact) and `stem`. */
export interface Word {
  /** Folded form; empty when nothing searchable is left. */
  readonly surface: string;
  readonly stem: string;
  /** CAPITAL, ALL_CAPITALS, NUMBER, STOP. */
  readonly flags: number;
}

const capitalFlags = (raw: string): number => {
  const first = raw.charAt(0);
  const lower = first.toLowerCase();
  if (first === lower || first !== first.toUpperCase()) return 0;
  const letters = raw.replaceAll('.', '');
  const all = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return all ? CAPITAL | ALL_CAPITALS : CAPITAL;
};

/** Dotted acronyms lose their dots ("U.S." is "us"); numbers keep theirs. */
const undotted = (surface: string): string => {
  const first = surface.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? surface : surface.replaceAll('.', '');
};

/** "US" and "U.S." are a country; without this they would be the pronoun, in any case of letters. */
const named: ReadonlyMap<string, string> = new Map(['US', 'U.S.', 'U.S'].map((raw) => [raw, 'usa']));

/** Reads one raw word of a text in a language. */
export const readWord = (raw: string, lang: string): Word => {
  const surface = named.get(raw) ?? undotted(foldIn(raw, lang));
  const first = surface.charCodeAt(0);
  let flags = capitalFlags(raw);
  if (first >= 0x30 && first <= 0x39) flags |= NUMBER;
  if (stopWordsOf(lang).has(surface) && !raw.includes('.')) flags |= STOP;
  return { surface, stem: stem(surface, lang), flags };
};
