/** What resolving needs to know beside the words themselves. */
import type { Day } from '../calendar.ts';
import type { Interval } from '../interval.ts';

/** `unclear`: the clause contradicts itself or could mean either day, so that no day shall be told. */
export type Direction = 'past' | 'future' | 'unclear' | null;

/** A date told earlier in the same text, that "the same day" or "a year earlier" may rest on. */
export interface Told {
  /** TIMEX3 value. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface ResolveContext {
  /** Publication day where the events happened; null when the article is undated. */
  readonly now: Day | null;
  /** The last date told, of any precision; null when none. */
  readonly lastDate: Told | null;
  /** The last quarter told by number; null when none. */
  readonly lastQuarter: Told | null;
  /** The last date told that is one day; null when none. */
  readonly lastDay: Told | null;
  /** True when `lastDay` stands in the same paragraph, not far before. */
  readonly lastDayIsNear: boolean;
  /** Where the clause around the words puts them; null when it does not say. */
  direction(): Direction;
  /** The same for a weekday, which a verb in the present puts ahead ("is buried on Saturday"). */
  weekdayDirection(): Direction;
  /** True when that side is sure: told by the words right at the date, or known beforehand. */
  sure(): boolean;
}

export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /** Words elsewhere in the text that it rests on; absent when its own words tell. */
  readonly carriedFrom?: Told;
  /** The interval meant, where it is not that of the TIMEX3 value ("the past week"). */
  readonly covers?: Interval;
  /** Offset of the zone its words name, such as `+00:00`; absent when they name none. */
  readonly offset?: string;
  /** True when the value is a guess by convention and shall not be taken for a known time. */
  readonly unsure?: true;
}
