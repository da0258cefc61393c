import type { Entry } from '../../entry.ts';
import { createPassageIndex, type PassageIndex } from '../../search/index.ts';
import type { LibraryView } from '../library-view.ts';
import { newestDaysFirstOf } from '../newest-first.ts';

/** Articles from which suggestions are made up, however many there are: what is asked about is mostly new. */
export const NEWEST = 60;

interface Kept {
  entries: readonly Entry[];
  view: LibraryView;
}

/** By the index that the newest ones were taken from, to put in or take out only what changed. */
const kept = new WeakMap<PassageIndex, Kept>();

/**
 * The newest English articles as a small library of their own, at most `NEWEST`: the same view as long as they are the
 * same. Undated ones count as oldest; of one day those with the greater id come first.
 */
export function newestOf(library: LibraryView): LibraryView {
  const entries = pick(library);
  const known = kept.get(library.index);
  if (known && isSame(known.entries, entries)) return known.view;
  const index = known?.view.index ?? createPassageIndex();
  const now = new Set(entries);
  const before = new Set(known?.entries);
  for (const entry of before) if (!now.has(entry)) index.remove(entry.article.id);
  for (const entry of entries) if (!before.has(entry)) index.put(entry);
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  const version = entries.map(({ article }) => article.digest).join(' ');
  const view: LibraryView = { entries: () => entries, entry: (id) => byId.get(id), index, version };
  kept.set(library.index, { entries, view });
  return view;
}

/** Sorted by id, as the entries of a library are. */
function pick(library: LibraryView): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of newestDaysFirstOf(library)) {
    if (found.length === NEWEST) break;
    if (entry.article.lang === 'en') found.push(entry);
  }
  return found.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

function isSame(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every((entry, i) => entry === b[i]);
}
