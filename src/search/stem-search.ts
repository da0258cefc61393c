import MiniSearch from 'minisearch';
import { DocumentList } from './document-list.ts';
import { NumberMap } from './number-map.ts';

/** A passage for MiniSearch. Its stems are handed over beside it, since MiniSearch would cut them out of a text. */
interface StemDocument {
  readonly id: number;
  readonly stems: '';
}

type Documents = Map<number, number>;
type FieldData = Map<number, Documents>;

/** MiniSearch's number of the one field there is. */
const ONLY_FIELD = 0;

/** What MiniSearch keeps of a term for each field, of which there is one. */
class OneField extends NumberMap<Documents> {
  #documents: Documents | undefined = new DocumentList();

  get size(): number {
    return this.#documents === undefined ? 0 : 1;
  }

  get(): Documents | undefined {
    return this.#documents;
  }

  set(_field: number, documents: Documents): this {
    this.#documents = documents;
    return this;
  }

  delete(): boolean {
    const had = this.#documents !== undefined;
    this.#documents = undefined;
    return had;
  }

  keys(): MapIterator<number> {
    return (this.#documents === undefined ? [] : [ONLY_FIELD]).values();
  }
}

/** A stem's number as a term of two letters, which is read back without any look-up. */
export const termOf = (stem: number): string => String.fromCharCode(stem & 0xffff, stem >>> 16);
export const stemOf = (term: string): number => term.charCodeAt(0) | (term.charCodeAt(1) << 16);

/** MiniSearch's terms. */
interface Terms {
  get(term: string): FieldData | undefined;
  has(term: string): boolean;
  fetch(term: string, initial: () => FieldData): FieldData;
  delete(term: string): void;
}

/**
 * Keeps terms by the number of their stem instead of in a letter tree, which is of use only to beginnings of words and
 * misspellings (looked up elsewhere): indexing spends most of its time there (`npm run bench:scale`).
 */
function keepByNumber(terms: Terms): void {
  const table: (FieldData | undefined)[] = [];
  terms.get = (term) => table[stemOf(term)];
  terms.has = (term) => table[stemOf(term)] !== undefined;
  terms.delete = (term) => {
    table[stemOf(term)] = undefined;
  };
  terms.fetch = (term) => {
    const stem = stemOf(term);
    const data = table[stem] ?? new OneField();
    table[stem] = data;
    return data;
  };
}

/** One length for all documents: without a length norm (`b: 0`) nothing depends on it, and a list for each weighs. */
class OneLength extends Map<number, number[]> {
  readonly #length: number[] = [1];

  override get(): number[] {
    return this.#length;
  }

  override set(): this {
    return this;
  }
}

/** MiniSearch's BM25+ without a length norm (`b: 0`), of a stem that a document holds once. */
const BM25 = { k: 1.2, b: 0, d: 0.5 };

/** MiniSearch as it is tuned here. `terms` gives the terms of what is added or sought next. */
export class StemSearch extends MiniSearch<StemDocument> {
  constructor(terms: () => string[]) {
    super({
      fields: ['stems'],
      autoVacuum: false,
      tokenize: terms,
      processTerm: (term) => term,
      // MiniSearch's mean length is a running one: its last digits would depend on the order of loading.
      searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false, bm25: BM25 },
    });
    keepByNumber(this._index);
    this._fieldLength = new OneLength();
  }

  /** MiniSearch's own number of the document that comes next; they follow each other, and none is used twice. */
  get next(): number {
    return this._nextId;
  }

  /** MiniSearch's numbers of the documents that hold the term, and what it brings to the score of each of them. */
  postingsOf(term: string): { readonly documents: readonly number[]; readonly score: number } | null {
    const documents = this._index.get(term)?.get(ONLY_FIELD);
    if (!(documents instanceof DocumentList)) return null;
    const { size } = documents;
    const rarity = Math.log(1 + (this._documentCount - size + 0.5) / (size + 0.5));
    return { documents: documents.list, score: rarity * (BM25.d + (BM25.k + 1) / (1 + BM25.k)) };
  }
}

/** Which documents hold which stems: MiniSearch over numbers. */
export interface StemIndex {
  /** Adds a document; `stems` are numbers of a term table, each once. */
  add(id: number, stems: readonly number[]): void;
  /** Takes exactly what was added under the id. */
  remove(id: number, stems: readonly number[]): void;
  /**
   * Visits each document with at least one of the stems once, in no defined order. Scores are those of MiniSearch's
   * `search`; without the objects it makes for each document, that takes a tenth of the time.
   */
  find(weights: ReadonlyMap<number, number>, visit: (id: number, score: number) => void): void;
}

export const createStemIndex = (): StemIndex => {
  const known: string[] = [];
  const term = (stem: number): string => {
    const made = known[stem] ?? termOf(stem);
    known[stem] = made;
    return made;
  };
  let terms: string[] = [];
  const search = new StemSearch(() => terms);
  /** By MiniSearch's number: the document; the score so far and how many of the stems were met, zeros between searches. */
  const documents: number[] = [];
  let scores = new Float64Array(0);
  let met = new Uint16Array(0);
  return {
    add(id, stems) {
      terms = stems.map(term);
      documents[search.next] = id;
      search.add({ id, stems: '' });
    },
    remove(id, stems) {
      terms = stems.map(term);
      search.remove({ id, stems: '' });
    },
    find(weights, visit) {
      if (scores.length < search.next) {
        scores = new Float64Array(search.next * 2);
        met = new Uint16Array(search.next * 2);
      }
      const found: number[] = [];
      for (const [stem, weight] of weights) {
        const postings = search.postingsOf(term(stem));
        if (postings === null) continue;
        const score = weight * postings.score;
        for (const at of postings.documents) {
          const before = met[at] ?? 0;
          if (before === 0) found.push(at);
          met[at] = before + 1;
          scores[at] = (scores[at] ?? 0) + score;
        }
      }
      for (const at of found) {
        const score = (scores[at] ?? 0) * (met[at] ?? 0);
        scores[at] = 0;
        met[at] = 0;
        visit(documents[at] ?? 0, score);
      }
    },
  };
};
