import file from './senses.json' with { type: 'json' };

/** What general English knows of word stems: senses, what is more general, opposites, derived words, parts of speech. */
export interface Senses {
  /** Place of a stem; -1 when the lexicon lacks it. */
  placeOf(stem: string): number;
  /** Numbers of its senses, frequent ones first within a part of speech. */
  sensesAt(place: number): readonly number[];
  /** The next more general senses of a sense. */
  above(sense: number): readonly number[];
  /** Places of stems of opposite meaning. */
  oppositesAt(place: number): readonly number[];
  /** Places of stems one of which is derived from the other ("invade", "invasion"). */
  derivedAt(place: number): readonly number[];
  /** How often it is noun, verb, adjective, adverb, each 0 to 9. */
  partsAt(place: number): readonly [number, number, number, number];
}

const lists = (packed: string): readonly (readonly number[])[] =>
  packed.split(',').map((own) => (own === '' ? [] : own.split(' ').map((n) => Number.parseInt(n, 36))));

const unpack = (): Senses => {
  const places = new Map(file.stems.split(' ').map((word, i) => [word, i]));
  const parts = file.parts.split(' ');
  const senses = lists(file.senses);
  const opposites = lists(file.opposites);
  const derived = lists(file.derived);
  const above = lists(file.above);
  return {
    placeOf: (stem) => places.get(stem) ?? -1,
    sensesAt: (place) => senses[place] ?? [],
    above: (sense) => above[sense] ?? [],
    oppositesAt: (place) => opposites[place] ?? [],
    derivedAt: (place) => derived[place] ?? [],
    partsAt: (place) => {
      const [noun = 0, verb = 0, adjective = 0, adverb = 0] = [...(parts[place] ?? '')].map(Number);
      return [noun, verb, adjective, adverb];
    },
  };
};

let unpacked: Senses | null = null;

/** The lexicon, unpacked on first use and the same for all. */
export const senses = (): Senses => {
  unpacked ??= unpack();
  return unpacked;
};
