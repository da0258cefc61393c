import type { Entry, Located } from '../entry.ts';
import { createAliasBook } from './alias-book.ts';
import { type Expansion, expansionsOf, usualExpansions } from './aliases.ts';
import { type Analysis, createAnalyser } from './analysis.ts';
import { createLanguageCount } from './language-count.ts';
import type { Candidate, PassageIndex, QueryWord } from './passage-index.ts';

import { type Reading, readQuery } from './read-query.ts';
import { createStemIndex } from './stem-search.ts';
import { createTermTable } from './term-table.ts';
import { CAPITAL, INITIAL, STOP } from './word.ts';

/** An article as it stands in the index. Its passages are the documents `base`, `base + 1`, … */
interface Held {
  readonly entry: Entry;
  readonly analysis: Analysis;
  readonly expansions: readonly Expansion[];
  readonly base: number;
}

/**
 * Rarer words of a question are looked up first, until this many passages were met: a word that stands everywhere
 * brings no new candidates worth having, only time.
 */
const MAX_MET = 6000;

/** A word of grammar is searchable only as a name: with a capital inside a sentence. */
const isSearchable = (flags: number): boolean =>
  (flags & STOP) === 0 || ((flags & CAPITAL) !== 0 && (flags & INITIAL) === 0);

/** An index in memory: MiniSearch finds, the articles' words are kept as numbers for the ranking. */
export const createPassageIndex = (): PassageIndex => {
  const table = createTermTable();
  const analyser = createAnalyser(table);
  const postings = createStemIndex();
  const aliases = createAliasBook(table);
  const usual = createAliasBook(table);
  usual.add(usualExpansions);
  const languages = createLanguageCount();
  /** What an article spells out goes before what is usual; "un" and "eu" are words in other languages. */
  const aliasesOf: Reading['aliasesOf'] = (surface, question) => {
    const own = aliases.meaningsOf(surface, question);
    const english = languages.list().every((lang) => lang === 'en');
    return own.length > 0 || !english ? own : usual.meaningsOf(surface, question);
  };
  const held = new Map<string, Held>();
  /** The same by `base`, which only grows. */
  const inOrder: Held[] = [];
  /** When a stem was last met, to have each once a passage. */
  const metAt: number[] = [];
  let meeting = 0;
  let nextDocument = 0;
  let passageCount = 0;

  /** The stems to find a passage by, each once; the writing of all its words is counted on the way. */
  const readStems = ({ first, stems, flags }: Analysis, ordinal: number, change: 1 | -1): number[] => {
    meeting++;
    const found: number[] = [];
    const end = first[ordinal + 1] ?? 0;
    for (let i = first[ordinal] ?? 0; i < end; i++) {
      const stem = stems[i] ?? 0;
      const flag = flags[i] ?? 0;
      if ((flag & INITIAL) === 0) table.countCase(stem, (flag & CAPITAL) !== 0, change);
      if (!isSearchable(flag) || metAt[stem] === meeting) continue;
      metAt[stem] = meeting;
      found.push(stem);
    }
    return found;
  };

  const post = (article: Held, change: 1 | -1): void => {
    for (const { ordinal } of article.entry.passages) {
      const stems = readStems(article.analysis, ordinal, change);
      const document = article.base + ordinal;
      if (change === 1) postings.add(document, stems);
      else postings.remove(document, stems);
      for (const stem of stems) table.count(stem, change);
    }
    passageCount += change * article.entry.passages.length;
  };

  /** Place among those in order of the last article whose passages begin at or before a document; -1 for none. */
  const placeOf = (document: number): number => {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.base ?? 0) <= document) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  const remove = (articleId: string): boolean => {
    const article = held.get(articleId);
    if (article === undefined) return false;
    post(article, -1);
    aliases.remove(article.expansions);
    languages.remove(article.entry.article.lang);
    held.delete(articleId);
    inOrder.splice(placeOf(article.base), 1);
    return true;
  };

  /** The article of a document; of the same object for one article, so that neighbours are found at once. */
  const holderOf = (document: number, near: Held | undefined): Held | undefined => {
    if (near !== undefined && document >= near.base && document < near.base + near.entry.passages.length)
      return near;
    return inOrder[placeOf(document)];
  };

  return {
    put(entry) {
      remove(entry.article.id);
      const analysis = analyser.analyse(entry);
      const article: Held = { entry, analysis, expansions: expansionsOf(entry), base: nextDocument };
      // An article without passages takes a number too, so that no two have one base.
      nextDocument += Math.max(1, entry.passages.length);
      held.set(entry.article.id, article);
      inOrder.push(article);
      post(article, 1);
      aliases.add(article.expansions);
      languages.add(entry.article.lang);
    },
    remove,
    get(articleId, ordinal) {
      const entry = held.get(articleId)?.entry;
      const passage = entry?.passages[ordinal];
      return entry === undefined || passage === undefined ? null : { entry, passage };
    },
    languages: languages.list,
    get size() {
      return { articles: held.size, passages: passageCount };
    },
    read: (text, lang) => readQuery(text, { table, languages: languages.list, aliasesOf }, lang),
    candidates(words, limit, within) {
      const weights = stemsSought(words, table.passages);
      if (weights.size === 0) return [];
      return best((visit) => postings.find(weights, visit), limit, holderOf, within);
    },
    analysis: (articleId) => held.get(articleId)?.analysis,
    passagesWith: table.passages,
    capitalShare: table.capitalShare,
    termId: table.idOf,
    termOf: table.termOf,
  };
};

const RELATION_WEIGHT = { exact: 1, stem: 1, alias: 0.8, spelling: 0.6, prefix: 0.4 } as const;

/** The stems to look up for the words of a question, with their weights, rarest word first. `passages`: how many hold a stem. */
export const stemsSought = (
  words: readonly QueryWord[],
  passages: (stem: number) => number,
): ReadonlyMap<number, number> => {
  const weights = new Map<number, number>();
  const sought = words.filter((word) => isSearchable(word.flags) && word.meanings.length > 0);
  const order = sought.toSorted((a, b) => a.passages - b.passages || (a.surface < b.surface ? -1 : 1));
  let met = 0;
  for (const [i, word] of order.entries()) {
    if (i > 0 && met + word.passages > MAX_MET) break;
    for (const { stem, relation } of word.meanings) {
      if (!weights.has(stem)) weights.set(stem, RELATION_WEIGHT[relation]);
      met += passages(stem);
    }
  }
  return weights;
};

const byPlace = (a: Located, b: Located): number => {
  const [x, y] = [a.entry.article.id, b.entry.article.id];
  if (x !== y) return x < y ? -1 : 1;
  return a.passage.ordinal - b.passage.ordinal;
};

const byScore = (a: Candidate, b: Candidate): number =>
  a.score === b.score ? byPlace(a.located, b.located) : b.score - a.score;

/**
 * The first `limit` of what is found, in an order that depends on nothing but scores and places. A word that stands
 * everywhere gives thousands of one score: of those never more than twice the limit are kept and put in order, and articles
 * are compared once each, since their passages come one after the other.
 */
const best = (
  find: (visit: (id: number, score: number) => void) => void,
  limit: number,
  holderOf: (document: number, near: Held | undefined) => Held | undefined,
  within?: (located: Located) => boolean,
): readonly Candidate[] => {
  const kept: Candidate[] = [];
  /** Once enough are kept: the last that is good enough. */
  let last: Candidate | undefined;
  let holder: Held | undefined;
  /** An article of which no passage with the score of the last one is early enough. */
  let tooLate: Held | undefined;
  find((id, score) => {
    if (last !== undefined && score < last.score) return;
    holder = holderOf(id, holder);
    const passage = holder?.entry.passages[id - holder.base];
    if (holder === undefined || passage === undefined) return;
    const equal = last !== undefined && score === last.score;
    if (equal && holder === tooLate) return;
    const located = { entry: holder.entry, passage };
    if (equal && last !== undefined && byPlace(located, last.located) > 0) {
      if (holder.entry !== last.located.entry) tooLate = holder;
      return;
    }
    if (within !== undefined && !within(located)) return;
    kept.push({ located, score });
    if (kept.length < limit * 2) return;
    kept.sort(byScore).length = limit;
    const [before, now] = [last?.score, kept.at(-1)];
    if (now?.score !== before) tooLate = undefined;
    last = now;
  });
  return kept.sort(byScore).slice(0, limit);
};
