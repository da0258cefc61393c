import { createHash } from 'node:crypto';
import { findTimeMentions } from './dates/index.ts';
import type { TimeMention } from './dates/when.ts';
import type { Article } from './knowledge/article.ts';
import type { KnowledgeChange } from './knowledge/source.ts';
import { segment } from './passages/index.ts';
import type { Passage } from './passages/passage.ts';
import { overlaps, type Span } from './passages/span.ts';
import { createPassageIndex, type PassageIndex } from './search/index.ts';

/** A live article with what was read out of it once, when it came in. Never changed afterwards. */
export interface Entry {
  readonly article: Article;
  /** In order of `start`; `passages[i].ordinal === i`. */
  readonly passages: readonly Passage[];
  /** All time mentions of the body, in order of `start`; offsets into the body. */
  readonly mentions: readonly TimeMention[];
  /** Slices of the body that must not be shown: no passage and no mention lies in them. Absent when there is none. */
  readonly withheld?: readonly Span[];
}

/** An article with the slices of it that moderators withdrew. */
export interface Withheld {
  /** Names what was withdrawn: part of the knowledge version. "" when nothing was. */
  readonly key: string;
  readonly spans: readonly Span[];
}

const NOTHING_WITHHELD: Withheld = { key: '', spans: [] };

/** One passage together with the entry it stands in: what search and answers hand around. */
export interface Located {
  readonly entry: Entry;
  readonly passage: Passage;
}

/** Cuts an article into passages and reads its dates. Pure: the same article gives the same entry. */
export function readEntry(article: Article): Entry {
  return readEntryWithout(article, []);
}

/**
 * An entry in which the withheld slices are as if they did not stand there: nothing that works on entries can show them.
 */
export function readEntryWithout(article: Article, withheld: readonly Span[]): Entry {
  const passages = without(segment(article.body, article.lang), withheld);
  const { published, zone, lang } = article;
  return {
    article,
    passages,
    mentions: findTimeMentions(blanked(article.body, withheld), {
      published,
      zone,
      lang,
      sentences: passages,
    }),
    ...(withheld.length > 0 ? { withheld } : {}),
  };
}

/** The passages outside the spans, numbered anew. */
function without(passages: readonly Passage[], spans: readonly Span[]): readonly Passage[] {
  if (spans.length === 0) return passages;
  const kept = passages.filter((passage) => !overlaps(spans, passage));
  const places = new Map(kept.map((passage, ordinal) => [passage.ordinal, ordinal]));
  const place = (old: number | null): number | null => (old === null ? null : (places.get(old) ?? null));
  return kept.map((passage, ordinal) => ({
    ...passage,
    ordinal,
    heading: place(passage.heading),
    caption: place(passage.caption),
  }));
}

/** The body with spaces in place of the spans: all other offsets stay. */
function blanked(body: string, spans: readonly Span[]): string {
  return spans.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    body,
  );
}

/** Version of a knowledge that consists of these articles, in any order. */
export function knowledgeVersion(
  live: Iterable<{ readonly digest: string; readonly withheld: string }>,
): string {
  const lines = [...live].map(({ digest, withheld }) => (withheld === '' ? digest : `${digest} ${withheld}`));
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 12);
}

/** The live articles with their index: what every answer is made from. Changes only between two questions. */
export class Library {
  readonly index: PassageIndex = createPassageIndex();
  readonly #entries = new Map<string, Entry>();
  readonly #withheld = new Map<string, string>();
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
   * Hex digest of the live articles' contents and of what is withheld of them: changes exactly when they change,
   * whatever their paths, times and order of arrival. 12 characters tell some million states apart.
   */
  get version(): string {
    this.#version ??= knowledgeVersion(
      [...this.#entries.values()].map(({ article: { id, digest } }) => ({
        digest,
        withheld: this.#withheld.get(id) ?? '',
      })),
    );
    return this.#version;
  }

  put(article: Article, withheld: Withheld = NOTHING_WITHHELD): void {
    const { id, digest } = article;
    const before = this.#entries.get(id);
    if (before?.article.digest === digest && (this.#withheld.get(id) ?? '') === withheld.key) return;
    const entry = readEntryWithout(article, withheld.spans);
    this.index.put(entry);
    this.#entries.set(id, entry);
    if (withheld.key === '') this.#withheld.delete(id);
    else this.#withheld.set(id, withheld.key);
    this.#changed();
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
      this.index.put(entry);
      this.#entries.set(id, entry);
      this.#withheld.set(id, other.#withheld.get(id) ?? '');
      this.#changed();
      yield;
    }
  }

  remove(id: string): void {
    if (!this.#entries.delete(id)) return;
    this.#withheld.delete(id);
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
