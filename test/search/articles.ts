import { type Entry, readEntry } from '../../src/entry.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { createPassageIndex, type PassageIndex } from '../../src/search/index.ts';

/** An article for tests: a body, and what differs from an undated English text without an outlet. */
export const entryOf = (id: string, body: string, other: Partial<Article> = {}): Entry =>
  readEntry({
    id,
    title: null,
    outlet: null,
    url: null,
    published: null,
    lang: 'en',
    agency: null,
    contributors: [],
    place: null,
    zone: null,
    licence: null,
    body,
    digest: id,
    ...other,
  });

export const indexOf = (...entries: readonly Entry[]): PassageIndex => {
  const index = createPassageIndex();
  for (const entry of entries) index.put(entry);
  return index;
};
