/** Resolves expressions in the order of the text and remembers what was told. */
import type { Expression } from './expression.ts';
import type { Language, LinkWords } from './grammar/language.ts';
import type { Found } from './grammar/matcher.ts';
import { type Interval, intervalOfValue } from './interval.ts';
import { limitBefore, limited } from './links/limits.ts';
import { offsetBy } from './links/offsets.ts';
import { joinRange, opensRange } from './links/ranges.ts';
import type { Direction, ResolveContext, Resolved, Told } from './resolve/context.ts';
import { resolve } from './resolve/resolve.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { type Clauses, directionAt } from './tense.ts';
import type { Token } from './tokens.ts';
import type { TimeMention, When } from './when.ts';
import type { Publication } from './zone.ts';

/** A mention while its neighbours may still change what it covers. */
export interface Draft {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly expression: Expression;
  readonly resolved: Resolved;
  /** What its own words cover; null when they cannot be resolved. */
  readonly own: Interval | null;
  /** What is meant with the words around: "by Friday", "from Monday to Friday". */
  readonly meant: Interval | null;
  /** The words that both ends of a range rest on. */
  readonly span?: { readonly start: number; readonly end: number };
}

export interface ReaderInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly publication: Publication | null;
  readonly sentences?: readonly { readonly start: number; readonly end: number }[];
  /** Words that a person types about what was reported: days without a year lie in the past, "to" links two dates. */
  readonly typed?: true;
}

export class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #language: Language;
  readonly #publication: Publication | null;
  readonly #leaning: Direction;
  readonly #links: LinkWords;
  readonly #clauses: Clauses;
  readonly #drafts: Draft[] = [];
  #lastDate: Told | null = null;
  #lastDay: Told | null = null;
  #lastDayAt = 0;
  #lastQuarter: Told | null = null;

  constructor(input: ReaderInput) {
    this.#text = input.text;
    this.#tokens = input.tokens;
    this.#language = input.language;
    this.#publication = input.publication;
    this.#leaning = input.typed ? 'past' : null;
    const { links, tense } = input.language;
    this.#links = input.typed ? { ...links, links: links.typedLinks } : links;
    this.#clauses = { tense, ends: sentenceEnds(input.tokens, tense, input.sentences) };
  }

  /** False when the expression makes no sense here, so that the words behind its first are looked at again. */
  take(found: Found, from: number): boolean {
    const resolved = resolve(found.expression, this.#contextAt(from, found.to));
    if (resolved === null) return false;
    const own = intervalOf(resolved);
    const meant = own && this.#meant(own, resolved, from, found.to);
    const draft: Draft = { from, to: found.to, expression: found.expression, resolved, own, meant };
    const before = this.#drafts.at(-1);
    const joined = before ? joinRange(before, draft, this.#tokens, this.#links) : null;
    if (joined) this.#drafts[this.#drafts.length - 1] = joined.first;
    this.#drafts.push(joined?.last ?? draft);
    this.#remember(joined?.last ?? draft);
    return true;
  }

  /** The drafts so far, in order. */
  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  /** All that was taken, as mentions in order. */
  mentions(): readonly TimeMention[] {
    return this.#drafts.map((draft) => this.#mention(draft));
  }

  #mention(draft: Draft): TimeMention {
    const { start, end } = this.#spanOf(draft);
    const { type, value } = draft.resolved;
    const { mod } = draft.expression;
    const when = this.#when(draft, start, end);
    return {
      start,
      end,
      text: this.#text.slice(start, end),
      type,
      value,
      ...(mod === undefined ? {} : { mod }),
      ...(when === null ? {} : { when }),
    };
  }

  #when(draft: Draft, start: number, end: number): When | null {
    const { meant, resolved, span } = draft;
    if (meant === null) return null;
    const from = resolved.carriedFrom;
    const { mod } = draft.expression;
    const approx = mod === 'APPROX' || mod === 'LESS_THAN' || mod === 'MORE_THAN';
    return {
      start: this.#zoned(meant.start),
      end: this.#zoned(meant.end),
      precision: meant.precision,
      ...(approx ? { approx: true } : {}),
      basis: from
        ? { kind: 'carried', start: from.start, end: from.end }
        : { kind: 'stated', ...(span ?? { start, end }) },
    };
  }

  /** A wall time gets its zone's offset when the zone is known; a day stays a day. */
  #zoned(time: string | null): string | null {
    if (time === null || time.length === 10) return time;
    return `${time}${this.#publication?.offsetAt(time) ?? ''}`;
  }

  /** What the words in front make of the interval. */
  #meant(own: Interval, resolved: Resolved, from: number, to: number): Interval | null {
    const offset = offsetBy(this.#drafts.at(-1), from, own, this.#tokens, this.#links);
    if (offset) return offset;
    if (offset !== null && opensRange(this.#tokens, from, this.#links)) return own;
    const limit = limitBefore(this.#tokens, from, to, this.#links);
    if (limit === null) return offset === null ? null : own;
    // "shortly before 9 p.m. on Friday" is still about then.
    if (resolved.type === 'TIME' && (limit === 'until-start' || limit === 'from-end')) return own;
    return limited(own, limit);
  }

  #contextAt(from: number, to: number): ResolveContext {
    return {
      now: this.#publication?.day ?? null,
      lastDate: this.#lastDate,
      lastDay: this.#lastDay,
      lastDayIsNear: this.#lastDay !== null && this.#sameParagraph(this.#lastDayAt, from),
      lastQuarter: this.#lastQuarter,
      direction: () => this.#leaning ?? directionAt(this.#tokens, from, to, this.#clauses),
      certain: this.#leaning !== null,
    };
  }

  #spanOf(draft: Draft): { start: number; end: number } {
    return { start: this.#tokens[draft.from]?.start ?? 0, end: this.#tokens[draft.to - 1]?.end ?? 0 };
  }

  #remember(draft: Draft): void {
    const { resolved } = draft;
    if (resolved.type === 'DURATION' || resolved.type === 'SET') return;
    const value = resolved.type === 'TIME' ? resolved.value.slice(0, 10) : resolved.value;
    const interval = intervalOfValue(value);
    if (interval === null || (resolved.unsure && resolved.type === 'DATE')) {
      this.#forget(value);
      return;
    }
    const told: Told = { value, ...this.#spanOf(draft) };
    const carried = resolved.carriedFrom !== undefined;
    if (interval.precision === 'quarter' && !carried && this.#isOver(interval)) this.#lastQuarter = told;
    if (carried && interval.precision !== 'day') return;
    // "the lowest since December 2008": a limit, not when anything of the story happened.
    if (draft.meant?.precision === 'not-before' || draft.meant?.precision === 'not-after') return;
    this.#lastDate = told;
    if (interval.precision !== 'day' || this.#isReportDay(draft.from)) return;
    this.#lastDay = told;
    this.#lastDayAt = draft.from;
  }

  /** A date that cannot be resolved hides the ones before it: "the same day" would mean it, not them. */
  #forget(value: string): void {
    if (value.endsWith('_REF')) return;
    this.#lastDate = null;
    if (value.length >= DAY_LENGTH) this.#lastDay = null;
  }

  /** The day somebody spoke ("stated on Saturday that he was detained on Thursday") does not replace a day of the same sentence. */
  #isReportDay(from: number): boolean {
    if (this.#lastDay === null || !this.#sameSentence(this.#lastDayAt, from)) return false;
    const { reporting, dayPrepositions } = this.#links;
    const before = this.#tokens[from - 1]?.lower ?? '';
    const word = dayPrepositions.has(before) ? (this.#tokens[from - 2]?.lower ?? '') : before;
    return reporting.has(word);
  }

  #isOver(interval: Interval): boolean {
    return interval.end !== null && (this.#publication === null || interval.end <= this.#publication.day);
  }

  #sameParagraph(earlier: number, later: number): boolean {
    for (let i = later; i > earlier && later - i < NEAR; i -= 1)
      if (this.#tokens[i]?.gap === 'break') return false;
    return later - earlier < NEAR;
  }

  #sameSentence(earlier: number, later: number): boolean {
    if (!this.#sameParagraph(earlier, later)) return false;
    for (let i = earlier; i < later; i += 1) {
      if (this.#clauses.ends[i]) return false;
    }
    return true;
  }
}

/** Length of a value that names a day: `2015-02-29`, `XXXX-01-06`, `XXXX-WXX-5`. */
const DAY_LENGTH = 10;

/** Tokens within which words still lean on each other; also keeps each look back short. */
const NEAR = 120;

function intervalOf(resolved: Resolved): Interval | null {
  if (resolved.type === 'DURATION' || resolved.type === 'SET' || resolved.unsure) return null;
  return resolved.covers ?? intervalOfValue(resolved.value);
}
