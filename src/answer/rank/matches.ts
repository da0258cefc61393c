import type { Located } from '../../entry.ts';
import type { Analysis, Meaning, PassageIndex } from '../../search/index.ts';
import type { Asked } from './question/read-question.ts';

/** Which content words of the question stand in a stretch of text: one bit a word, in order. */
export interface Match {
  /** In the very form that was typed. */
  readonly exact: number;
  /** In some form of the word. */
  readonly stem: number;
  /** By an alias, another spelling or a longer word; disjoint from `stem`. */
  readonly loose: number;
}

/** What to look for, as tables by number of the term. */
export interface Sought {
  readonly exact: ReadonlyMap<number, number>;
  readonly stem: ReadonlyMap<number, number>;
  readonly loose: ReadonlyMap<number, number>;
  readonly phrases: readonly { readonly bit: number; readonly stems: readonly number[] }[];
  /** By the last digits of a number: whether a stem or a written form that ends so is looked for. Most words are none. */
  readonly likely: Uint8Array;
}

const LIKELY = 1024;
const LIKELY_STEM = 1;
const LIKELY_FORM = 2;

const likelyOf = (stems: Iterable<number>, forms: Iterable<number>): Uint8Array => {
  const likely = new Uint8Array(LIKELY);
  const mark = (numbers: Iterable<number>, as: number): void => {
    for (const number of numbers) likely[number % LIKELY] = (likely[number % LIKELY] ?? 0) | as;
  };
  mark(stems, LIKELY_STEM);
  mark(forms, LIKELY_FORM);
  return likely;
};

const addBit = (map: Map<number, number>, term: number, bit: number): void => {
  map.set(term, (map.get(term) ?? 0) | bit);
};

export const soughtBy = (asked: Asked): Sought => {
  const exact = new Map<number, number>();
  const stem = new Map<number, number>();
  const loose = new Map<number, number>();
  const phrases: { bit: number; stems: readonly number[] }[] = [];
  const addMeaning = (meaning: Meaning, bit: number): void => {
    if (meaning.phrase !== undefined) phrases.push({ bit, stems: [meaning.stem, ...meaning.phrase] });
    else addBit(meaning.relation === 'stem' ? stem : loose, meaning.stem, bit);
  };
  for (const [i, { word }] of asked.content.entries()) {
    const bit = 1 << i;
    if (word.surfaceId >= 0) addBit(exact, word.surfaceId, bit);
    for (const meaning of word.meanings) addMeaning(meaning, bit);
  }
  const likely = likelyOf([...stem.keys(), ...loose.keys()], exact.keys());
  return { exact, stem, loose, phrases, likely };
};

/** The content words, one bit each, that a word of an article stands for by itself; 0 for most. */
export const bitsOf = (sought: Sought, stem: number, surface: number): number => {
  let bits = 0;
  if (((sought.likely[stem % LIKELY] ?? 0) & LIKELY_STEM) !== 0)
    bits = (sought.stem.get(stem) ?? 0) | (sought.loose.get(stem) ?? 0);
  if (((sought.likely[surface % LIKELY] ?? 0) & LIKELY_FORM) !== 0) bits |= sought.exact.get(surface) ?? 0;
  return bits;
};

const matchAt = (analysis: Analysis, ordinal: number, sought: Sought): Match => {
  let exact = 0;
  let stem = 0;
  let loose = 0;
  const from = analysis.first[ordinal] ?? 0;
  const to = analysis.first[ordinal + 1] ?? 0;
  for (let i = from; i < to; i++) {
    const term = analysis.stems[i] ?? 0;
    const form = analysis.surfaces[i] ?? 0;
    if (((sought.likely[term % LIKELY] ?? 0) & LIKELY_STEM) !== 0) {
      stem |= sought.stem.get(term) ?? 0;
      loose |= sought.loose.get(term) ?? 0;
    }
    if (((sought.likely[form % LIKELY] ?? 0) & LIKELY_FORM) !== 0) exact |= sought.exact.get(form) ?? 0;
  }
  for (const { bit, stems } of sought.phrases) {
    const here = analysis.stems.subarray(from, to);
    if (stems.every((term) => here.includes(term))) loose |= bit;
  }
  stem |= exact;
  return { exact, stem, loose: loose & ~stem };
};

/** Passages of one article that are looked through for its sum, so that one huge article costs no more. */
const MAX_SUMMED = 4000;

/** A paragraph is read this many passages to either side. */
const PARAGRAPH_REACH = 8;

type Passages = Located['entry']['passages'];

/** The words of a question in one article, passage by passage. A class for the same reason as `Reach`. */
export class ArticleMatches {
  readonly analysis: Analysis;
  readonly title: number;
  readonly #passages: Passages;
  readonly #sought: Sought;
  readonly #known: (Match | undefined)[] = [];
  // Both go through the whole article, and most articles are put aside before anybody asks.
  #all: number | null = null;
  #about: number | null = null;

  constructor(analysis: Analysis, passages: Passages, sought: Sought) {
    this.analysis = analysis;
    this.#passages = passages;
    this.#sought = sought;
    let title = 0;
    for (const term of analysis.title) title |= (sought.stem.get(term) ?? 0) | (sought.loose.get(term) ?? 0);
    this.title = title;
  }

  of(ordinal: number): Match {
    const found = this.#known[ordinal] ?? matchAt(this.analysis, ordinal, this.#sought);
    this.#known[ordinal] = found;
    return found;
  }

  /** All content words met in the paragraph of a passage, in some form or loosely. */
  paragraph(ordinal: number): number {
    const number = this.#passages[ordinal]?.paragraph;
    let mask = 0;
    const end = Math.min(this.#passages.length, ordinal + PARAGRAPH_REACH + 1);
    for (let i = Math.max(0, ordinal - PARAGRAPH_REACH); i < end; i++) {
      if (this.#passages[i]?.paragraph === number) mask |= this.#any(i);
    }
    return mask;
  }

  /** … in the heading above it; 0 when there is none. */
  heading(ordinal: number): number {
    const at = this.#passages[ordinal]?.heading ?? null;
    return at === null ? 0 : this.#any(at);
  }

  /** … anywhere in the article. */
  get all(): number {
    this.#all ??= this.#sum();
    return this.#all;
  }

  /** … that the article as a whole is about: in its title, its beginning, or half of its paragraphs. */
  get about(): number {
    this.#about ??= this.title | subjectOf(this.#passages, (ordinal) => this.#any(ordinal));
    return this.#about;
  }

  #any(ordinal: number): number {
    const { stem, loose } = this.of(ordinal);
    return stem | loose;
  }

  #sum(): number {
    let mask = this.title;
    for (let i = 0; i < Math.min(this.#passages.length, MAX_SUMMED); i++) mask |= this.#any(i);
    return mask;
  }
}

/** Matches of a question in the article of a passage; null when the index no longer holds it. */
export const matchesIn = (index: PassageIndex, located: Located, sought: Sought): ArticleMatches | null => {
  const { article, passages } = located.entry;
  const analysis = index.analysis(article.id);
  return analysis === undefined ? null : new ArticleMatches(analysis, passages, sought);
};

/** Passages at the beginning that say what an article is about, when they stand in its first paragraph. */
const LEAD = 3;
/** Of fewer paragraphs than this, half are too few to tell what an article is about. */
const MIN_PARAGRAPHS = 4;

/** Words in the beginning of an article, or in at least half of its paragraphs. Linear in the passages looked at. */
const subjectOf = (passages: Passages, any: (ordinal: number) => number): number => {
  const looked = passages.slice(0, MAX_SUMMED);
  const first = looked.find(({ kind }) => kind === 'sentence')?.paragraph;
  let lead = 0;
  let paragraphs = 0;
  let last = -1;
  let here = 0;
  let read = 0;
  const held = new Map<number, number>();
  const close = (): void => {
    for (let rest = here; rest !== 0; rest &= rest - 1)
      held.set(rest & -rest, (held.get(rest & -rest) ?? 0) + 1);
    here = 0;
  };
  for (const { kind, paragraph, ordinal } of looked) {
    if (kind !== 'sentence' && kind !== 'list-item') continue;
    if (paragraph !== last) {
      close();
      paragraphs++;
      last = paragraph;
    }
    here |= any(ordinal);
    if (paragraph === first && read < LEAD) {
      lead |= any(ordinal);
      read++;
    }
  }
  close();
  if (paragraphs >= MIN_PARAGRAPHS) for (const [bit, times] of held) if (times * 2 >= paragraphs) lead |= bit;
  return lead;
};
