/** Gold documents as the engine sees them: the same segmentation and the same dates as in service. */
import { type Entry, readEntry } from '../../src/entry.ts';
import { bareArticle } from '../../test/helpers/bare-article.ts';
import type { GoldDocument } from './timebank.ts';

/** An article around a body. */
export function entryOf(
  id: string,
  body: string,
  published: string | null,
  zone: string | null = null,
): Entry {
  return readEntry(bareArticle(id, body, { published, zone }));
}

export const entryOfDocument = (document: GoldDocument): Entry =>
  entryOf(document.name, document.text, document.published);
