import type { Entry } from '../entry.ts';
import { publishedMs } from '../knowledge/published.ts';
import { mergeSorted } from '../merge-sorted.ts';
import { type InStep, inStep } from './in-step.ts';
import type { LibraryView } from './library-view.ts';

interface Placed {
  readonly entry: Entry;
  /** Milliseconds; undated articles are oldest. */
  readonly at: number;
}

/** Live articles from the newest to the oldest. */
class NewestFirst implements InStep {
  readonly #placeOf: (published: string) => number;
  /** 1: of two equally new ones that with the lesser id comes first; -1: the other. */
  readonly #ties: 1 | -1;
  readonly #came = new Set<Entry>();
  readonly #went = new Set<Entry>();
  #placed: readonly Placed[] = [];
  #list: readonly Entry[] = [];

  constructor(placeOf: (published: string) => number, ties: 1 | -1) {
    this.#placeOf = placeOf;
    this.#ties = ties;
  }

  add(entry: Entry): void {
    if (!this.#went.delete(entry)) this.#came.add(entry);
  }

  remove(entry: Entry): void {
    if (!this.#came.delete(entry)) this.#went.add(entry);
  }

  get list(): readonly Entry[] {
    if (this.#came.size > 0 || this.#went.size > 0) {
      const stayed =
        this.#went.size === 0 ? this.#placed : this.#placed.filter(({ entry }) => !this.#went.has(entry));
      const came = [...this.#came].map((entry) => this.#place(entry)).sort((a, b) => this.#order(a, b));
      this.#placed = mergeSorted(stayed, came, (a, b) => this.#order(a, b));
      this.#list = this.#placed.map(({ entry }) => entry);
      this.#came.clear();
      this.#went.clear();
    }
    return this.#list;
  }

  #place(entry: Entry): Placed {
    const { published } = entry.article;
    return { entry, at: published === null ? Number.NEGATIVE_INFINITY : this.#placeOf(published) };
  }

  #order(a: Placed, b: Placed): number {
    if (a.at !== b.at) return b.at - a.at;
    return a.entry.article.id < b.entry.article.id ? -this.#ties : this.#ties;
  }
}

const byInstant = inStep(() => new NewestFirst(publishedMs, 1));
const byDay = inStep(() => new NewestFirst((published) => Date.parse(published.slice(0, 10)), -1));

/** The live articles, newest first, ties by id. The same array as long as nothing changed. */
export function newestFirstOf(library: LibraryView): readonly Entry[] {
  return byInstant(library).list;
}

/** The live articles by their day of publication, newest first; of one day those with the greater id come first. */
export function newestDaysFirstOf(library: LibraryView): readonly Entry[] {
  return byDay(library).list;
}
