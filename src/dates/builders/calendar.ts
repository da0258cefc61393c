/** Dates by number: days, months, years, quarters, seasons, decades. */
import { isCalendarDay } from '../calendar.ts';
import type { Expression, Mod } from '../expression.ts';
import type { Build, Match } from '../grammar/build.ts';
import type { Token } from '../tokens.ts';
import { isPeriodUnit } from './units.ts';

/** Any mix of `weekday`, `month`, `day`, `year`, `yearShort`, `turn`, and a `date` that names a year ("of this year"). */
export const calendar: Build = (match) => {
  // "on 20 May." ends a sentence: no short form, though "May. 9" is written.
  if (match.last()?.lower === '.' && match.tokens[match.to - 2]?.lower === 'may') return null;
  const month = match.number('month') ?? match.number('monthNumber');
  const day = match.number('day');
  if (day !== undefined && (month === undefined || !isCalendarDay(2000, month, day))) return null;
  const year = yearOf(match);
  if (year === null) return null;
  return {
    kind: 'calendar',
    ...year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...pick(match, 'weekday'),
    ...(day === undefined ? turnOf(match) : {}),
  };
};

/** "Friday the 13th", in digits: "Friday, the fourth decline" counts something else. */
export const dayOfWeekday: Build = (match) => {
  const [weekday, day] = [match.number('weekday'), match.number('day')];
  const digits = match.tokens[match.to - 2]?.kind === 'number';
  return weekday === undefined || day === undefined || !digits ? null : { kind: 'calendar', weekday, day };
};

/** "5/1/2022", month first unless only day first makes a date of it. */
export const slashed: Build = (match) => {
  const made = calendar(match);
  if (made?.kind !== 'calendar' || made.day === undefined || made.day > 12 || made.day === made.month)
    return made;
  return { ...made, ambiguous: true };
};

/** "2 to 8 January": both days in one month. */
export const dayRange: Build = (match) => {
  const month = match.number('month');
  const first = match.number('day');
  const last = match.number('day2');
  const year = yearOf(match);
  if (month === undefined || first === undefined || last === undefined || year === null || first >= last)
    return null;
  if (!isCalendarDay(2000, month, first) || !isCalendarDay(2000, month, last)) return null;
  const on = (day: number): Expression => ({ kind: 'calendar', ...year, month, day });
  return { kind: 'range', first: on(first), last: on(last) };
};

/** "5 and 6 January": a range only where no day lies between. */
export const neighbourDays: Build = (match) =>
  match.number('day2') === (match.number('day') ?? 0) + 1 ? dayRange(match) : null;

export const holiday: Build = (match) => {
  const season = match.string('holidaySeason');
  const name = match.string('holiday') ?? season;
  const year = yearOf(match);
  if (name === undefined || year === null) return null;
  return {
    kind: 'holiday',
    holiday: name,
    ...(year.year === undefined ? {} : { year: year.year }),
    ...turnOf(match),
    ...(season === undefined ? {} : { season: true }),
  };
};

/**
 * A month named alone: not beside other capitalised words, where it is a person or a name ("Theresa May", "June Smith"),
 * unless one of `leads` stands in front ("In June President …").
 */
export function bareMonth(leads: ReadonlySet<string>): Build {
  return (match) => {
    if (match.has('date') || match.has('turn') || match.has('soonest')) return calendar(match);
    const previous = match.before();
    if (previous !== undefined && leads.has(previous.lower)) return calendar(match);
    if (previous !== undefined && isCapitalised(previous.text)) return null;
    return isCapitalisedWord(match.after()) ? null : calendar(match);
  };
}

/** A quarter, half or season, with its year beside it or to be found. */
export const period: Build = (match) => {
  const year = yearOf(match);
  if (year === null) return null;
  const season = match.string('season');
  const half = match.has('half');
  const ordinal = match.number('ordinal') ?? (half && match.number('turn') === -1 ? 2 : undefined);
  const unit = half ? 'H' : 'Q';
  if (season === undefined && (ordinal === undefined || ordinal < 1 || ordinal > (half ? 2 : 4))) return null;
  const last = match.last();
  if (last?.hyphen && match.has('the') && last.lower === 'quarter' && !match.has('fiscal')) return null;
  return {
    kind: 'period',
    period: season ?? `${unit}${ordinal}`,
    ...year,
    ...turnOf(match),
    ...(match.has('yearAgo') ? { yearsBack: 1 } : {}),
    ...modOf(match),
  };
};

/** "the 1980s" → 198, "the 20th century" → 19. */
export const decade: Build = (match) => {
  const value = match.number('decade');
  return value === undefined ? null : { kind: 'reference', value: String(value) };
};

export const century: Build = (match) => {
  const ordinal = match.number('ordinal');
  if (ordinal === undefined || ordinal < 2 || ordinal > 22) return null;
  return { kind: 'reference', value: String(ordinal - 1).padStart(2, '0') };
};

/** "1939-45", "1995-1999". */
export const yearRange: Build = (match) => {
  const first = match.number('year');
  const short = match.number('yearShort');
  if (first === undefined || short === undefined) return null;
  const last = first - (first % 100) + short;
  if (last <= first) return null;
  return { kind: 'range', first: { kind: 'calendar', year: first }, last: { kind: 'calendar', year: last } };
};

/** The last or n-th weekday or unit of a longer time. */
export const nth: Build = (match) => {
  const holder = match.string('holder');
  const of: Expression | undefined = isPeriodUnit(holder)
    ? { kind: 'shift', count: 0, unit: holder, from: 'now' }
    : match.expression('date');
  if (of === undefined) return null;
  const value = match.number('ordinal') ?? (match.has('turn') ? -1 : undefined);
  if (value === undefined || value > 5) return null;
  const weekday = match.number('weekday');
  const unit = match.string('unit');
  if (weekday !== undefined) return { kind: 'nth', nth: value, weekday, of };
  return unit !== undefined && isPeriodUnit(unit) ? { kind: 'nth', nth: value, unit, of } : null;
};

/** The year that is named or told by its turn ("next year"); empty when none is, null when what stands there has none. */
export function yearOf(match: Match): { year?: number; yearShift?: number } | null {
  const yearTurn = match.number('yearTurn');
  if (yearTurn !== undefined) return { yearShift: yearTurn };
  const short = match.number('yearShort');
  const year =
    match.number('year') ?? (short === undefined ? undefined : short < 50 ? 2000 + short : 1900 + short);
  if (year !== undefined) return { year };
  const beside = match.expression('date');
  return beside === undefined ? {} : yearSaid(beside);
}

/** The year an expression names; null when it names something else. */
function yearSaid(expression: Expression): { year?: number; yearShift?: number } | null {
  if (expression.kind === 'calendar' && expression.month === undefined) {
    if (expression.year !== undefined) return { year: expression.year };
    return expression.yearShift === undefined ? null : { yearShift: expression.yearShift };
  }
  if (
    expression.kind === 'shift' &&
    expression.unit === 'Y' &&
    expression.from === 'now' &&
    expression.count !== null
  ) {
    return { yearShift: expression.count };
  }
  return null;
}

function turnOf(match: Match): { turn?: -1 | 0 | 1 } {
  const turn = match.number('turn');
  return turn === -1 || turn === 0 || turn === 1 ? { turn } : {};
}

function modOf(match: Match): { mod?: Mod } {
  const mod = match.string('mod');
  return mod === undefined ? {} : { mod: mod as Mod };
}

function pick(match: Match, name: 'weekday'): { weekday?: number } {
  const value = match.number(name);
  return value === undefined ? {} : { [name]: value };
}

function isCapitalised(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function isCapitalisedWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.gap === 'space' && isCapitalised(token.text);
}
