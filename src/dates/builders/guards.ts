/** Dates that are only believed in the right company. */
import type { Build, Match } from '../grammar/build.ts';
import type { Token } from '../tokens.ts';
import { calendar } from './calendar.ts';
import { modified } from './duration.ts';

/** Words that speak for or against four digits being a year. Lower case. */
export interface YearCompany {
  /** In front of it: a year, whatever follows ("since"). */
  readonly certain: ReadonlySet<string>;
  /** In front of it: a year, unless the words behind are counted. */
  readonly prepositions: ReadonlySet<string>;
  /** In front of it: a number of something else ("No.", "Flight"). */
  readonly labels: ReadonlySet<string>;
  /** True of a word behind it that it counts ("2000 people"). */
  counted(after: Token): boolean;
}

/**
 * Four digits alone are a year only in 1900–2099 (1000–1899 after a preposition), and not where they count or label
 * ("$1990", "2000 soldiers", "Flight 1999").
 */
export function bareYear(company: YearCompany): Build {
  return (match) => {
    const year = match.number('year');
    const last = match.last();
    if (year === undefined || last === undefined) return null;
    if (!match.has('fiscal') && last.kind === 'number' && !plausible(match, year, company)) return null;
    return calendar(match);
  };
}

function plausible(match: Match, year: number, company: YearCompany): boolean {
  const before = match.before();
  const after = match.after();
  if (before?.kind === 'mark' && '$£€¥#'.includes(before.text)) return false;
  if (before?.kind === 'number' || company.labels.has(before?.lower ?? '')) return false;
  if (after?.gap === 'none' && after.kind === 'mark' && '%°'.includes(after.text)) return false;
  if (after?.gap === 'none' && after.kind === 'word') return false;
  const word = before?.lower ?? '';
  if (year >= 1900 && company.certain.has(word)) return true;
  if (after && company.counted(after)) return false;
  return company.prepositions.has(word) || (year >= 1900 && year <= 2099);
}

/** "nearly two weeks ago", "more than a year earlier". */
export const countedWithMeasure: Build = (match) => {
  const inner = match.expression('date');
  return inner?.kind === 'shift' && inner.counted ? modified('date')(match) : null;
};

/** "the end of …": for any date longer than a day. */
export const edged: Build = (match) => modified('date')(match);

/** A day without a year that everyone takes for that of one year, where one of the words stands within two behind it. */
export function namedDay(
  known: { readonly month: number; readonly day: number; readonly year: number },
  behind: ReadonlySet<string>,
): Build {
  return (match) => {
    if (match.number('month') !== known.month || match.number('day') !== known.day) return null;
    const named = [match.after(1), match.after(2)].some((token) => behind.has(token?.lower ?? ''));
    return named ? { kind: 'calendar', ...known } : null;
  };
}
