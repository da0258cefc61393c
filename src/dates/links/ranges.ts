/** Two dates with a link between them: "from Monday to Friday", "between 1985 and 1987", "January 2 – January 8". */
import { addDays, weekdayOf } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import type { LinkWords } from '../grammar/language.ts';
import { type Interval, intervalOfValue } from '../interval.ts';
import type { Token } from '../tokens.ts';

/** True when the word before the date begins a range ("from", "between"). */
export function opensRange(tokens: readonly Token[], from: number, links: LinkWords): boolean {
  return links.openers.has(tokens[from - 1]?.lower ?? '');
}

/**
 * Both ends with the whole range as what they mean, when the words between them make one of them; null otherwise.
 * A weekday that would lie before the first end is the next such day after it.
 */
export function joinRange(
  first: Draft,
  last: Draft,
  tokens: readonly Token[],
  links: LinkWords,
): { first: Draft; last: Draft } | null {
  if (last.from - first.to !== 1 || first.own === null || last.own === null) return null;
  const link = tokens[first.to];
  if (link === undefined || link.gap === 'break' || !isLink(tokens, first.from, link.lower, links))
    return null;
  const end = notBefore(first, last);
  if (!end.own?.end || !first.own.start || end.own.end <= first.own.start) return null;
  const meant: Interval = { start: first.own.start, end: end.own.end, precision: 'range' };
  const span = { start: tokens[first.from]?.start ?? 0, end: tokens[last.to - 1]?.end ?? 0 };
  return { first: { ...first, meant, span }, last: { ...end, meant, span } };
}

function isLink(tokens: readonly Token[], from: number, link: string, links: LinkWords): boolean {
  const opener = tokens[from - 1]?.lower ?? '';
  if (links.closers.get(opener)?.has(link)) return true;
  return links.links.has(link);
}

function notBefore(first: Draft, last: Draft): Draft {
  const start = first.own?.start?.slice(0, 10);
  const day = last.resolved.value;
  if (last.expression.kind !== 'weekday' || start === undefined || day.length !== 10 || day >= start)
    return last;
  const value = addDays(start, ((weekdayOf(day) - weekdayOf(start) + 6) % 7) + 1);
  return { ...last, resolved: { ...last.resolved, value }, own: intervalOfValue(value) };
}
