import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createStemIndex } from '../../src/search/stem-search.ts';

interface Hit {
  readonly id: number;
  readonly score: number;
}

const stems = fc.uniqueArray(fc.oneof(fc.nat(12), fc.constantFrom(0xffff, 0x10000, 0x10001, 3_000_000)), {
  minLength: 1,
  maxLength: 6,
});
const weight = fc.constantFrom(1, 0.8, 0.6, 0.4);
const queries = fc.array(
  fc.uniqueArray(fc.tuple(fc.oneof(fc.nat(12), fc.constantFrom(0xffff, 0x10000, 3_000_000)), weight), {
    selector: ([stem]) => stem,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 3 },
);
/** `null` takes out the oldest document that is still there. */
const steps = fc.array(fc.option(stems, { freq: 3 }), { maxLength: 30 });

const wordOf = (stem: number): string => `s${stem}`;
const sorted = (hits: readonly Hit[]): readonly Hit[] => hits.toSorted((a, b) => a.id - b.id);

describe('the index of stems', () => {
  it('finds what MiniSearch finds over the same stems as words, with the same scores', () => {
    fc.assert(
      fc.property(steps, queries, (all, asked) => {
        const index = createStemIndex();
        const plain = new MiniSearch({
          fields: ['text'],
          tokenize: (text) => text.split(' '),
          autoVacuum: false,
          searchOptions: { bm25: { k: 1.2, b: 0, d: 0.5 } },
        });
        const live: { readonly id: number; readonly stems: readonly number[] }[] = [];
        for (const [id, step] of all.entries()) {
          const one = step === null ? live.shift() : { id, stems: step };
          if (one === undefined) continue;
          const text = one.stems.map(wordOf).join(' ');
          if (step === null) {
            index.remove(one.id, one.stems);
            plain.remove({ id: one.id, text });
          } else {
            index.add(one.id, one.stems);
            plain.add({ id: one.id, text });
            live.push(one);
          }
        }
        for (const query of asked) {
          const weights = new Map(query);
          const boosts = new Map(query.map(([stem, by]) => [wordOf(stem), by]));
          const found = plain.search([...boosts.keys()].join(' '), {
            boostTerm: (term) => boosts.get(term) ?? 1,
          });
          const expected = found.map(({ id, score }) => ({ id: Number(id), score }));
          const met: Hit[] = [];
          index.find(weights, (id, score) => met.push({ id, score }));
          expect(sorted(met)).toEqual(sorted(expected));
        }
      }),
    );
  });
});
