/** Days of one month told as a list: "2 and 8 January", "on 3, 5 and 9 May", "January 2 and 8". */
import { isCalendarDay } from '../calendar.ts';
import type { Build, Match } from '../grammar/build.ts';
import type { Token } from '../tokens.ts';

/** The words of a language that such lists are made of. Lower case. */
export interface ListWords {
  readonly months: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
  /** Between day and month ("2 and 8 of January"). */
  readonly of: ReadonlySet<string>;
}

/** More days than this are no list of days. */
const MAX_DAYS = 6;

/** A day in front of others of the same month, which stands behind the last: each day is a mention of its own. */
export function listedDay(words: ListWords): Build {
  return (match) => {
    const day = match.number('day');
    const end = day === undefined ? null : listEnd(match, words);
    return day === undefined || end === null ? null : dated(day, end.month, end.year);
  };
}

/** A day behind others of the same month, which stands in front of the first. */
export function dayOfListBefore(words: ListWords): Build {
  return (match) => {
    const day = match.number('day');
    const month = day === undefined ? null : monthBefore(match, words);
    return day === undefined || month === null ? null : dated(day, month, match.number('year'));
  };
}

function dated(day: number, month: number, year: number | undefined): ReturnType<Build> {
  if (!isCalendarDay(2000, month, day)) return null;
  return { kind: 'calendar', month, day, ...(year === undefined ? {} : { year }) };
}

/** Reads on over ", 5 and 9 May 2024" behind the match. */
function listEnd(match: Match, words: ListWords): { month: number; year: number | undefined } | null {
  let at = 1;
  let joined = false;
  for (let days = 0; days < MAX_DAYS; days += 1) {
    const link = match.after(at);
    if (!isLink(link, words)) return null;
    at += 1;
    if (link?.lower === ',' && isAnd(match.after(at), words)) at += 1;
    joined ||= isAnd(match.after(at - 1), words);
    if (!isDay(match.after(at))) return null;
    at += 1;
    const of = words.of.has(match.after(at)?.lower ?? '') ? 1 : 0;
    const month = monthOf(match.after(at + of), words);
    if (month !== null) return joined ? { month, year: yearOf(match.after(at + of + 1)) } : null;
  }
  return null;
}

/** Reads back over "January 2, 5 and" in front of the match. */
function monthBefore(match: Match, words: ListWords): number | null {
  let at = 1;
  for (let days = 0; days < MAX_DAYS; days += 1) {
    const link = match.before(at);
    if (!isLink(link, words)) return null;
    at += 1;
    if (isAnd(link, words) && match.before(at)?.lower === ',') at += 1;
    if (!isDay(match.before(at))) return null;
    at += 1;
    const month = monthOf(match.before(at), words);
    if (month !== null) return month;
  }
  return null;
}

const isAnd = (token: Token | undefined, { and }: ListWords): boolean => and.has(token?.lower ?? '');
const isLink = (token: Token | undefined, words: ListWords): boolean =>
  token?.lower === ',' || isAnd(token, words);

function isDay(token: Token | undefined): boolean {
  const value = Number(token?.text);
  return token?.kind === 'number' && token.text.length <= 2 && value >= 1 && value <= 31;
}

function monthOf(token: Token | undefined, { months }: ListWords): number | null {
  if (token?.kind !== 'word' || token.text === token.lower) return null;
  return months.get(token.lower) ?? null;
}

function yearOf(token: Token | undefined): number | undefined {
  const year = token?.kind === 'number' && token.text.length === 4 ? Number(token.text) : 0;
  return year >= 1000 && year <= 2199 ? year : undefined;
}
