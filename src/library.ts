import { type Entry, readEntryWithout } from './entry.ts';
import type { Article } from './knowledge/article.ts';
import type { KnowledgeChange } from './knowledge/source.ts';
import { type LiveText, VersionLines } from './knowledge/version-lines.ts';
import { mergeSorted } from './merge-sorted.ts';
import type { Span } from './passages/span.ts';
import { createPassageIndex, type PassageIndex } from './search/index.ts';

/** An article with the slices of it that moderators withdrew. */
export interface Withheld {
  /** Names what was withdrawn: part of the knowledge version. "" when nothing was. */
  readonly key: string;
  readonly spans: readonly Span[];
}

const NOTHING_WITHHELD: Withheld = { key: '', spans: [] };

/** The live articles with their index: what every answer is made from. Changes only between two questions. */
export class Library {
  readonly index: PassageIndex = createPassageIndex();
  readonly #entries = new Map<string, Entry>();
  readonly #withheld = new Map<string, string>();
  /** Articles that changed since the entries were last asked for, as they were then; null for those not there then. */
  readonly #moved = new Map<string, Entry | null>();
  /** The same since the version was last asked for. */
  readonly #rewritten = new Map<string, LiveText | null>();
  #sorted: readonly Entry[] = [];
  #lines = VersionLines.none;

  /** A library of these articles; of two with one id the later stays. */
  static of(articles: readonly Article[]): Library {
    const library = new Library();
    for (const article of articles) library.put(article);
    return library;
  }

  /** Live articles, sorted by id. The same array as long as nothing changed. */
  entries(): readonly Entry[] {
    if (this.#moved.size > 0) {
      const gone = new Set([...this.#moved.values()].flatMap((entry) => entry ?? []));
      const stayed = gone.size === 0 ? this.#sorted : this.#sorted.filter((entry) => !gone.has(entry));
      const came = [...this.#moved.keys()].flatMap((id) => this.#entries.get(id) ?? []);
      this.#sorted = mergeSorted(stayed, came.sort(byId), byId);
      this.#moved.clear();
    }
    return this.#sorted;
  }

  /** Undefined when no live article has this id. */
  entry(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /**
   * Hex digest of the live articles' contents and of what is withheld of them: changes exactly when they change,
   * whatever their paths, times and order of arrival. 12 characters tell some million states apart.
   */
  get version(): string {
    if (this.#rewritten.size > 0) {
      this.#lines = this.#lines.with(
        [...this.#rewritten.keys()].flatMap((id) => this.#textOf(id) ?? []),
        [...this.#rewritten.values()].flatMap((text) => text ?? []),
      );
      this.#rewritten.clear();
    }
    return this.#lines.version;
  }

  put(article: Article, withheld: Withheld = NOTHING_WITHHELD): void {
    const { id, digest } = article;
    const before = this.#entries.get(id);
    if (before?.article.digest === digest && (this.#withheld.get(id) ?? '') === withheld.key) return;
    this.#take(readEntryWithout(article, withheld.spans), withheld.key);
  }

  /**
   * Makes this a copy of another library, article by article: each step of the iteration takes over at most one. What was
   * read out of the articles is shared, only the index is made anew.
   */
  *follow(other: Library): Generator<void> {
    for (const id of [...this.#entries.keys()]) if (other.entry(id) === undefined) this.remove(id);
    for (const entry of other.entries()) {
      const { id } = entry.article;
      if (this.#entries.get(id) === entry || other.entry(id) !== entry) continue;
      this.#take(entry, other.#withheld.get(id) ?? '');
      yield;
    }
  }

  remove(id: string): void {
    if (!this.#entries.has(id)) return;
    this.#note(id);
    this.#entries.delete(id);
    this.#withheld.delete(id);
    this.index.remove(id);
  }

  apply(change: KnowledgeChange): void {
    for (const id of change.removed) this.remove(id);
    for (const article of change.put) this.put(article);
  }

  #take(entry: Entry, withheld: string): void {
    const { id } = entry.article;
    this.#note(id);
    this.index.put(entry);
    this.#entries.set(id, entry);
    if (withheld === '') this.#withheld.delete(id);
    else this.#withheld.set(id, withheld);
  }

  /** Remembers what an article was like before it changes. */
  #note(id: string): void {
    if (!this.#moved.has(id)) this.#moved.set(id, this.#entries.get(id) ?? null);
    if (!this.#rewritten.has(id)) this.#rewritten.set(id, this.#textOf(id));
  }

  #textOf(id: string): LiveText | null {
    const entry = this.#entries.get(id);
    return entry === undefined
      ? null
      : { digest: entry.article.digest, withheld: this.#withheld.get(id) ?? '' };
  }
}

const byId = (a: Entry, b: Entry): number => (a.article.id < b.article.id ? -1 : 1);
