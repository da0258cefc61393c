/** Plain engines as their documentation uses them, over the same passages: each gives its best passages for a text. */
import { create, insertMultiple, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Entry, Located } from '../../src/entry.ts';

export interface Other {
  readonly name: string;
  /** Builds an index over all passages; `find` gives the best first, at most ten. */
  build(entries: readonly Entry[]): Promise<{ find(text: string): Promise<readonly Scored[]> }>;
}

export interface Scored {
  readonly located: Located;
  readonly score: number;
}

const passagesOf = (entries: readonly Entry[]): readonly Located[] =>
  entries.flatMap((entry) => entry.passages.map((passage) => ({ entry, passage })));

const KEPT = 10;

const miniSearch: Other = {
  name: 'MiniSearch',
  async build(entries) {
    const all = passagesOf(entries);
    const mini = new MiniSearch({ fields: ['text'] });
    mini.addAll(all.map(({ passage }, id) => ({ id, text: passage.text })));
    return {
      find: async (text) =>
        mini
          .search(text)
          .slice(0, KEPT)
          .flatMap(({ id, score }) => {
            const located = all[Number(id)];
            return located === undefined ? [] : [{ located, score }];
          }),
    };
  },
};

const lunrEngine: Other = {
  name: 'lunr',
  async build(entries) {
    const all = passagesOf(entries);
    const index = lunr(function build() {
      this.ref('id');
      this.field('text');
      for (const [id, { passage }] of all.entries()) this.add({ id, text: passage.text });
    });
    return {
      find: async (text) =>
        index
          .search(text.replaceAll(/[^\p{L}\p{N}\s]/gu, ' '))
          .slice(0, KEPT)
          .flatMap(({ ref, score }) => {
            const located = all[Number(ref)];
            return located === undefined ? [] : [{ located, score }];
          }),
    };
  },
};

const flexSearch: Other = {
  name: 'FlexSearch',
  async build(entries) {
    const all = passagesOf(entries);
    const index = new FlexSearch.Index();
    for (const [id, { passage }] of all.entries()) index.add(id, passage.text);
    return {
      find: async (text) =>
        index.search(text, { limit: KEPT, suggest: true }).flatMap((id, i) => {
          const located = all[Number(id)];
          return located === undefined ? [] : [{ located, score: 1 / (1 + i) }];
        }),
    };
  },
};

const orama: Other = {
  name: 'Orama',
  async build(entries) {
    const all = passagesOf(entries);
    const db = create({ schema: { text: 'string' } as const });
    await insertMultiple(
      db,
      all.map(({ passage }, i) => ({ id: String(i), text: passage.text })),
    );
    return {
      async find(text) {
        const { hits } = await search(db, { term: text, limit: KEPT });
        return hits.flatMap(({ id, score }) => {
          const located = all[Number(id)];
          return located === undefined ? [] : [{ located, score }];
        });
      },
    };
  },
};

export const others: readonly Other[] = [miniSearch, lunrEngine, flexSearch, orama];
