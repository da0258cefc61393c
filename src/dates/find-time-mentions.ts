/** Finds every time expression of a text and says which time it means. */
import type { Expression } from './expression.ts';
import type { Head, Language } from './grammar/language.ts';
import { type Found, Matcher } from './grammar/matcher.ts';
import { type Interval, intervalOfValue } from './interval.ts';
import { languageFor } from './languages/index.ts';
import type { ResolveContext, Resolved, Told } from './resolve/context.ts';
import { resolve } from './resolve/resolve.ts';
import { directionAt } from './tense.ts';
import { type Token, tokenize } from './tokens.ts';
import type { TimeMention, When } from './when.ts';
import { type Publication, readPublication } from './zone.ts';

export interface DateContext {
  /** `YYYY-MM-DD`, or with a clock time and offset; null when undated: then relative dates have no `when`. */
  readonly published: string | null;
  /** IANA zone of the events, such as `Asia/Almaty`; null when not known. */
  readonly zone: string | null;
  /** BCP 47 primary subtag; a language without rules has no mentions. */
  readonly lang: string;
  readonly sentences?: readonly { readonly start: number; readonly end: number }[];
}

const HEADS: readonly Head[] = ['date', 'time', 'set', 'duration'];

/**
 * All mentions in order of `start`, not overlapping; `text.slice(start, end) === mention.text`. One pass, linear in
 * the text's length, deterministic; never reads a clock or the machine's zone; never throws.
 */
export function findTimeMentions(text: string, context: DateContext): readonly TimeMention[] {
  const known = languageFor(context.lang);
  if (known === null) return [];
  const { language, grammar } = known;
  const tokens = tokenize(text);
  const matcher = new Matcher(tokens, language, grammar);
  const reader = new Reader(text, tokens, language, readPublication(context.published, context.zone));
  for (let at = 0; at < tokens.length; ) {
    const found = matcher.mayBegin(at) ? longest(matcher, at) : null;
    at = found && reader.take(found, at) ? found.to : at + 1;
  }
  return reader.mentions;
}

function longest(matcher: Matcher, at: number): Found | null {
  let best: Found | null = null;
  for (const head of HEADS) {
    const found = matcher.find(head, at);
    if (found && (best === null || found.to > best.to)) best = found;
  }
  return best;
}

/** Resolves expressions in the order of the text and remembers what was told. */
class Reader {
  readonly mentions: TimeMention[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #language: Language;
  readonly #publication: Publication | null;
  #lastDate: Told | null = null;
  #lastDay: Told | null = null;
  #lastQuarter: Told | null = null;

  constructor(text: string, tokens: readonly Token[], language: Language, publication: Publication | null) {
    this.#text = text;
    this.#tokens = tokens;
    this.#language = language;
    this.#publication = publication;
  }

  /** False when the expression makes no sense here, so that the words behind its first are looked at again. */
  take(found: Found, from: number): boolean {
    const first = this.#tokens[from];
    const last = this.#tokens[found.to - 1];
    if (first === undefined || last === undefined) return false;
    const resolved = resolve(found.expression, this.#contextAt(from, found.to));
    if (resolved === null) return false;
    const { start } = first;
    const { end } = last;
    const { type, value } = resolved;
    const { mod } = found.expression;
    const when = this.#when(resolved, found.expression, start, end);
    this.mentions.push({
      start,
      end,
      text: this.#text.slice(start, end),
      type,
      value,
      ...(mod === undefined ? {} : { mod }),
      ...(when === null ? {} : { when }),
    });
    this.#remember(resolved, start, end);
    return true;
  }

  #contextAt(from: number, to: number): ResolveContext {
    return {
      now: this.#publication?.day ?? null,
      lastDate: this.#lastDate,
      lastDay: this.#lastDay,
      lastQuarter: this.#lastQuarter,
      direction: () => directionAt(this.#tokens, from, to, this.#language.tense),
    };
  }

  #when(resolved: Resolved, expression: Expression, start: number, end: number): When | null {
    if (resolved.type === 'DURATION' || resolved.type === 'SET') return null;
    const interval = resolved.covers ?? intervalOfValue(resolved.value);
    if (interval === null) return null;
    const from = resolved.carriedFrom;
    return {
      start: this.#zoned(interval.start),
      end: this.#zoned(interval.end),
      precision: interval.precision,
      ...(expression.mod === 'APPROX' ? { approx: true } : {}),
      basis: from ? { kind: 'carried', start: from.start, end: from.end } : { kind: 'stated', start, end },
    };
  }

  /** A wall time gets its zone's offset when the zone is known; a day stays a day. */
  #zoned(time: string | null): string | null {
    if (time === null || time.length === 10) return time;
    return `${time}${this.#publication?.offsetAt(time) ?? ''}`;
  }

  #isOver(interval: Interval): boolean {
    return interval.end !== null && (this.#publication === null || interval.end <= this.#publication.day);
  }

  #remember(resolved: Resolved, start: number, end: number): void {
    if (resolved.type === 'DURATION' || resolved.type === 'SET') return;
    const value = resolved.type === 'TIME' ? resolved.value.slice(0, 10) : resolved.value;
    const interval = intervalOfValue(value);
    if (interval === null) return;
    const told = { value, start, end };
    if (interval.precision === 'quarter' && resolved.carriedFrom === undefined && this.#isOver(interval)) {
      this.#lastQuarter = told;
    }
    if (resolved.carriedFrom !== undefined && interval.precision !== 'day') return;
    this.#lastDate = told;
    if (interval.precision === 'day') this.#lastDay = this.#lastDate;
  }
}
