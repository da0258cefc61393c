import { stem } from '../../../search/index.ts';
import { senses } from './senses.ts';

/** Steps from a word for somebody up to "person". */
const STEPS = 7;
/** Of a word's senses so many, the most usual, are looked at. */
const SENSES = 2;

let known: Map<string, boolean> | null = null;
let person: number | null = null;

/** The sense in which "person" is what "mortal" is too, and no part of grammar. */
const personSense = (): number => {
  const of = (word: string): readonly number[] => senses().sensesAt(senses().placeOf(stem(word, 'en')));
  const others = of('mortal');
  return of('person').find((sense) => others.includes(sense)) ?? -1;
};

/** True for the stem of a noun that says who somebody is ("survivor", "headmaster", "owner"). Remembered. */
export const isPerson = (own: string): boolean => {
  known ??= new Map();
  const found = known.get(own);
  if (found !== undefined) return found;
  person ??= personSense();
  const place = senses().placeOf(own);
  const is =
    place >= 0 && senses().partsAt(place)[0] >= 5 && senses().kindsWithin(place, SENSES, STEPS).has(person);
  known.set(own, is);
  return is;
};
