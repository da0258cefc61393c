/** What the words of a time expression mean before anybody knows the publication day. */

export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'E' | 'C';
/** Parts of the day as TIMEX3 writes them. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' | 'ET';
/** TIMEX3 modifiers. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER';

export type Expression = (
  | CalendarExpression
  | WeekdayExpression
  | ShiftExpression
  | PeriodExpression
  | DurationExpression
  | SetExpression
  | ReferenceExpression
  | ClockExpression
  | NthExpression
  | RangeExpression
  | ReportedExpression
  | WeekendExpression
  | HolidayExpression
  | WeekOfExpression
  | AnniversaryExpression
) & { readonly mod?: Mod };

/** A year, month or day by number; what is missing is found from the publication day. */
export interface CalendarExpression {
  readonly kind: 'calendar';
  readonly year?: number;
  /** "of last year": years from the publication year. */
  readonly yearShift?: number;
  readonly month?: number;
  readonly day?: number;
  /** Written as two numbers that could be day and month either way ('5/1/2022'). */
  readonly ambiguous?: true;
  /** A weekday written beside the date. */
  readonly weekday?: number;
  /** "last May": −1, "this May": 0, "next May": 1. */
  readonly turn?: -1 | 0 | 1;
}

export interface WeekdayExpression {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly turn?: -1 | 0 | 1;
  /** "Tuesday of last week": weeks from the publication week. */
  readonly weekShift?: number;
  /** "this past Friday": −1, "this coming Sunday": 1, the nearest on that side of the publication day. */
  readonly soonest?: -1 | 1;
  /** "the previous Friday": −1, "the following Monday": 1, from the day last told. */
  readonly fromTold?: -1 | 0 | 1;
  /** "Friday prayers": of no Friday in particular. */
  readonly any?: true;
  /** The end of a range that begins on this weekday. */
  readonly after?: number;
}

/** So many units away from the publication day (`now`) or from the last date told (`told`). */
export interface ShiftExpression {
  readonly kind: 'shift';
  /** 0 with `told`: the same unit; null: an unsaid number ("several years ago"). */
  readonly count: number | null;
  readonly unit: Unit;
  readonly from: 'now' | 'told';
  /** "two weeks ago" is counted; "last week" names the unit itself. */
  readonly counted?: true;
  /** "the past week": the days up to publication, not the calendar's week. */
  readonly trailing?: true;
}

/** Quarters, seasons, halves, decades, centuries. */
export interface PeriodExpression {
  readonly kind: 'period';
  /** `Q1`–`Q4`, `QX`, `H1`, `H2`, `SP` … */
  readonly period: string;
  readonly year?: number;
  readonly yearShift?: number;
  readonly turn?: -1 | 0 | 1;
  /** "the year-ago third quarter": years before the one meant without it. */
  readonly yearsBack?: number;
}

export interface DurationExpression {
  readonly kind: 'duration';
  /** null: an unsaid number ("several days"). */
  readonly count: number | null;
  readonly unit: Unit;
  /** Further part, such as the 30 seconds of "a minute and a half". */
  readonly rest?: { readonly count: number; readonly unit: Unit };
  /** "the last two days": −1, up to now; "the next two days": 1. */
  readonly toward?: -1 | 1;
}

export interface SetExpression {
  readonly kind: 'set';
  readonly value: string;
}

/** A value that needs no resolution: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`, a decade, a century. */
export interface ReferenceExpression {
  readonly kind: 'reference';
  readonly value: string;
  readonly type?: 'DATE' | 'TIME' | 'DURATION';
}

/** A clock time or part of the day, on a date said beside it, else on the day in question. */
export interface ClockExpression {
  readonly kind: 'clock';
  /** `T22:00`, `TMO` … without the day. */
  readonly clock: string;
  readonly date?: Expression;
  /** "the early hours": midnight to six, though TIMEX3 calls them an early morning. */
  readonly small?: true;
  /** "overnight on Friday": either night, so only the day is known. */
  readonly wholeDay?: true;
  /** Offset of a zone said beside the clock ("10:00 GMT"), such as `+00:00`. */
  readonly offset?: string;
}

/** "the last Friday of this month": −1 is the last. */
export interface NthExpression {
  readonly kind: 'nth';
  readonly nth: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly of: Expression;
}

/** "2 to 8 January". */
export interface RangeExpression {
  readonly kind: 'range';
  readonly first: Expression;
  readonly last: Expression;
}

/** A period of account that the text told before: "the latest quarter", "the year-ago period". */
export interface ReportedExpression {
  readonly kind: 'reported';
  readonly year?: number;
  readonly yearShift?: number;
  /** Years before the one told. */
  readonly yearsBack?: number;
  /** What it means where no quarter was told. */
  readonly alone: 'latest' | 'year' | 'duration';
}

/** "the weekend". */
export interface WeekendExpression {
  readonly kind: 'weekend';
}

export interface HolidayExpression {
  readonly kind: 'holiday';
  /** `MM-DD`, `easter+1`, or `4:4:11` for the fourth Thursday of November, `4:4:11:4` for four days after it. */
  readonly holiday: string;
  readonly year?: number;
  readonly turn?: -1 | 0 | 1;
  /** The word means the days around it too ("at Christmas"). */
  readonly season?: true;
}

/** "the week of January 3". */
export interface WeekOfExpression {
  readonly kind: 'week-of';
  readonly day: Expression;
  /** Seven days from the day (1) or up to it (−1), not the calendar's week. */
  readonly edge?: -1 | 1;
  /** The weekend of that week. */
  readonly weekend?: true;
}

/** "a year ago today", "two weeks ago Friday"; a negative count looks ahead ("Monday week"). */
export interface AnniversaryExpression {
  readonly kind: 'anniversary';
  readonly back: { readonly count: number; readonly unit: 'W' | 'M' | 'Y' | 'E' };
  /** The day or week from which it is counted. */
  readonly of: Expression;
}
