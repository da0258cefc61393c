import type { Entry, Located } from '../entry.ts';
import type { Analysis } from './analysis.ts';

export type { Analysis };

/** How a word of an article stands for a word of the question. */
export type Relation = 'exact' | 'stem' | 'alias' | 'spelling' | 'prefix';

export interface Meaning {
  /** Number of a stem that stands in some article. */
  readonly stem: number;
  readonly relation: Relation;
  /** Stems that must all stand in the passage beside `stem`: the other words of a spelt-out name. */
  readonly phrase?: readonly number[];
}

/** One word of a question with the words of the articles that stand for it. */
export interface QueryWord {
  /** As typed. */
  readonly raw: string;
  /** Folded. */
  readonly surface: string;
  readonly stem: string;
  /** Number of the folded form, for exact comparison; -1 when no article ever had it. */
  readonly surfaceId: number;
  /** Flags of `word.ts`. */
  readonly flags: number;
  /** UTF-16 offset in the question. */
  readonly offset: number;
  /** Best first; empty when no live article has the word nor a relative of it. */
  readonly meanings: readonly Meaning[];
  /** Passages that hold one of the meanings, at least; 0 when none does. */
  readonly passages: number;
}

/** A passage that search found, before it is judged. */
export interface Candidate {
  readonly located: Located;
  /** What the index says of it; comparable within one call only. */
  readonly score: number;
}

/**
 * Finds passages of live articles. The order in which articles were put or removed never shows in any result.
 * Nothing here throws on odd input.
 */
export interface PassageIndex {
  /** Adds an article, or replaces the one of the same id. */
  put(entry: Entry): void;
  /** False when no such article was there. */
  remove(articleId: string): boolean;
  get(articleId: string, ordinal: number): Located | null;
  /** Languages of the live articles, most frequent first; at most eight, `en` when there is none. */
  languages(): readonly string[];
  /** Live articles and passages. */
  readonly size: { readonly articles: number; readonly passages: number };
  /**
   * The words of a question, in order, stop words included; at most 64. `lang` (primary subtag) says whose grammar
   * words are left aside; without it, the language of the articles that fits best.
   */
  read(text: string, lang?: string): readonly QueryWord[];
  /** Passages that hold a meaning of the given words, best first, ties by article id and place; at most `limit`. */
  candidates(
    words: readonly QueryWord[],
    limit: number,
    within?: (located: Located) => boolean,
  ): readonly Candidate[];
  /** The words of a live article; undefined when there is none of this id. */
  analysis(articleId: string): Analysis | undefined;
  /** Passages that hold the stem. */
  passagesWith(stem: number): number;
  /** Share of the stem's places inside sentences where it has a capital; null when it has no such place. */
  capitalShare(stem: number): number | null;
  /** The number of a stem or surface form; -1 when no article ever had it. */
  termId(term: string): number;
  /** The term of a number. */
  termOf(id: number): string;
}
