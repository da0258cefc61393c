/** A quote with its source, alone or in a timeline. */
import type { When } from '../dates/when.ts';
import type { PassageKind } from '../passages/passage.ts';

export interface Citation {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly agency: string | null;
  readonly contributors: readonly string[];
  /** The article's link. */
  readonly url?: string;
  /** The article's link with a text fragment that leads to the very sentence. */
  readonly sentenceUrl?: string;
}

/** A slice of an article that is shown beside a quote because the quote leans on it. */
export interface Context {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a date inside a quote was worked out, where the words alone do not tell. */
export interface DateNote {
  /** The words in the quote ("on the same day"). */
  readonly words: string;
  readonly when: When;
  /** The earlier words it was carried from, with their passage; absent when the publication date decides. */
  readonly from?: Context;
}

/** A whole passage, exact: `text === body.slice(start, end)` of a live article, proved before it leaves. */
export interface Quote {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly passageKind: PassageKind;
  readonly citation: Citation;
  /** Neighbours that the quote leans on, in reading order, all from the same article. */
  readonly context?: readonly Context[];
  readonly dateNotes?: readonly DateNote[];
  /** How the sentence tells it, when not as done: as planned, or as what nobody vouches for ("reportedly"). */
  readonly told?: 'planned' | 'not-certain';
  /** Day (`YYYY-MM-DD`) on which the article's live page was found not to have this sentence any more. */
  readonly offPage?: string;
  /** Outlets that carry the same words (one origin), without this one. */
  readonly alsoCarriedBy?: readonly string[];
}

export type EntryStatus = 'happened' | 'planned' | 'reported' | 'negated';

/** One line of a timeline: a whole passage and the day of what it tells of. */
export interface TimelineEntry {
  readonly when: When;
  readonly status: EntryStatus;
  /** True when the sentence leaves open whether it was or will be so ("may have fallen"): said in place of the status. */
  readonly possible?: true;
  /** True for what lasts up to the end of `when` ("closed until Friday"), where without it some time before is meant. */
  readonly until?: true;
  readonly quote: Quote;
  /** The clause meant, as offsets into the body; absent when it is the whole passage. */
  readonly focus?: { readonly start: number; readonly end: number };
  /** The words the day was read from, when it had to be worked out ("on Thursday"). */
  readonly dateWords?: string;
  /** The same event in other articles, each with its own quote, newest first. */
  readonly sameAs?: readonly Quote[];
  /** True when `sameAs` holds a figure that differs: shown side by side, never merged. */
  readonly figuresDiffer?: true;
  /** True for what was planned for a day that is over when the question is asked: nobody says here that it happened. */
  readonly passed?: true;
  /** True for a `negated` entry whose day lay ahead when it was reported: called off or refused, not denied. */
  readonly ahead?: true;
}

/** A run of days without an entry of precision day or finer: `YYYY-MM-DD`, `end` exclusive. */
export interface Gap {
  readonly start: string;
  readonly end: string;
}

export interface SourceView {
  readonly article: string;
  readonly citation: Citation;
  readonly lang: string;
  readonly passages: number;
  readonly status: 'live' | 'withdrawn' | 'corrected';
  /** Times quoted in public replies, when that is counted. */
  readonly quoted?: number;
}
