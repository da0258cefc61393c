import { fold, foldIn } from './fold.ts';
import type { Meaning, QueryWord, Relation } from './passage-index.ts';
import { isBeginning, isNear } from './spelling.ts';
import type { TermTable } from './term-table.ts';
import { visitTokens } from './tokens.ts';
import { AFTER_GAP, CAPITAL, INITIAL, readWord, STOP } from './word.ts';
import { stopWordsOf } from './words/stop-words.ts';

/** Questions longer than this many words are read so far only. */
const MAX_WORDS = 64;
/** At most this many relatives of one word are searched for. */
const MAX_RELATIVES = 6;

/** So many unknown words of a question are looked up by likeness, which goes through all words of the articles. */
const MAX_LIKENED = 12;

/** What reading a question needs to know of the articles. */
export interface Reading {
  readonly table: TermTable;
  /** Languages of the live articles, most frequent first; never empty. */
  languages(): readonly string[];
  /** What stands for a word because an article spells it out ("National Security Committee (KNB)"). */
  aliasesOf(surface: string, question: ReadonlySet<string>): readonly Meaning[];
}

interface Typed {
  readonly raw: string;
  readonly offset: number;
  readonly gap: boolean;
}

const tokensOf = (text: string): readonly Typed[] => {
  const tokens: Typed[] = [];
  visitTokens(text, (raw, offset, gap) => {
    if (tokens.length < MAX_WORDS) tokens.push({ raw, offset, gap });
  });
  return tokens;
};

/** The language, of those the articles have, whose grammar words the question uses most. */
const languageOf = (tokens: readonly Typed[], languages: readonly string[]): string => {
  let best = languages[0] ?? 'en';
  let most = 0;
  for (const lang of languages) {
    const stops = stopWordsOf(lang);
    const count = tokens.filter(({ raw }) => stops.has(foldIn(raw, lang))).length;
    if (count > most) {
      most = count;
      best = lang;
    }
  }
  return best;
};

/** Words of the articles that an unknown word may stand for: more frequent ones first, then by letters. */
const relativesOf = (typed: string, table: TermTable): readonly Meaning[] => {
  const near: string[] = [];
  const longer: string[] = [];
  for (const [id, term] of table.terms().entries()) {
    if (table.passages(id) === 0) continue;
    if (isNear(typed, term)) near.push(term);
    else if (isBeginning(typed, term)) longer.push(term);
  }
  const order = (a: string, b: string): number =>
    table.passages(table.idOf(b)) - table.passages(table.idOf(a)) || (a < b ? -1 : 1);
  const as = (relation: Relation) => (term: string) => ({ stem: table.idOf(term), relation });
  const all = [...near.sort(order).map(as('spelling')), ...longer.sort(order).map(as('prefix'))];
  return all.slice(0, MAX_RELATIVES);
};

const meaningsOf = (
  raw: string,
  lang: string,
  reading: Reading,
  question: ReadonlySet<string>,
  liken: () => boolean,
): Meaning[] => {
  const { table } = reading;
  const found: Meaning[] = [];
  const addMeaning = (meaning: Meaning) => {
    if (table.passages(meaning.stem) > 0 && !found.some((m) => m.stem === meaning.stem)) found.push(meaning);
  };
  const add = (stem: number, relation: Relation) => addMeaning({ stem, relation });
  const own = readWord(raw, lang);
  add(table.idOf(own.stem), 'stem');
  // Letters that the language keeps apart are not evened out while the word is known with them.
  const marked = own.surface !== fold(own.surface);
  if (!marked || found.length === 0)
    for (const other of reading.languages()) add(table.idOf(readWord(raw, other).stem), 'stem');
  add(table.idOf(own.surface), 'stem');
  // Typed without them, a name stands for each way of writing it, and another word only where it is unknown.
  if (!marked && (found.length === 0 || (own.flags & CAPITAL) !== 0))
    for (const form of new Set([own.stem, own.surface]))
      for (const written of table.writtenAs(form)) add(written, 'stem');
  if ((own.flags & STOP) !== 0) return found;
  for (const alias of reading.aliasesOf(own.surface, question)) addMeaning(alias);
  return found.length > 0 || !liken() ? found : [...relativesOf(own.stem, table)];
};

/** The words of a question with what they mean in the articles. */
export const readQuery = (text: string, reading: Reading, lang?: string): readonly QueryWord[] => {
  const { table } = reading;
  const tokens = tokensOf(text);
  const language = lang ?? languageOf(tokens, reading.languages());
  const words = tokens.map((token) => ({ ...token, word: readWord(token.raw, language) }));
  let likened = 0;
  const question = new Set(words.map(({ word }) => word.surface));
  return words.flatMap(({ raw, offset, gap, word }, i): QueryWord[] => {
    if (word.surface === '') return [];
    const meanings = meaningsOf(raw, language, reading, question, () => ++likened <= MAX_LIKENED);
    return [
      {
        raw,
        surface: word.surface,
        surfaceId: table.idOf(word.surface),
        stem: word.stem,
        flags: word.flags | (gap ? AFTER_GAP : 0) | (i === 0 ? INITIAL : 0),
        offset,
        meanings,
        passages: meanings.reduce((most, m) => Math.max(most, table.passages(m.stem)), 0),
      },
    ];
  });
};
