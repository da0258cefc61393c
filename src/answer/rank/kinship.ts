import type { KnownWords } from './lexicon/known-words.ts';
import { isDeed, sameDeed } from './lexicon/rungs.ts';
import { senses } from './lexicon/senses.ts';
import { thesaurus } from './lexicon/thesaurus.ts';
import { vectors } from './lexicon/vectors.ts';
import type { Asked } from './question/read-question.ts';
import type { Seen } from './view.ts';

/** What a word of a passage is to the words of the question: one bit for each content word. */
export interface Kin {
  /** Means the same, or one is derived from the other. */
  readonly same: number;
  /** Names the very same deed or thing: like `same`, without deeds that only come near ("accused", "charged"). */
  readonly meant: number;
  /** One is a kind of the other. */
  readonly kind: number;
  /** Means the opposite. */
  readonly opposite: number;
  /** Another thing of the same kind ("mother" for "father"). */
  readonly sibling: number;
  /** It is a kind of what is asked for ("friction" for "what force"). */
  readonly asked: boolean;
}

export interface Kinship {
  /** Remembered, so that a word is looked up once a question. */
  of(word: Seen): Kin;
  /** How alike a word and the content word of a number are by the company they keep, -1 to 1; 0 when unknown. */
  likeness(word: Seen, i: number): number;
}

type Masks = Map<number, number>;

const add = (masks: Masks, key: number, bit: number): void => {
  masks.set(key, (masks.get(key) ?? 0) | bit);
};

/** Senses so general that everything is a kind of them tell nothing: beyond this many steps we do not look. */
const STEPS_UP = 3;

const negative = /^(?:un|in|im|il|ir|dis|non|anti|mis|de)/;

/** True when one word is the other with a denying beginning or ending ("unconnected", "jawless"). */
export const isDenied = (a: string, b: string): boolean =>
  a.length < b.length ? denies(b, a) : a.length > b.length && denies(a, b);

const denies = (long: string, short: string): boolean => {
  if (short.length < 3) return false;
  if (long.endsWith(short) && negative.exec(long)?.[0].length === long.length - short.length) return true;
  return long.length === short.length + 4 && long.endsWith('less') && long.startsWith(short);
};

interface Family {
  readonly same: Masks;
  readonly higher: Masks;
  readonly parents: Masks;
  readonly derived: Masks;
  readonly opposite: Masks;
  readonly ideas: Masks;
  /** A bit for each sense that one of `same`, `higher` and `parents` has: most have none, which is quicker seen here. */
  readonly senses: Int32Array;
}

const mark = (bits: Int32Array, sense: number): void => {
  bits[sense >> 5] = (bits[sense >> 5] ?? 0) | (1 << (sense & 31));
};

const isMarked = (bits: Int32Array, sense: number): boolean =>
  ((bits[sense >> 5] ?? 0) & (1 << (sense & 31))) !== 0;

const familyOf = (asked: Asked): Family => {
  const family: Family = {
    same: new Map(),
    higher: new Map(),
    parents: new Map(),
    derived: new Map(),
    opposite: new Map(),
    ideas: new Map(),
    senses: new Int32Array((senses().size >> 5) + 1),
  };
  const lexicon = senses();
  for (const [i, { word, number }] of asked.content.entries()) {
    const bit = 1 << i;
    for (const idea of thesaurus().get(word.stem) ?? []) add(family.ideas, idea, bit);
    const place = number ? -1 : lexicon.placeOf(word.stem);
    if (place < 0) continue;
    add(family.derived, place, bit);
    for (const other of lexicon.derivedAt(place)) add(family.derived, other, bit);
    for (const other of lexicon.oppositesAt(place)) add(family.opposite, other, bit);
    for (const sense of lexicon.sensesAt(place)) {
      add(family.same, sense, bit);
      for (const parent of lexicon.above(sense)) {
        add(family.parents, parent, bit);
        climb(parent, STEPS_UP - 1, (higher) => add(family.higher, higher, bit));
      }
    }
  }
  for (const masks of [family.same, family.higher, family.parents])
    for (const sense of masks.keys()) mark(family.senses, sense);
  return family;
};

const climb = (sense: number, steps: number, visit: (sense: number) => void): void => {
  visit(sense);
  if (steps <= 1) return;
  for (const parent of senses().above(sense)) climb(parent, steps - 1, visit);
};

const MAX_SOUGHT = 3;

/** Senses of the noun that says what is asked for; none when no noun does. */
const soughtSenses = ({ focus }: Asked): readonly number[] => {
  const place = focus === null ? -1 : senses().placeOf(focus);
  return place < 0 ? [] : senses().sensesAt(place).slice(0, MAX_SOUGHT);
};

/** Kinship of passage words with the words of one question. */
export const kinshipWith = (asked: Asked, words: KnownWords): Kinship => {
  const family = familyOf(asked);
  const sought = soughtSenses(asked);
  const lexicon = senses();
  const space = vectors();
  const rows = asked.content.map(({ word, number }) => (number ? -1 : space.rowOf(word.surface)));
  const known = new Map<number, Kin>();
  const stems = asked.content.map(({ word }) => word.stem);
  const deeds = stems.flatMap((deed, i) => (isDeed(deed) ? [{ deed, bit: 1 << i }] : []));

  const look = ({ stem, stemTerm }: Seen): Kin => {
    let same = 0;
    let kind = 0;
    let sibling = 0;
    let isAsked = false;
    let opposite = 0;
    const place = words.placeOf(stemTerm);
    if (place >= 0) {
      same |= family.derived.get(place) ?? 0;
      opposite |= family.opposite.get(place) ?? 0;
      const { senses: list, parents, higher } = lexicon.kindsAt(place);
      for (let at = 0; at < list.length; at++) {
        const sense = list[at] ?? 0;
        if (!isMarked(family.senses, sense)) continue;
        const met = family.same.get(sense) ?? 0;
        if (at < parents) {
          same |= met;
          kind |= family.higher.get(sense) ?? 0;
        } else {
          kind |= met;
          if (at < higher) sibling |= family.parents.get(sense) ?? 0;
        }
      }
      if (sought.length > 0) {
        const own = lexicon.mainKindsAt(place);
        isAsked = sought.some((sense) => own.includes(sense));
      }
    }
    for (const idea of thesaurus().get(stem) ?? []) same |= family.ideas.get(idea) ?? 0;
    for (let i = 0; i < stems.length; i++) if (isDenied(stems[i] ?? '', stem)) opposite |= 1 << i;
    const derived = place >= 0 ? (family.derived.get(place) ?? 0) : 0;
    let meant = same & ~opposite;
    // A sense in common is not enough for a deed of the table: "state" has one in common with "arrest".
    for (const { deed, bit } of deeds) {
      const same = sameDeed(deed, stem) ?? (derived & bit) !== 0;
      meant = same ? meant | bit : meant & ~bit;
    }
    return {
      same,
      meant,
      kind: kind & ~same,
      opposite,
      sibling: sibling & ~same & ~kind,
      asked: isAsked,
    };
  };

  return {
    of(word) {
      const found = known.get(word.term) ?? look(word);
      known.set(word.term, found);
      return found;
    },
    likeness(word, i) {
      const [row, other] = [words.rowOf(word.term), rows[i] ?? -1];
      return row < 0 || other < 0 ? 0 : space.similarity(row, other);
    },
  };
};
