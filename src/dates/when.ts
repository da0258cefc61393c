export type Precision =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'range'
  | 'not-after'
  | 'not-before'
  | 'unknown';

/**
 * What a time rests on. `stated`: words of the text itself, at `start`–`end` (offsets as the mention's).
 * `carried`: words elsewhere in the same text ("the same day" → "January 6"), at `start`–`end`.
 * `published`: the publication date alone.
 */
export interface Basis {
  readonly kind: 'stated' | 'published' | 'carried';
  readonly start?: number;
  readonly end?: number;
}

/**
 * An interval of time with how exactly it is known and why.
 * Day and coarser: `YYYY-MM-DD`, `end` exclusive. Finer: local wall time, with its numeric offset when the zone
 * is known and without one when not; never `Z` for another zone. An open side is null.
 * `precision` is `day` only when the interval is exactly one calendar day. Weeks are ISO, Monday first.
 */
export interface When {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  /** Present when the words say "about", "around", "some". */
  readonly approx?: true;
  readonly basis: Basis;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression in a text, after TimeML 1.2.1 as TempEval-3 used it. */
export interface TimeMention {
  /** UTF-16 offsets into the text that was given; without the preposition, with determiner and modifier. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: `2022-01-05`, `2022-01-08TMO`, `2022-W01`, `P2D`, `PAST_REF`, `XXXX-WXX-5` … */
  readonly value: string;
  /** TIMEX3 modifier when there is one: `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`, `MORE_THAN` … */
  readonly mod?: string;
  /** Absent on DURATION and SET, and where the words cannot be resolved (undated article, no such day). */
  readonly when?: When;
}
