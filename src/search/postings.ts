import MiniSearch from 'minisearch';

/**
 * Which passages hold which stems: MiniSearch over stems that are already found, one document a passage.
 * No length norm (`b: 0`): MiniSearch's mean length is a running one, so its last digits would depend on the order
 * of loading.
 */
interface Document {
  readonly id: number;
  readonly stems: string;
}

export interface Hit {
  readonly id: number;
  readonly score: number;
}

export interface Postings {
  /** `stems` are separated by single blanks. */
  add(id: number, stems: string): void;
  /** Takes exactly what was added under the id. */
  remove(id: number, stems: string): void;
  /** Documents with at least one of the stems, best first; equal scores in no defined order. */
  find(weights: ReadonlyMap<string, number>): readonly Hit[];
}

const cut = (text: string): string[] => text.split(' ');

export const createPostings = (): Postings => {
  const mini = new MiniSearch<Document>({
    fields: ['stems'],
    tokenize: cut,
    processTerm: (term) => term,
    autoVacuum: false,
    searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false, bm25: { k: 1.2, b: 0, d: 0.5 } },
  });
  return {
    add: (id, stems) => mini.add({ id, stems }),
    remove: (id, stems) => mini.remove({ id, stems }),
    find(weights) {
      const found = mini.search([...weights.keys()].join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
      });
      return found.map((result) => ({ id: Number(result.id), score: result.score }));
    },
  };
};
