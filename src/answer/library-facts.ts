import type { Entry } from '../entry.ts';
import { publishedMs } from '../knowledge/published.ts';
import { type InStep, inStep } from './in-step.ts';
import type { LibraryView } from './library-view.ts';
import type { Searched } from './outcome.ts';
import type { Period } from './understand/date-scope.ts';
import { OutletCount, type OutletLabels } from './understand/outlet-labels.ts';
import { ValueCount } from './value-count.ts';

/** What is asked of the live articles at every question, kept in step with them. */
export interface LibraryFacts {
  /** First and last day of publication; null when no article is dated. */
  readonly period: Period | null;
  readonly searched: Searched;
  /** BCP 47 primary subtags, sorted. */
  readonly languages: readonly string[];
  readonly outlets: OutletLabels;
  /** Publication dates as the articles have them; the one that is latest in time, null when no article is dated. */
  readonly newest: string | null;
  /** Names of outlets as the articles write them, sorted. */
  readonly outletNames: readonly string[];
  /** Days that articles tell of or were published on, `YYYY-MM-DD`, sorted. */
  readonly days: readonly string[];
}

class FactCount implements InStep, LibraryFacts {
  #articles = 0;
  readonly #published = new ValueCount();
  readonly #publishedDays = new ValueCount();
  readonly #days = new ValueCount();
  readonly #languages = new ValueCount();
  readonly #outletNames = new ValueCount();
  readonly #outlets = new OutletCount();
  #newest: { readonly of: readonly string[]; readonly date: string | null } = { of: [], date: null };

  add(entry: Entry): void {
    this.#articles += 1;
    this.#outlets.add(entry);
    this.#count(entry, (values, value) => values.add(value));
  }

  remove(entry: Entry): void {
    this.#articles -= 1;
    this.#outlets.remove(entry);
    this.#count(entry, (values, value) => values.remove(value));
  }

  #count({ article, mentions }: Entry, change: (values: ValueCount, value: string) => void): void {
    change(this.#languages, article.lang);
    if (article.outlet) change(this.#outletNames, article.outlet);
    if (article.published) {
      change(this.#published, article.published);
      change(this.#publishedDays, article.published.slice(0, 10));
      change(this.#days, article.published.slice(0, 10));
    }
    for (const { when } of mentions) {
      if (when?.precision === 'day' && when.start !== null) change(this.#days, when.start);
    }
  }

  get period(): Period | null {
    return periodOf(this.#publishedDays.values);
  }

  get searched(): Searched {
    return { articles: this.#articles, outlets: this.#outletNames.size, ...(this.period ?? {}) };
  }

  get languages(): readonly string[] {
    return this.#languages.values;
  }

  get outlets(): OutletLabels {
    return this.#outlets.labels;
  }

  get outletNames(): readonly string[] {
    return this.#outletNames.values;
  }

  get days(): readonly string[] {
    return this.#days.values;
  }

  get newest(): string | null {
    const dates = this.#published.values;
    if (this.#newest.of !== dates) {
      const date =
        dates.length === 0 ? null : dates.reduce((a, b) => (publishedMs(a) >= publishedMs(b) ? a : b));
      this.#newest = { of: dates, date };
    }
    return this.#newest.date;
  }
}

const counted = new WeakMap<readonly Entry[], Searched>();

/** Counts what was looked through; once for each array of entries. */
export function searchedOf(entries: readonly Entry[]): Searched {
  const searched = counted.get(entries) ?? countSearched(entries);
  counted.set(entries, searched);
  return searched;
}

function countSearched(entries: readonly Entry[]): Searched {
  const period = periodOf(entries.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort());
  const outlets = new Set(entries.flatMap(({ article }) => article.outlet ?? []));
  return { articles: entries.length, outlets: outlets.size, ...(period ?? {}) };
}

function periodOf(days: readonly string[]): Period | null {
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

const factCount = inStep(() => new FactCount());

/** The facts of a library's live articles: read them at once, they change with it. */
export function factsOf(library: LibraryView): LibraryFacts {
  const facts = factCount(library);
  const entries = library.entries();
  if (!counted.has(entries)) counted.set(entries, facts.searched);
  return facts;
}
