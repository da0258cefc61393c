/**
 * Who is known by a surname alone: an article that once says "Teresa Bohm" or "Justice Minister Paula Renz" calls them
 * "Bohm" and "Renz" from then on.
 */
import { AFTER_GAP, type Analysis, CAPITAL, type PassageIndex, STOP } from '../../search/index.ts';
import { isPerson } from './lexicon/persons.ts';
import type { Sought } from './matches.ts';
import type { Asked } from './question/read-question.ts';
import { changesRole, isRole } from './roles.ts';

/** Stem of a surname to the bits of the question's other words that it stands for in one article. */
export type KnownAs = ReadonlyMap<string, number>;

const nobody: KnownAs = new Map();

/** Of a very long article the beginning is read. */
const MAX_WORDS = 40_000;
/** Words between a role and the first word of its phrase. */
const PHRASE = 3;
/** Names behind a role. */
const NAMES = 4;

interface Told {
  readonly bits: (i: number) => number;
  readonly flags: (i: number) => number;
  readonly stem: (i: number) => string;
  readonly surface: (i: number) => string;
  readonly size: number;
}

const isNameAt = ({ flags }: Told, i: number): boolean =>
  (flags(i) & CAPITAL) !== 0 && (flags(i) & STOP) === 0;

/** Bits of the words of full names by the place of their last word among the content words. */
const fullNames = ({ content }: Asked): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const [i, word] of content.entries()) {
    const before = content[i - 1];
    if (!word.name || before === undefined || !before.name || before.at !== word.at - 1) continue;
    found.set(i, (found.get(i - 1) ?? 0) | (1 << (i - 1)));
    found.delete(i - 1);
  }
  return found;
};

/** Bits of the words of a role that no name stands beside ("justice minister"), by the place of the role's noun. */
const rolesAsked = ({ content, expects }: Asked): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  if (expects === 'person' || expects === 'definition') return found;
  for (const [i, { word, at, name }] of content.entries()) {
    if (name || !isRole(word.surface) || content.some((other) => other.name && other.at === at + 1)) continue;
    let bits = 1 << i;
    for (let j = i - 1; j >= 0 && content[j]?.at === at - (i - j) && !content[j]?.name; j--) bits |= 1 << j;
    found.set(i, bits);
  }
  return found;
};

/** The first names that stand beside a surname: true when all of them are the asked one's, and it does at least once. */
const isOnlyOne = (told: Told, surname: number, first: number): boolean => {
  let full = false;
  for (let i = 1; i < told.size; i++) {
    if ((told.bits(i) & surname) === 0 || !isNameAt(told, i) || (told.flags(i) & AFTER_GAP) !== 0) continue;
    if ((told.bits(i - 1) & first) !== 0) full = true;
    else if (isNameAt(told, i - 1) && !isPerson(told.stem(i - 1)) && !isRole(told.surface(i - 1)))
      return false;
  }
  return full;
};

/** The surname behind a role ("Justice Minister Paula Renz", "the minister, Paula Renz,"); null when no name follows. */
const namedBehind = (told: Told, at: number): string | null => {
  let last = at;
  while (last + 1 < told.size && last - at < NAMES && isNameAt(told, last + 1)) {
    if (last > at && (told.flags(last + 1) & AFTER_GAP) !== 0) break;
    last++;
  }
  return last === at ? null : told.stem(last);
};

/** Who holds a role by the article; null for nobody, or for more than one. */
const holderOf = (told: Told, noun: number, phrase: number): string | null => {
  let holder: string | null = null;
  for (let i = 0; i < told.size; i++) {
    if ((told.bits(i) & noun) === 0) continue;
    let met = told.bits(i);
    let from = i;
    while (from > 0 && i - from < PHRASE && (told.bits(from - 1) & phrase) !== 0) met |= told.bits(--from);
    if ((met & phrase) !== phrase || changesRole(told.surface(from - 1))) continue;
    const name = namedBehind(told, i);
    if (name === null) continue;
    if (holder !== null && holder !== name) return null;
    holder = name;
  }
  return holder;
};

/** Reads an article once for a question that has a full name or a role; empty for any other. Linear in its words, of which at most 40,000 are read. */
export const knownAsIn = (asked: Asked, analysis: Analysis, sought: Sought, index: PassageIndex): KnownAs => {
  const names = fullNames(asked);
  const roles = rolesAsked(asked);
  if (names.size === 0 && roles.size === 0) return nobody;
  const told: Told = {
    bits: (i) => sought.stem.get(analysis.stems[i] ?? -1) ?? 0,
    flags: (i) => analysis.flags[i] ?? 0,
    stem: (i) => (i < 0 ? '' : index.termOf(analysis.stems[i] ?? -1)),
    surface: (i) => (i < 0 ? '' : index.termOf(analysis.surfaces[i] ?? -1)),
    size: Math.min(analysis.stems.length, MAX_WORDS),
  };
  const found = new Map<string, number>();
  const add = (stem: string, bits: number): void => {
    found.set(stem, (found.get(stem) ?? 0) | bits);
  };
  for (const [i, first] of names)
    if (isOnlyOne(told, 1 << i, first)) add(asked.content[i]?.word.stem ?? '', first);
  for (const [i, phrase] of roles) {
    const holder = holderOf(told, 1 << i, phrase);
    if (holder !== null) add(holder, phrase);
  }
  return found;
};
