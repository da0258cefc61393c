/** What a language's rules are made of: words with their senses, patterns over senses, and the words that show tense. */
import type { Direction } from '../resolve/context.ts';
import type { Token } from '../tokens.ts';
import type { Build } from './build.ts';

/** A meaning of a word: its category and value. */
export interface Sense {
  readonly category: string;
  readonly value: number | string;
  /** `capital`: only when written with a capital ("May", "March"); `dotted`: only when a full stop follows ("Sun."). */
  readonly when?: 'capital' | 'dotted';
  /** True: a full stop right behind the word belongs to it ("Aug."). */
  readonly abbreviation?: true;
}

/**
 * One way of saying a time. The pattern is a list of atoms parted by spaces: a category (`month`), a word in quotes
 * (`'of'`), a mark (`,`), or another head in angle brackets (`<date>`); `a|b` is a choice, `?` behind makes it
 * optional, `name:category` names what is captured.
 */
export interface Rule {
  readonly head: Head;
  readonly pattern: string;
  readonly build: Build;
  readonly company?: Company;
}

/** The words a rule needs, or must not have, at its sides within the paragraph. Lower case. */
export interface Company {
  readonly before?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
  /** One of these, a mark, or the end of the paragraph. */
  readonly after?: ReadonlySet<string>;
  readonly notAfter?: ReadonlySet<string>;
  /** Only in words that a person types, not in articles. */
  readonly typed?: true;
}

/** `clock` is only a part of other rules; the others stand alone in a text. */
export type Head = 'date' | 'time' | 'clock' | 'duration' | 'set';

export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly words: ReadonlyMap<string, readonly Sense[]>;
  /** Several words with one sense ("a couple of"), lower case, by their first word; longest first. */
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly sense: Sense }[]
  >;
  /** What makes digits an ordinal ("21st") or a decade ("1980s") when it follows without a space. */
  readonly digitSuffixes: { readonly ordinal: ReadonlySet<string>; readonly decade: ReadonlySet<string> };
  readonly rules: readonly Rule[];
  readonly tense: TenseWords;
  readonly links: LinkWords;
}

/** Where the time lies against the date: at or before its end, before its start, from its start on, after its end. */
export type Limit = 'until-end' | 'until-start' | 'from-start' | 'from-end';

/** Words that tie a date to its clause or to another date. Lower case. */
export interface LinkWords {
  /** Longer ones first. `unlessAfter`: not when one of these stands within four words before. */
  readonly limits: readonly {
    readonly words: readonly string[];
    readonly limit: Limit;
    readonly unlessAfter?: ReadonlySet<string>;
  }[];
  /** Words between a length and a date: −1 counts back from the date, 1 on, 0 leaves open from where. */
  readonly directions: ReadonlyMap<string, -1 | 0 | 1>;
  /** What makes a date part of a noun when it follows without a space ("Friday's"). */
  readonly possessives: ReadonlySet<string>;
  /** Words that may stand before or between dates that a person types. */
  readonly typedFillers: ReadonlySet<string>;
  /** What links two dates there without an opener. */
  readonly typedLinks: ReadonlySet<string>;
  /** Words before the first date of a range. */
  readonly openers: ReadonlySet<string>;
  /** What links the two dates of a range behind each opener. */
  readonly closers: ReadonlyMap<string, ReadonlySet<string>>;
  /** What links two dates without an opener. */
  readonly links: ReadonlySet<string>;
  /** Verbs whose day is the day of speaking. */
  readonly reporting: ReadonlySet<string>;
  /** What may stand between such a verb and its day. */
  readonly dayPrepositions: ReadonlySet<string>;
  /** True when the word in front of a date names who did it, not a limit ("by Friday's flood"). */
  isAgent(tokens: readonly Token[], from: number, to: number): boolean;
}

export interface TenseWords {
  /** What the word at that place tells of its clause; null when nothing. `behind`: it stands behind the date. */
  cue(tokens: readonly Token[], at: number, behind: boolean): Cue | null;
  /** What the words right at the date tell of it, whatever the clause; null when nothing. */
  beside(tokens: readonly Token[], from: number, to: number): Direction;
  /**
   * What the finite verb of the clause tells of a weekday; null when it does not decide. `at` and `end` are the
   * offsets of the day in the sentence.
   */
  ofVerb(sentence: string, at: number, end: number): Direction;
  /** What becomes of the clause's direction where the date belongs to something of its own ("after Friday's attack"). */
  settle(tokens: readonly Token[], from: number, to: number, clause: Direction): Direction;
  /** True when the word in front names who did it, not a limit ("by Friday's flood"). */
  isAgent(tokens: readonly Token[], from: number, to: number): boolean;
  /** Words that end the look for a verb ("that", "which"). */
  readonly boundaries: ReadonlySet<string>;
  /** Words in front of a date that say by themselves where it lies ("until": future). */
  readonly before: ReadonlyMap<string, 'past' | 'future'>;
  /** The same, unless the clause is completed ("had filed by Wednesday"). */
  readonly weakBefore: ReadonlyMap<string, 'past' | 'future'>;
}

/** `unclear`: the clause tells of another time than the date can have. */
export type Cue = 'past' | 'present' | 'future' | 'unclear';
