import type { Entry } from '../entry.ts';
import { wordSet } from '../word-set.ts';
import { readWord, STOP } from './word.ts';
import { shortForms } from './words/short-forms.ts';

/** Two spellings of one name that an article itself gives: "National Security Committee (KNB)". */
export interface Expansion {
  /** Folded, without dots. */
  readonly short: string;
  /** Folded words of the long form, in order. */
  readonly long: readonly string[];
  /** Stems of its words that are not grammar. */
  readonly stems: readonly string[];
}

const MAX_SHORT = 8;
const MAX_WORDS = 7;

const bracketed = /\((\p{Lu}[\p{Lu}\d.-]{1,9})\)/gu;

const lowerWords = wordSet('of the for and de la du des et del y und der fur on in');

/** The capitalised words that end right before `end`, small words between them included, in order. */
const nameBefore = (text: string, end: number): readonly string[] => {
  const words = text
    .slice(Math.max(0, end - 160), end)
    .trim()
    .split(/[\s-]+/);
  const name: string[] = [];
  for (let i = words.length - 1; i >= 0 && name.length < MAX_WORDS; i--) {
    const word = words[i] ?? '';
    const bare = word.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const ended = word !== '' && /[.,;:!?)]$/.test(word);
    if (bare === '' || (ended && name.length === 0) || ended) break;
    const capital = bare[0] !== bare[0]?.toLowerCase();
    if (!capital && !lowerWords.has(bare.toLowerCase())) break;
    name.unshift(bare);
  }
  while (name.length > 0 && name[0] === name[0]?.toLowerCase()) name.shift();
  return name;
};

const expansion = (short: string, long: readonly string[], lang: string): Expansion => {
  const words = long.map((word) => readWord(word, lang));
  const stems = words.filter(({ flags }) => (flags & STOP) === 0).map(({ stem }) => stem);
  return { short, long: words.map(({ surface }) => surface), stems };
};

/** Short forms of English that need no spelling out. */
export const usualExpansions: readonly Expansion[] = shortForms.map(([short, long]) =>
  expansion(short, long, 'en'),
);

const fits = (short: string, long: readonly string[]): boolean => {
  const capitals = long.filter((word) => word[0] !== word[0]?.toLowerCase());
  return capitals.length >= 2 && short.length <= MAX_SHORT;
};

/**
 * The short forms an article spells out: capitalised words followed by capitals in brackets. The letters need not
 * agree, since the short form is often of another language.
 */
export const expansionsOf = (entry: Entry): readonly Expansion[] => {
  const found: Expansion[] = [];
  for (const passage of entry.passages) {
    if (!passage.text.includes('(')) continue;
    for (const match of passage.text.matchAll(bracketed)) {
      const short = readWord((match[1] ?? '').replaceAll(/[.-]/g, ''), entry.article.lang).surface;
      const long = nameBefore(passage.text, match.index);
      if (!fits(short, long)) continue;
      found.push(expansion(short, long, entry.article.lang));
    }
  }
  return found;
};
