import { unpackLists } from './packed-lists.ts';
import { readData } from './read-data.ts';

/** What general English knows of word stems: senses, what is more general, opposites, derived words, parts of speech. */
export interface Senses {
  /** Senses there are; their numbers are below it. */
  readonly size: number;
  /** Place of a stem; -1 when the lexicon lacks it. */
  placeOf(stem: string): number;
  /** Numbers of its senses, frequent ones first within a part of speech. */
  sensesAt(place: number): readonly number[];
  /** Those senses with what they are kinds of, each once. */
  kindsAt(place: number): Kinds;
  /** Its `most` most frequent senses and all that these are kinds of, in at most so many steps; worked out anew each time. */
  kindsWithin(place: number, most: number, steps: number): ReadonlySet<number>;
  /** The same for three senses and 8 steps, kept. */
  mainKindsAt(place: number): Int32Array;
  /** The next more general senses of a sense. */
  above(sense: number): readonly number[];
  /** Places of stems of opposite meaning. */
  oppositesAt(place: number): readonly number[];
  /** Places of stems one of which is derived from the other ("destroy", "destructive"). */
  derivedAt(place: number): readonly number[];
  /** How often it is noun, verb, adjective, adverb, each 0 to 9. */
  partsAt(place: number): Parts;
}

/** Numbers of senses, each once in its part: those of a word, then from `parents` on what they are kinds of, then from `higher` on the parents of these. */
export interface Kinds {
  readonly senses: Int32Array;
  readonly parents: number;
  readonly higher: number;
}

type Parts = readonly [number, number, number, number];
const NO_PARTS: Parts = [0, 0, 0, 0];

interface File {
  readonly stems: string;
  readonly parts: string;
  readonly senses: string;
  readonly opposites: string;
  readonly derived: string;
  readonly above: string;
}

const MAIN_SENSES = 3;
const MAIN_STEPS = 8;

const unpack = (): Senses => {
  const file: File = JSON.parse(readData('senses.json').toString());
  const places = new Map(file.stems.split(' ').map((word, i) => [word, i]));
  const parts = partsOf(file.parts);
  const senses = unpackLists(file.senses);
  const opposites = unpackLists(file.opposites);
  const derived = unpackLists(file.derived);
  const above = unpackLists(file.above);
  const up = (from: readonly number[]): readonly number[] => [
    ...new Set(from.flatMap((sense) => above.at(sense))),
  ];
  /** By place, made when first asked for: the numbers lie together, where walking up from sense to sense jumps about. */
  const kinds: (Kinds | undefined)[] = [];
  const kindsAt = (place: number): Kinds => {
    const known = kinds[place];
    if (known !== undefined) return known;
    const own = senses.at(place);
    const parents = up(own);
    const list = Int32Array.from([...own, ...parents, ...up(parents)]);
    const made = { senses: list, parents: own.length, higher: own.length + parents.length };
    kinds[place] = made;
    return made;
  };
  const kindsWithin = (place: number, most: number, steps: number): ReadonlySet<number> => {
    const found = new Set(senses.at(place).slice(0, most));
    let last: readonly number[] = [...found];
    for (let step = 0; step < steps && last.length > 0; step++) {
      last = up(last).filter((sense) => !found.has(sense));
      for (const sense of last) found.add(sense);
    }
    return found;
  };
  const mainKinds: (Int32Array | undefined)[] = [];
  const mainKindsAt = (place: number): Int32Array => {
    const known = mainKinds[place];
    if (known !== undefined) return known;
    const made = Int32Array.from(kindsWithin(place, MAIN_SENSES, MAIN_STEPS));
    mainKinds[place] = made;
    return made;
  };
  return {
    size: above.size,
    kindsAt,
    kindsWithin,
    mainKindsAt,
    placeOf: (stem) => places.get(stem) ?? -1,
    sensesAt: senses.at,
    above: above.at,
    oppositesAt: opposites.at,
    derivedAt: derived.at,
    partsAt: (place) => parts[place] ?? NO_PARTS,
  };
};

/** By place; the same for all words that are alike in it. */
const partsOf = (packed: string): readonly Parts[] => {
  const known = new Map<string, Parts>();
  const read = (own: string): Parts => {
    const [noun = 0, verb = 0, adjective = 0, adverb = 0] = [...own].map(Number);
    const parts: Parts = [noun, verb, adjective, adverb];
    known.set(own, parts);
    return parts;
  };
  return packed.split(' ').map((own) => known.get(own) ?? read(own));
};

let unpacked: Senses | null = null;

/** The lexicon, unpacked on first use and the same for all. */
export const senses = (): Senses => {
  unpacked ??= unpack();
  return unpacked;
};
