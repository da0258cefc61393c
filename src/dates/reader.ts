/** Resolves expressions in the order of the text, with what the words around and the dates before make of them. */
import { type Draft, mentionOf } from './draft.ts';
import type { Expression } from './expression.ts';
import type { Language, LinkWords } from './grammar/language.ts';
import type { Found } from './grammar/matcher.ts';
import { type Interval, intervalOfValue } from './interval.ts';
import { limitBefore, limited } from './links/limits.ts';
import { offsetBy } from './links/offsets.ts';
import { joinRange, opensRange } from './links/ranges.ts';
import type { Direction, ResolveContext, Resolved } from './resolve/context.ts';
import { resolve } from './resolve/resolve.ts';
import { inCaptions, sentenceEnds } from './sentence-ends.ts';
import { besideAt, type Clauses, directionAt, weekdayDirectionAt } from './tense.ts';
import type { Token } from './tokens.ts';
import { ToldDates } from './told-dates.ts';
import type { TimeMention } from './when.ts';
import type { Publication } from './zone.ts';

export interface ReaderInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly publication: Publication | null;
  readonly sentences?: readonly { readonly start: number; readonly end: number; readonly kind?: string }[];
  /** Words that a person types about what was reported: days without a year lie in the past, "to" links two dates. */
  readonly typed?: true;
}

export class Reader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #publication: Publication | null;
  readonly #leaning: Direction;
  readonly #links: LinkWords;
  readonly #clauses: Clauses;
  readonly #told: ToldDates;
  readonly #drafts: Draft[] = [];

  constructor(input: ReaderInput) {
    this.#text = input.text;
    this.#tokens = input.tokens;
    this.#publication = input.publication;
    this.#leaning = input.typed ? 'past' : null;
    const { links, tense } = input.language;
    this.#links = input.typed ? { ...links, links: links.typedLinks } : links;
    this.#clauses = {
      text: input.text,
      tense,
      ends: sentenceEnds(input.tokens, tense, input.sentences),
      captions: inCaptions(input.tokens, input.sentences),
    };
    const today = input.publication?.day ?? null;
    this.#told = new ToldDates(input.tokens, this.#clauses.ends, this.#links, today);
  }

  /** False when the expression makes no sense here, so that the words behind its first are looked at again. */
  take(found: Found, from: number): boolean {
    const resolved = resolve(found.expression, this.#contextAt(from, found.to));
    if (resolved === null) return false;
    const own = this.#isHabit(found.expression, from) ? null : intervalOf(resolved);
    const meant = own && this.#meant(own, resolved, from, found.to);
    const draft: Draft = { from, to: found.to, expression: found.expression, resolved, own, meant };
    const before = this.#drafts.at(-1);
    const joined = before ? joinRange(before, draft, this.#tokens, this.#links) : null;
    if (joined) this.#drafts[this.#drafts.length - 1] = joined.first;
    this.#drafts.push(joined?.last ?? draft);
    this.#told.remember(joined?.last ?? draft);
    return true;
  }

  /** What was taken so far, in order. */
  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  /** All that was taken, as mentions in order. */
  mentions(): readonly TimeMention[] {
    return this.#drafts.map((draft) => mentionOf(draft, this.#text, this.#tokens, this.#publication));
  }

  /** "a curfew from 11 p.m. to 7 a.m.": two clock times with no day in their sentence are told of no day. */
  #isHabit(expression: Expression, from: number): boolean {
    if (expression.kind !== 'clock' || expression.date !== undefined) return false;
    const before = this.#drafts.at(-1);
    const second = before?.to === from - 1 && before.own === null && before.resolved.type === 'TIME';
    const inRange = second || opensRange(this.#tokens, from, this.#links);
    return inRange && !this.#told.lastDayIsInSentence(from);
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
    const { lastDate, lastDay, lastQuarter } = this.#told;
    return {
      now: this.#publication?.day ?? null,
      lastDate,
      lastDay,
      lastQuarter,
      lastDayIsNear: this.#told.lastDayIsNear(from),
      direction: () => this.#leaning ?? directionAt(this.#tokens, from, to, this.#clauses),
      weekdayDirection: () => this.#leaning ?? weekdayDirectionAt(this.#tokens, from, to, this.#clauses),
      sure: () => this.#leaning !== null || besideAt(this.#tokens, from, to, this.#clauses) !== null,
    };
  }
}

function intervalOf(resolved: Resolved): Interval | null {
  if (resolved.type === 'DURATION' || resolved.type === 'SET' || resolved.unsure) return null;
  return resolved.covers ?? intervalOfValue(resolved.value);
}
