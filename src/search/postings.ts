import MiniSearch from 'minisearch';

/**
 * Which passages hold which stems: MiniSearch, one document a passage.
 *
 * Stems go in as short codes of four letters, not as words: MiniSearch keeps its terms in a letter tree and looks at
 * siblings one by one, so a small alphabet makes indexing about three times as fast (`npm run bench:scale`). Likeness
 * of words is looked up elsewhere, so nothing is lost. No length norm (`b: 0`): MiniSearch's mean length is a running
 * one, and its last digits would depend on the order of loading.
 */
interface Document {
  readonly id: number;
  readonly codes: string;
}

export interface Hit {
  readonly id: number;
  readonly score: number;
}

export interface Postings {
  /** Adds a document; `stems` are numbers of a term table, each once. */
  add(id: number, stems: readonly number[]): void;
  /** Takes exactly what was added under the id. */
  remove(id: number, stems: readonly number[]): void;
  /** Documents with at least one of the stems, best first; equal scores in no defined order. */
  find(weights: ReadonlyMap<number, number>): readonly Hit[];
}

const LETTERS = 'abcd';

const codeOf = (stem: number): string => {
  let code = '';
  for (let rest = stem; ; rest = Math.floor(rest / LETTERS.length)) {
    code += LETTERS[rest % LETTERS.length];
    if (rest < LETTERS.length) return code;
  }
};

const cut = (text: string): string[] => text.split(' ');

export const createPostings = (): Postings => {
  const codes: string[] = [];
  const coded = (stem: number): string => {
    const known = codes[stem] ?? codeOf(stem);
    codes[stem] = known;
    return known;
  };
  const mini = new MiniSearch<Document>({
    fields: ['codes'],
    tokenize: cut,
    processTerm: (term) => term,
    autoVacuum: false,
    searchOptions: { combineWith: 'OR', prefix: false, fuzzy: false, bm25: { k: 1.2, b: 0, d: 0.5 } },
  });
  return {
    add: (id, stems) => mini.add({ id, codes: stems.map(coded).join(' ') }),
    remove: (id, stems) => mini.remove({ id, codes: stems.map(coded).join(' ') }),
    find(weights) {
      const boosts = new Map([...weights].map(([stem, weight]) => [coded(stem), weight]));
      const found = mini.search([...boosts.keys()].join(' '), {
        boostTerm: (term) => boosts.get(term) ?? 1,
      });
      return found.map((result) => ({ id: Number(result.id), score: result.score }));
    },
  };
};
