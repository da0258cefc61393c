import { fold } from './fold.ts';

/**
 * Words as small numbers, with the count of passages each stands in. Numbers are never reused and mean nothing
 * outside one table: nothing that is shown may depend on them.
 */
export interface TermTable {
  /** The number of a term, given out on first sight. */
  intern(term: string): number;
  /** The number of a known term; -1 for one never seen. */
  idOf(term: string): number;
  /** The term of a number; empty for one never given out. */
  termOf(id: number): string;
  /** Passages that hold the term now. 0 for an unknown number. */
  passages(id: number): number;
  count(id: number, change: 1 | -1): void;
  /** Share of the word's places inside sentences where it has a capital, 0 to 1; null when it has no such place. */
  capitalShare(id: number): number | null;
  /** Counts one place inside a sentence, with or without a capital. */
  countCase(id: number, capital: boolean, change: 1 | -1): void;
  /** Numbers of the terms that are written with letters which `fold` would change, by what it makes of them ("oldu": "öldü"). */
  writtenAs(folded: string): readonly number[];
  /** All terms ever seen, in no meaningful order. */
  terms(): readonly string[];
}

/** An empty table. */
export const createTermTable = (): TermTable => {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const counts: number[] = [];
  const capitals: number[] = [];
  const places: number[] = [];
  const marked = new Map<string, number[]>();
  return {
    intern(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const id = terms.length;
      ids.set(term, id);
      terms.push(term);
      counts.push(0);
      capitals.push(0);
      places.push(0);
      const folded = fold(term);
      if (folded !== term) marked.set(folded, [...(marked.get(folded) ?? []), id]);
      return id;
    },
    idOf: (term) => ids.get(term) ?? -1,
    termOf: (id) => terms[id] ?? '',
    passages: (id) => counts[id] ?? 0,
    count(id, change) {
      counts[id] = (counts[id] ?? 0) + change;
    },
    capitalShare(id) {
      const total = places[id] ?? 0;
      return total === 0 ? null : (capitals[id] ?? 0) / total;
    },
    countCase(id, capital, change) {
      places[id] = (places[id] ?? 0) + change;
      if (capital) capitals[id] = (capitals[id] ?? 0) + change;
    },
    writtenAs: (folded) => marked.get(folded) ?? [],
    terms: () => terms,
  };
};
