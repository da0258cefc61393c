import { type Entry, readEntry } from '../../src/entry.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { createPassageIndex, type PassageIndex } from '../../src/search/index.ts';
import { bareArticle } from '../helpers/bare-article.ts';

export const entryOf = (id: string, body: string, rest: Partial<Article> = {}): Entry =>
  readEntry(bareArticle(id, body, rest));

export const indexOf = (...entries: readonly Entry[]): PassageIndex => {
  const index = createPassageIndex();
  for (const entry of entries) index.put(entry);
  return index;
};
