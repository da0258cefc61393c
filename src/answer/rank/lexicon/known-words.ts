import type { PassageIndex } from '../../../search/index.ts';
import { senses } from './senses.ts';
import { vectors } from './vectors.ts';

/** What general English knows of the words of one index, by their numbers. */
export interface KnownWords {
  /** Place of a stem among the senses; -1 when the lexicon lacks it. */
  placeOf(stem: number): number;
  /** Row of a surface form among the vectors; -1 when they lack it. */
  rowOf(surface: number): number;
}

/** Numbers are kept with this much added, so that 0 is "not looked up yet". */
const SHIFT = 2;

/** Looks a word up once: an index never gives its number to another. */
const onceEach = (find: (term: number) => number): ((term: number) => number) => {
  let kept = new Int32Array(4096);
  return (term) => {
    const known = kept[term] ?? 0;
    if (known !== 0) return known - SHIFT;
    if (term >= kept.length) {
      const larger = new Int32Array(Math.max(term + 1, kept.length * 2));
      larger.set(kept);
      kept = larger;
    }
    const found = find(term);
    kept[term] = found + SHIFT;
    return found;
  };
};

const byIndex = new WeakMap<PassageIndex, KnownWords>();

/** The same for one index as long as it lives. */
export const knownWordsOf = (index: PassageIndex): KnownWords => {
  const known = byIndex.get(index);
  if (known !== undefined) return known;
  const made: KnownWords = {
    placeOf: onceEach((stem) => senses().placeOf(index.termOf(stem))),
    rowOf: onceEach((surface) => vectors().rowOf(index.termOf(surface))),
  };
  byIndex.set(index, made);
  return made;
};
