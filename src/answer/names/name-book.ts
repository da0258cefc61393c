import type { Entry } from '../../entry.ts';
import { mergeSorted } from '../../merge-sorted.ts';
import { type InStep, inStep } from '../in-step.ts';
import type { KnownName, NameKind } from './known-name.ts';
import { inOrder, type Listed, listed } from './name-order.ts';
import { addTally, noTally, type Tally, tallyOf } from './name-tally.ts';

const GROUP =
  /\b(?:committee|ministry|council|party|agency|union|bank|university|hospital|organi[sz]ation|association|court|parliament|senate|army|police|company|group|nations|commission|department|service|front|movement|institute|authority|office|club|league)\b/iu;

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

const lastWord = (lower: string): string => lower.slice(lower.lastIndexOf(' ') + 1);

function bestOf(lower: string, names: readonly KnownName[]): KnownName | null {
  const isWhole = ({ name }: KnownName): boolean => name.toLowerCase() === lower;
  const full = names.filter((known) => known.kind === 'person' && !isWhole(known));
  const [best] = (full.length > 0 ? full : names.filter(isWhole)).map(listed).sort(inOrder);
  return best?.known ?? null;
}

/** All names of the live articles, for follow-ups and for suggesting questions; articles come and go one by one. */
export class NameBook implements InStep {
  readonly #sums = new Map<string, Tally>();
  /** Names by their words in lower case, and by the last of these. */
  readonly #written = new Map<string, string[]>();
  readonly #found = new Map<string, KnownName | null>();
  /** Names whose place in the order has to be found anew. */
  readonly #moved = new Set<string>();
  #listed: readonly Listed[] = [];
  #names: readonly KnownName[] = [];

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): void {
    for (const [written, tally] of tallyOf(entry)) this.#change(withoutShouting(written), tally, 1);
  }

  remove(entry: Entry): void {
    for (const [written, tally] of tallyOf(entry)) this.#change(withoutShouting(written), tally, -1);
  }

  #change(name: string, tally: Tally, sign: 1 | -1): void {
    const sum = this.#sums.get(name) ?? noTally();
    if (sum.passages === 0) this.#write(name);
    addTally(sum, tally, sign);
    if (sum.passages > 0) this.#sums.set(name, sum);
    else this.#strike(name);
    this.#moved.add(name);
    const lower = name.toLowerCase();
    this.#found.delete(lower);
    this.#found.delete(lastWord(lower));
  }

  #write(name: string): void {
    const lower = name.toLowerCase();
    for (const key of new Set([lower, lastWord(lower)])) {
      const known = this.#written.get(key);
      if (known === undefined) this.#written.set(key, [name]);
      else known.push(name);
    }
  }

  #strike(name: string): void {
    this.#sums.delete(name);
    const lower = name.toLowerCase();
    for (const key of new Set([lower, lastWord(lower)])) {
      const rest = (this.#written.get(key) ?? []).filter((other) => other !== name);
      if (rest.length > 0) this.#written.set(key, rest);
      else this.#written.delete(key);
    }
  }

  #known(name: string): KnownName | null {
    const tally = this.#sums.get(name);
    if (tally === undefined) return null;
    return {
      name,
      kind: kindOf(name, tally),
      passages: tally.passages,
      definite: tally.definite * 2 > tally.passages,
      speaks: tally.person > 0,
    };
  }

  /** The most written-about first. */
  get names(): readonly KnownName[] {
    if (this.#moved.size > 0) {
      const moved = [...this.#moved].flatMap((name) => this.#known(name) ?? []).map(listed);
      const stayed = this.#listed.filter(({ known }) => !this.#moved.has(known.name));
      this.#listed = mergeSorted(stayed, moved.sort(inOrder), inOrder);
      this.#names = this.#listed.map(({ known }) => known);
      this.#moved.clear();
    }
    return this.#names;
  }

  /** All names that are written so or end in this word, whatever the case, in no order. */
  endingIn(word: string): readonly KnownName[] {
    return (this.#written.get(word.toLowerCase()) ?? []).flatMap((name) => this.#known(name) ?? []);
  }

  /**
   * The most frequent name that is written so, or ends in this word, whatever the case. A surname alone stands for the
   * full name: "ruhl" is better shown as first name and surname.
   */
  find(words: string): KnownName | undefined {
    const lower = words.toLowerCase();
    const found = this.#found.get(lower);
    if (found !== undefined) return found ?? undefined;
    const written = this.#written.get(lower);
    if (written === undefined) return undefined;
    const best = bestOf(
      lower,
      written.flatMap((name) => this.#known(name) ?? []),
    );
    this.#found.set(lower, best);
    return best ?? undefined;
  }
}

/** The names of a library's live articles. The same book each time: it changes with them. */
export const nameBookOf = inStep(() => new NameBook());
