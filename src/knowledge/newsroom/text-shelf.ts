import type { Library } from '../../library.ts';
import type { Store } from '../../store/index.ts';
import type { Article } from '../article.ts';

/** A text that is wanted: of which article, with which digest. */
export interface WantedText {
  readonly article: string;
  readonly digest: string;
}

/** Texts of articles: from the folder or the library where they are at hand, else from the store. */
export class TextShelf {
  /** Those of the folder, which the library holds as well. */
  readonly #folder = new Map<string, Article>();
  readonly #store: Store;
  readonly #library: Library | null;

  constructor(store: Store, library: Library | null) {
    this.#store = store;
    this.#library = library;
  }

  keep(article: Article): void {
    this.#folder.set(article.id, article);
  }

  drop(id: string): void {
    this.#folder.delete(id);
  }

  /** Null when not even the store has it. */
  async one(id: string, digest: string): Promise<Article | null> {
    return (await this.all([{ article: id, digest }])).get(id) ?? null;
  }

  /** By id; what not even the store has is left out. `fresh` are texts that are on their way into the store. */
  async all(
    wanted: readonly WantedText[],
    fresh: readonly Article[] = [],
  ): Promise<ReadonlyMap<string, Article>> {
    const found = new Map<string, Article>();
    const coming = new Map(fresh.map((one) => [one.id, one]));
    const missing: WantedText[] = [];
    for (const one of wanted) {
      const held = [
        coming.get(one.article),
        this.#folder.get(one.article),
        this.#library?.entry(one.article)?.article,
      ].find((text) => text?.digest === one.digest);
      if (held === undefined) missing.push(one);
      else found.set(one.article, held);
    }
    if (missing.length === 0) return found;
    for (const article of await this.#store.revisions.texts(missing)) found.set(article.id, article);
    return found;
  }
}
