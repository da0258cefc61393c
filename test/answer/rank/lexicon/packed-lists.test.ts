import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackLists } from '../../../../src/answer/rank/lexicon/packed-lists.ts';

const packed = (lists: readonly (readonly number[])[]): string =>
  lists.map((own) => own.map((n) => n.toString(36)).join(' ')).join(',');

describe('unpackLists', () => {
  it('gives back every list that was packed, in order', () => {
    const someLists = fc.array(fc.array(fc.nat(60_000_000)), { minLength: 1 });
    fc.assert(
      fc.property(someLists, (lists) => {
        const unpacked = unpackLists(packed(lists));
        expect(unpacked.size).toBe(lists.length);
        expect(lists.map((_, i) => unpacked.at(i))).toEqual(lists);
      }),
    );
  });

  it.each([-1, -2, 2, 3, 100])('has nothing at %i of two', (list) => {
    expect(unpackLists('a b,c').at(list)).toEqual([]);
  });
});
