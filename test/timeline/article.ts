import { type Entry, readEntry } from '../../src/entry.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { bareArticle } from '../helpers/bare-article.ts';

/** An article read as in service: real passages, real dates. */
export function articleEntry(
  id: string,
  published: string | null,
  body: string,
  extra: Partial<Article> = {},
): Entry {
  return readEntry(bareArticle(id, body, { published, ...extra }));
}
