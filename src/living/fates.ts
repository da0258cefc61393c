import { type Entry, type Located, readEntry } from '../entry.ts';
import type { Newsroom } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';
import type { PostedQuote, Revision, Store } from '../store/index.ts';
import { type Fate, fateOf } from './fate.ts';

/** What became of sentences that were shown, and how they stood then. */
export interface Fates {
  /** Throws when the stored text has no such sentence, which is a fault of ours. */
  fate(quote: PostedQuote): Fate;
  /** The same. */
  original(quote: PostedQuote): Located;
}

/** Reads from the store what it takes to tell the fate of these quotes. */
export async function readFates(
  {
    store,
    newsroom,
    library,
  }: { readonly store: Store; readonly newsroom: Newsroom; readonly library: Library },
  quotes: readonly PostedQuote[],
): Promise<Fates> {
  const key = ({ article, digest }: Pick<PostedQuote, 'article' | 'digest'>): string =>
    JSON.stringify([article, digest]);
  const originals = new Map<string, Entry>();
  for (const article of await store.revisions.texts(quotes)) {
    originals.set(key({ article: article.id, digest: article.digest }), readEntry(article));
  }
  const histories = new Map<string, readonly Revision[]>();
  for (const { article } of quotes) {
    if (!histories.has(article)) histories.set(article, await newsroom.history(article));
  }
  const entryOf = (quote: PostedQuote): Entry => {
    const entry = originals.get(key(quote));
    if (entry === undefined)
      throw new Error(`the text of ${quote.article} that was quoted is not in the store`);
    return entry;
  };
  return {
    fate: (quote) => {
      const { article, start } = quote;
      const standing = newsroom.standings().get(article);
      const found = fateOf(
        library,
        { original: entryOf(quote), standing, history: histories.get(article) ?? [] },
        start,
      );
      if (found === null) throw new Error(`${article} has no sentence at ${start}`);
      return found;
    },
    original: (quote) => {
      const entry = entryOf(quote);
      const passage = entry.passages.find((one) => one.start === quote.start);
      if (passage === undefined) throw new Error(`${quote.article} has no sentence at ${quote.start}`);
      return { entry, passage };
    },
  };
}
