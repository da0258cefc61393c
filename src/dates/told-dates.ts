/** The dates that a text has told so far, for "the same day", "a year earlier", "the latest quarter". */
import { type Draft, spanOf } from './draft.ts';
import type { LinkWords } from './grammar/language.ts';
import { type Interval, intervalOfValue } from './interval.ts';
import type { Told } from './resolve/context.ts';
import type { Token } from './tokens.ts';

/** Length of a value that names a day: `2015-02-29`, `XXXX-01-06`, `XXXX-WXX-5`. */
const DAY_LENGTH = 10;

/** Tokens within which words still lean on each other; also keeps each look back short. */
const NEAR = 120;

export class ToldDates {
  lastDate: Told | null = null;
  lastDay: Told | null = null;
  lastQuarter: Told | null = null;
  readonly #tokens: readonly Token[];
  readonly #ends: readonly boolean[];
  readonly #links: LinkWords;
  readonly #today: string | null;
  #lastDayAt = 0;

  /** `ends`: true at tokens that end a sentence; `today`: the publication day, null when undated. */
  constructor(tokens: readonly Token[], ends: readonly boolean[], links: LinkWords, today: string | null) {
    this.#tokens = tokens;
    this.#ends = ends;
    this.#links = links;
    this.#today = today;
  }

  remember(draft: Draft): void {
    const { resolved } = draft;
    if (resolved.type === 'DURATION' || resolved.type === 'SET') return;
    // A clock time that is told of no day tells none.
    if (resolved.type === 'TIME' && draft.own === null) return;
    const value = resolved.type === 'TIME' ? resolved.value.slice(0, 10) : resolved.value;
    const interval = intervalOfValue(value);
    if (interval === null || (resolved.unsure && resolved.type === 'DATE')) {
      this.#forget(value);
      return;
    }
    const told: Told = { value, ...spanOf(draft, this.#tokens) };
    const carried = resolved.carriedFrom !== undefined;
    if (interval.precision === 'quarter' && !carried && this.#isOver(interval)) this.lastQuarter = told;
    if (carried && interval.precision !== 'day') return;
    // "the lowest since December 2008": a limit, not when anything of the story happened.
    if (draft.meant?.precision === 'not-before' || draft.meant?.precision === 'not-after') return;
    this.lastDate = told;
    if (interval.precision !== 'day' || this.#isReportDay(draft.from)) return;
    this.lastDay = told;
    this.#lastDayAt = draft.from;
  }

  /** True when the last day told stands in the same paragraph, not far before the token. */
  lastDayIsNear(from: number): boolean {
    return this.lastDay !== null && this.#sameParagraph(this.#lastDayAt, from);
  }

  /** True when the last day told stands in the same sentence as the token. */
  lastDayIsInSentence(from: number): boolean {
    return this.lastDay !== null && this.#sameSentence(this.#lastDayAt, from);
  }

  /** A date that cannot be resolved hides the ones before it: "the same day" would mean it, not them. */
  #forget(value: string): void {
    if (value.endsWith('_REF')) return;
    this.lastDate = null;
    if (value.length >= DAY_LENGTH) this.lastDay = null;
  }

  /** The day somebody spoke ("detained on Thursday, an aide said Friday") does not replace a day of the same sentence. */
  #isReportDay(from: number): boolean {
    if (this.lastDay === null || !this.#sameSentence(this.#lastDayAt, from)) return false;
    const { reporting, dayPrepositions } = this.#links;
    const before = this.#tokens[from - 1]?.lower ?? '';
    const word = dayPrepositions.has(before) ? (this.#tokens[from - 2]?.lower ?? '') : before;
    return reporting.has(word);
  }

  #isOver(interval: Interval): boolean {
    return interval.end !== null && (this.#today === null || interval.end <= this.#today);
  }

  #sameParagraph(earlier: number, later: number): boolean {
    if (later - earlier >= NEAR) return false;
    for (let i = later; i > earlier; i -= 1) if (this.#tokens[i]?.gap === 'break') return false;
    return true;
  }

  #sameSentence(earlier: number, later: number): boolean {
    if (!this.#sameParagraph(earlier, later)) return false;
    for (let i = earlier; i < later; i += 1) if (this.#ends[i]) return false;
    return true;
  }
}
