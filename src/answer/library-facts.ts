import type { Entry } from '../library.ts';
import type { Searched } from './outcome.ts';
import type { Period } from './understand/date-scope.ts';
import { type OutletLabels, outletLabels } from './understand/outlet-labels.ts';

/** What is asked of the live articles at every question, counted once for each state of them. */
export interface LibraryFacts {
  /** First and last day of publication; null when no article is dated. */
  readonly period: Period | null;
  readonly searched: Searched;
  /** BCP 47 primary subtags, sorted. */
  readonly languages: readonly string[];
  readonly outlets: OutletLabels;
}

const known = new WeakMap<readonly Entry[], LibraryFacts>();

const counted = new WeakMap<readonly Entry[], Searched>();

/** Counts what was looked through; once for each array of entries. */
export function searchedOf(entries: readonly Entry[]): Searched {
  const searched = counted.get(entries) ?? countSearched(entries);
  counted.set(entries, searched);
  return searched;
}

function countSearched(entries: readonly Entry[]): Searched {
  const period = periodOf(entries);
  const outlets = new Set(entries.flatMap(({ article }) => article.outlet ?? []));
  return { articles: entries.length, outlets: outlets.size, ...(period ?? {}) };
}

function periodOf(entries: readonly Entry[]): Period | null {
  const days = entries.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** The facts of these articles; the array must be the library's own, which changes with its contents. */
export function factsOf(entries: readonly Entry[]): LibraryFacts {
  const facts = known.get(entries);
  if (facts) return facts;
  const made = {
    period: periodOf(entries),
    searched: searchedOf(entries),
    languages: [...new Set(entries.map(({ article }) => article.lang))].sort(),
    outlets: outletLabels(entries),
  };
  known.set(entries, made);
  return made;
}
