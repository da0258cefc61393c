import type { Entry } from '../../library.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { type NameSpan, namesIn } from './names-in.ts';

export type NameKind = 'person' | 'place' | 'group' | 'other';

/** A name as the articles write it. */
export interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
  /** Number of passages that hold it. */
  readonly passages: number;
  /** Mostly written with "the" ("the KVR"). */
  readonly definite: boolean;
  /** Somebody of this name is quoted somewhere. */
  readonly speaks: boolean;
}

interface Tally {
  passages: number;
  place: number;
  person: number;
  /** Follows "the". */
  definite: number;
  /** Stands before a plain noun, as an adjective does ("Velmoran police"). */
  adjective: number;
}

const PLACE_BEFORE = /\b(?:in|at|near|from|across|outside|around|throughout|to|into)\s$/iu;
const SAYS = /^[,”"’]?\s?(?:said|says|told|wrote|added|warned|described|describes|adds|stated|tweeted)\b/iu;
const SAID_BEFORE = /\b(?:said|says|told|added|adds|describes|described|wrote|warned)\s$/iu;
const TITLE_BEFORE =
  /\b(?:president|minister|mr|mrs|ms|dr|spokesman|spokeswoman|spokesperson|mayor|governor|general|secretary|leader|chief|director|correspondent|journalist|analyst|professor|sheikh|king|queen|prince|judge|captain|colonel)\.?,?\s$/iu;
const GROUP =
  /\b(?:committee|ministry|council|party|agency|union|bank|university|hospital|organi[sz]ation|association|court|parliament|senate|army|police|company|group|nations|commission|department|service|front|movement|institute|authority|office|club|league)\b/iu;
const QUOTABLE = new Set(['sentence', 'caption', 'list-item']);
const tallies = new WeakMap<Entry, ReadonlyMap<string, Tally>>();
const books = new WeakMap<readonly Entry[], NameBook>();

function tallyOf(entry: Entry): ReadonlyMap<string, Tally> {
  const known = tallies.get(entry);
  if (known) return known;
  const found = new Map<string, Tally>();
  for (const passage of entry.passages) {
    if (!QUOTABLE.has(passage.kind)) continue;
    for (const name of namesIn(passage.text)) if (!name.unsure) count(found, name, passage.text);
  }
  tallies.set(entry, found);
  return found;
}

function count(found: Map<string, Tally>, name: NameSpan, text: string): void {
  const tally = found.get(name.text) ?? { passages: 0, place: 0, person: 0, definite: 0, adjective: 0 };
  const before = text.slice(Math.max(0, name.start - 24), name.start);
  tally.passages += 1;
  if (PLACE_BEFORE.test(before)) tally.place += 1;
  if (
    name.titled ||
    TITLE_BEFORE.test(before) ||
    SAID_BEFORE.test(before) ||
    SAYS.test(text.slice(name.end, name.end + 16))
  )
    tally.person += 1;
  if (/\bthe\s$/iu.test(before)) tally.definite += 1;
  if (isBeforeNoun(text, name.end)) tally.adjective += 1;
  found.set(name.text, tally);
}

function isBeforeNoun(text: string, end: number): boolean {
  const next = /^\s(\p{Ll}{3,})/u.exec(text.slice(end, end + 24))?.[1] ?? '';
  return next !== '' && !FUNCTION_WORDS.has(next) && !/(?:ed|s)$/u.test(next);
}

function kindOf(name: string, tally: Tally): NameKind {
  if (GROUP.test(name) || /^\p{Lu}{2,}$/u.test(name)) return 'group';
  if (tally.place > tally.person) return tally.place * 3 >= tally.passages ? 'place' : 'other';
  if (tally.person > 0) return 'person';
  const plain = tally.definite * 2 <= tally.passages && tally.adjective * 2 <= tally.passages;
  return plain && /^\S+ \S+(?: \S+)?$/u.test(name) && tally.place === 0 ? 'person' : 'other';
}

/** "VELMORA" of a dateline is Velmora; short ones are acronyms and stay. */
function withoutShouting(name: string): string {
  return name
    .split(' ')
    .map((word) => (/^\p{Lu}{6,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ');
}

/** Names written with initials are the worse ones to show: "J. Doe" after "Jane Doe". */
function initialsIn(name: string): number {
  return name.split(' ').filter((word) => /^\p{Lu}{1,2}\.?$/u.test(word)).length;
}

/** All names of the live articles, for follow-ups and for suggesting questions. */
export class NameBook {
  readonly names: readonly KnownName[];
  readonly #byWord: ReadonlyMap<string, KnownName>;

  constructor(entries: readonly Entry[]) {
    const merged = new Map<string, Tally>();
    for (const entry of entries) {
      for (const [written, tally] of tallyOf(entry)) {
        const name = withoutShouting(written);
        const sum = merged.get(name) ?? { passages: 0, place: 0, person: 0, definite: 0, adjective: 0 };
        sum.passages += tally.passages;
        sum.place += tally.place;
        sum.person += tally.person;
        sum.definite += tally.definite;
        sum.adjective += tally.adjective;
        merged.set(name, sum);
      }
    }
    this.names = [...merged]
      .map(([name, tally]) => ({
        name,
        kind: kindOf(name, tally),
        passages: tally.passages,
        definite: tally.definite * 2 > tally.passages,
        speaks: tally.person > 0,
      }))
      .sort(
        (a, b) =>
          b.passages - a.passages ||
          initialsIn(a.name) - initialsIn(b.name) ||
          a.name.length - b.name.length ||
          (a.name < b.name ? -1 : 1),
      );
    const byWord = new Map<string, KnownName>();
    for (const known of this.names) {
      const lower = known.name.toLowerCase();
      if (!byWord.has(lower)) byWord.set(lower, known);
      const last = lower.split(' ').at(-1) ?? lower;
      const surname = byWord.get(last);
      // A surname alone stands for the full name: "massimov" is better shown as first name and surname.
      if (known.kind === 'person' && !surname?.name.includes(' ')) byWord.set(last, known);
    }
    this.#byWord = byWord;
  }

  /** The most frequent name that is written so, or ends in this word, whatever the case. */
  find(words: string): KnownName | undefined {
    return this.#byWord.get(words.toLowerCase());
  }
}

/** The names of these articles, counted once for each array of entries. */
export function nameBookOf(entries: readonly Entry[]): NameBook {
  const known = books.get(entries);
  if (known) return known;
  const book = new NameBook(entries);
  books.set(entries, book);
  return book;
}
