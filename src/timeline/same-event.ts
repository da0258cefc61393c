import type { DatedClause } from './dated-clauses.ts';
import { daysApart, endKey, startKey } from './interval.ts';
import { type Figure, profileOf } from './profile.ts';

/** How two dated clauses relate: one event told alike, one event with figures that differ, or two events. */
export type Sameness = 'same' | 'figures-differ' | 'different';

/** Shared words as a part of all words, from which on two texts are copies of one. */
const COPY = 0.8;
/** The same for two tellings that share day, names and figures. Headlines of one event overlap by 0.12–0.50. */
const TELLING = 0.35;
/** Reports of one count may come so many days apart. */
export const REPORT_DAYS = 14;

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(word)) count++;
  return count;
};

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b);
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

type Comparison = 'equal' | 'differ' | 'unrelated';

/** Equal when every figure has its like; differ when two count the same thing otherwise. */
function compare(a: readonly Figure[], b: readonly Figure[]): Comparison {
  const values = (figures: readonly Figure[]): string =>
    figures
      .map((f) => f.value)
      .toSorted()
      .join(' ');
  if (values(a) === values(b)) return 'equal';
  return inConflict(a, b) ? 'differ' : 'unrelated';
}

/** True when both count the same thing and nothing in the one agrees with the other's count of it. */
function inConflict(a: readonly Figure[], b: readonly Figure[]): boolean {
  const alike = (x: Figure, y: Figure): boolean => shared(x.unit, y.unit) > 0;
  return a.some((x) => b.some((y) => alike(x, y)) && !b.some((y) => alike(x, y) && x.value === y.value));
}

/** True for what may be told again on a later day: a statement, or what is of the day of its article. */
export const isReport = (clause: DatedClause): boolean =>
  clause.status === 'reported' || clause.when.basis.kind === 'published';
const isAlike = (a: DatedClause, b: DatedClause): boolean =>
  a.status === b.status || (a.status !== 'negated' && b.status !== 'negated' && isReport(a) && isReport(b));

/** Whether two clauses of different articles tell of one event. Symmetric; a doubt is `different`. */
export function sameness(a: DatedClause, b: DatedClause): Sameness {
  if (!isAlike(a, b) || a.possible !== b.possible) return 'different';
  const sameTime =
    startKey(a.when).slice(0, 10) === startKey(b.when).slice(0, 10) &&
    (endKey(a.when) === endKey(b.when) ||
      (a.when.precision !== 'range' &&
        b.when.precision !== 'range' &&
        endKey(a.when).slice(0, 7) === endKey(b.when).slice(0, 7) &&
        isFine(a) &&
        isFine(b)));
  const reports =
    isReport(a) &&
    isReport(b) &&
    a.when.start !== null &&
    b.when.start !== null &&
    daysApart(a.when.start, b.when.start) <= REPORT_DAYS;
  if (!sameTime && !reports) return 'different';
  const x = profileOf(a);
  const y = profileOf(b);
  const meant = compare(x.figures, y.figures);
  // "killed 19 in the fire that destroyed three warehouses": what is counted may stand beside the clause meant.
  const figures = meant === 'unrelated' && inConflict(x.shownFigures, y.shownFigures) ? 'differ' : meant;
  if (figures === 'unrelated') return 'different';
  const alike = overlap(x.stems, y.stems);
  const names = shared(x.names, y.names);
  // Reports of different days are one only when they give a count, or are copies.
  const counted = x.figures.length > 0;
  const copies = alike >= COPY;
  const told = alike >= TELLING && names > 0 && shared(x.focus, y.focus) >= 2;
  if (!(copies || (told && (sameTime || counted)))) return 'different';
  const agree = figures === 'equal' && !inConflict(x.shownFigures, y.shownFigures);
  return agree ? 'same' : 'figures-differ';
}

const FINE = new Set(['day', 'part-of-day', 'hour', 'minute']);
const isFine = (clause: DatedClause): boolean => FINE.has(clause.when.precision);
