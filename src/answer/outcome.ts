import type { Notice, Quote } from '../contract.ts';

/** One found passage with its score, for measuring: any kind, not folded, not sorted by date. */
export interface RankedPassage {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
}

/** What was looked through: after an outlet in the question narrowed it, only that outlet's articles. */
export interface Searched {
  readonly articles: number;
  /** Number of different outlets; articles without one count as none. */
  readonly outlets: number;
  /** `YYYY-MM-DD` of the oldest and newest publication; absent when no article is dated. */
  readonly from?: string;
  readonly to?: string;
}

/** A number as an article's words give it. `low` and `high` are equal for an exact one; null is open. */
export interface Amount {
  /** Offsets into the body of the words read ("at least 164"). */
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  /** `count` for plain numbers, `percent`, a currency code, or a unit such as `km`. */
  readonly unit: string;
}

/** A quote that gives the figure asked for. */
export interface Figure extends Quote {
  readonly amount: Amount;
}

interface OutcomeBase {
  /** Estimated probability, 0 to 1, that `ranked[0]` answers the question; one scale for every kind. */
  readonly confidence: number;
  /** Up to 10, best first; empty only when the question has no searchable word. */
  readonly ranked: readonly RankedPassage[];
  readonly searched: Searched;
  /** The question as it was read, when that differs from its words (follow-up, relative day). */
  readonly understoodAs?: string;
  /**
   * In reading order. Everything that needs the clock, the settings or the whole reply (`you-asked`,
   * `stale-knowledge`, `newest-quoted`, `safety-note`, `knowledge-version`) is the engine's to add.
   */
  readonly notices: readonly Notice[];
  /** `YYYY-MM-DD` of the newest article quoted; null when nothing dated is quoted. */
  readonly asOf: string | null;
}

/** 1–3 quotes, the best first. */
export interface Answered extends OutcomeBase {
  readonly kind: 'answered';
  readonly quotes: readonly Quote[];
}

/** Different numbers for the same thing, one quote a figure, newest first; `quotes` are the same quotes. */
export interface Conflicting extends OutcomeBase {
  readonly kind: 'conflicting';
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}

/** The expected ways of not answering. `quotes` is empty. */
export interface Refused extends OutcomeBase {
  readonly kind: 'not-covered' | 'too-vague' | 'limited';
  readonly quotes: readonly [];
  /** On the asked topic, but not an answer; at most 2. */
  readonly nearest?: readonly Quote[];
  /** Questions that the articles do answer, at most 3, each at most 75 characters. */
  readonly suggestions?: readonly string[];
}

/** How a question ended. Expected ends are values; `ask` does not throw. */
export type Outcome = Answered | Conflicting | Refused;
