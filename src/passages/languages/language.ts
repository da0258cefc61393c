/**
 * What the splitter must know of one language. All words in lower case and without their last full stop
 * (`mr`, `u.s`, `z.b`); spaced forms ("z. B.") are written without the space. Every list may be left out.
 */
export interface LanguageWords {
  /** Never ends a sentence: titles before names, "e.g." before what it introduces. */
  readonly never?: string;
  /** Does not end a sentence before a number ("No. 5", "p. 55"), otherwise an ordinary word. */
  readonly beforeNumber?: string;
  /** Ends a sentence only when a word follows that begins one ("Inc.", "U.S.", "Jan."). */
  readonly sometimes?: string;
  /** Ends a sentence before any capital, except a time zone, weekday or month ("6 p.m. Monday"). */
  readonly clock?: string;
  /** After a number: ends a sentence before any capital ("40 чел."). Without a number see the other lists. */
  readonly units?: string;
  /** After a number: a year, which ends a sentence unless it only opens it ("В 2019 г. Казахстан"). */
  readonly yearMarks?: string;
  /** Months and weekdays in full and short, time zones: what a date goes on with. */
  readonly calendar?: string;
  /** Words that begin a sentence and are no names: pronouns, articles, conjunctions, prepositions. */
  readonly starters?: string;
  /** Words no line and no heading ends on: articles, prepositions, conjunctions. */
  readonly connectors?: string;
  /** Verbs of attribution, as they follow a quotation: "asked", "said". */
  readonly sayings?: string;
  /** Words after a closing quotation mark that go on with the sentence, in scripts without capitals. */
  readonly goesOn?: readonly string[];
  /** A number with a full stop is an ordinal ("8. Januar"). */
  readonly ordinals?: {
    /** Words before it that make it one ("der", "am"). */
    readonly after: string;
    /** Words behind it that make it one ("Jahrhundert"); months are known from `calendar`. */
    readonly before: string;
  };
  /** Further characters that end a sentence here (":" in Armenian). */
  readonly alsoEnds?: string;
  /** Characters that end none here, though they do elsewhere ("." in Armenian). */
  readonly endsNot?: string;
  /** First words of a byline before a name, the plain one first: "by", "with", "with reporting by". */
  readonly bylines?: readonly string[];
  /** First words of a credit before a colon or a name: "photo", "picture by". */
  readonly credits?: readonly string[];
  /** First words of a caption: "file photo". */
  readonly captions?: readonly string[];
  /** First words of a line that leads elsewhere: "read also", "share this". */
  readonly related?: readonly string[];
}

/** Phrases by their first letter, the longest first; lower case, with straight apostrophes. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** The same, made ready for looking up. */
export interface Language {
  readonly tag: string;
  readonly never: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly sometimes: ReadonlySet<string>;
  readonly clock: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly yearMarks: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  readonly goesOn: readonly string[];
  readonly ordinals: { readonly after: ReadonlySet<string>; readonly before: ReadonlySet<string> } | null;
  readonly alsoEnds: string;
  readonly endsNot: string;
  readonly bylines: Phrases;
  /** The first of the bylines, the plain "by": it alone needs neither a colon nor an agency behind it. */
  readonly by: string;
  readonly credits: Phrases;
  readonly captions: Phrases;
  readonly related: Phrases;
}

const words = (list: string | undefined): ReadonlySet<string> =>
  new Set((list ?? '').split(/\s+/u).filter((word) => word !== ''));

function phrases(list: readonly string[] | undefined): Phrases {
  const byFirst = new Map<string, string[]>();
  for (const each of list ?? []) {
    const phrase = each.replaceAll('’', "'");
    const first = phrase.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const group of byFirst.values()) group.sort((left, right) => right.length - left.length);
  return byFirst;
}

/** The lists of one language ready for looking up. Missing lists are empty. */
export function language(tag: string, lists: LanguageWords): Language {
  return {
    tag,
    never: words(lists.never),
    beforeNumber: words(lists.beforeNumber),
    sometimes: words(lists.sometimes),
    clock: words(lists.clock),
    units: words(lists.units),
    yearMarks: words(lists.yearMarks),
    calendar: words(lists.calendar),
    starters: words(lists.starters),
    connectors: words(lists.connectors),
    sayings: words(lists.sayings),
    goesOn: lists.goesOn ?? [],
    ordinals:
      lists.ordinals === undefined
        ? null
        : { after: words(lists.ordinals.after), before: words(lists.ordinals.before) },
    alsoEnds: lists.alsoEnds ?? '',
    endsNot: lists.endsNot ?? '',
    bylines: phrases(lists.bylines),
    by: lists.bylines?.[0] ?? '',
    credits: phrases(lists.credits),
    captions: phrases(lists.captions),
    related: phrases(lists.related),
  };
}
