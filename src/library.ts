import { createHash } from 'node:crypto';
import { findTimeMentions } from './dates/index.ts';
import type { TimeMention } from './dates/when.ts';
import type { Article } from './knowledge/article.ts';
import type { KnowledgeChange } from './knowledge/source.ts';
import { segment } from './passages/index.ts';
import type { Passage } from './passages/passage.ts';
import { createPassageIndex, type PassageIndex } from './search/index.ts';

/** A live article with what was read out of it once, when it came in. Never changed afterwards. */
export interface Entry {
  readonly article: Article;
  /** In order of `start`; `passages[i].ordinal === i`. */
  readonly passages: readonly Passage[];
  /** All time mentions of the body, in order of `start`; offsets into the body. */
  readonly mentions: readonly TimeMention[];
}

/** One passage together with the entry it stands in: what search and answers hand around. */
export interface Located {
  readonly entry: Entry;
  readonly passage: Passage;
}

/** Cuts an article into passages and reads its dates. Pure: the same article gives the same entry. */
export function readEntry(article: Article): Entry {
  const passages = segment(article.body, article.lang);
  const { published, zone, lang } = article;
  return {
    article,
    passages,
    mentions: findTimeMentions(article.body, { published, zone, lang, sentences: passages }),
  };
}

/** The live articles with their index: what every answer is made from. Changes only between two questions. */
export class Library {
  readonly index: PassageIndex = createPassageIndex();
  readonly #entries = new Map<string, Entry>();
  #sorted: readonly Entry[] | null = null;
  #version: string | null = null;

  /** A library of these articles; of two with one id the later stays. */
  static of(articles: readonly Article[]): Library {
    const library = new Library();
    for (const article of articles) library.put(article);
    return library;
  }

  /** Live articles, sorted by id. The same array as long as nothing changed. */
  entries(): readonly Entry[] {
    this.#sorted ??= [...this.#entries.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    return this.#sorted;
  }

  /** Undefined when no live article has this id. */
  entry(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /**
   * Hex digest of the live articles' contents: changes exactly when they change, whatever their paths, times and
   * order of arrival. 12 characters tell some million states apart.
   */
  get version(): string {
    this.#version ??= createHash('sha256')
      .update(
        [...this.#entries.values()]
          .map((entry) => entry.article.digest)
          .sort()
          .join('\n'),
      )
      .digest('hex')
      .slice(0, 12);
    return this.#version;
  }

  put(article: Article): void {
    if (this.#entries.get(article.id)?.article.digest === article.digest) return;
    const entry = readEntry(article);
    this.index.put(entry);
    this.#entries.set(article.id, entry);
    this.#changed();
  }

  remove(id: string): void {
    if (!this.#entries.delete(id)) return;
    this.index.remove(id);
    this.#changed();
  }

  apply(change: KnowledgeChange): void {
    for (const id of change.removed) this.remove(id);
    for (const article of change.put) this.put(article);
  }

  #changed(): void {
    this.#sorted = null;
    this.#version = null;
  }
}
