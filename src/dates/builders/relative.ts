/** Dates that are counted from the publication day or from the date last told. */
import type { Expression, Mod, Unit } from '../expression.ts';
import type { Build, Match } from '../grammar/build.ts';
import { isPeriodUnit, readUnit } from './units.ts';

/**
 * A weekday alone, with "last/this/next", or "of last week". In front of one of `habits` ("Friday prayers") any such day
 * may be meant.
 */
export function weekday(habits: ReadonlySet<string>): Build {
  return (match) => {
    const made = weekdayOf(match);
    return made?.kind === 'weekday' && habits.has(match.after()?.lower ?? '') ? { ...made, any: true } : made;
  };
}

const weekdayOf: Build = (match) => {
  const value = match.number('weekday');
  if (value === undefined) return null;
  const week = match.expression('date');
  if (week !== undefined) {
    if (
      week.kind !== 'shift' ||
      week.unit !== 'W' ||
      week.from !== 'now' ||
      week.count === null ||
      week.counted
    )
      return null;
    return { kind: 'weekday', weekday: value, weekShift: week.count };
  }
  const turn = sign(match.number('turn'));
  const soonest = sign(match.number('soonest'));
  const fromTold = sign(match.number('told'));
  return {
    kind: 'weekday',
    weekday: value,
    ...(turn === undefined ? {} : { turn }),
    ...(soonest === undefined || soonest === 0 ? {} : { soonest }),
    ...(fromTold === undefined ? {} : { fromTold }),
  };
};

/** "Monday-Friday". */
export const weekdayRange: Build = (match) => {
  const first = match.number('weekday');
  const last = match.number('weekday2');
  if (first === undefined || last === undefined || !match.hyphenated) return null;
  return {
    kind: 'range',
    first: { kind: 'weekday', weekday: first },
    last: { kind: 'weekday', weekday: last, after: first },
  };
};

/** "on Monday week": a week after the coming Monday. */
export const weekdayWeek: Build = (match) => {
  const value = match.number('weekday');
  if (value === undefined || match.hyphenated) return null;
  return {
    kind: 'anniversary',
    back: { count: -1, unit: 'W' },
    of: { kind: 'weekday', weekday: value, soonest: 1 },
  };
};

/** Each word with a capital, and not all in capitals: a programme's name ("This Week"). */
function isTitle(match: Match): boolean {
  const last = match.last()?.text ?? '';
  return last.charAt(0) !== last.charAt(0).toLowerCase() && last !== last.toUpperCase();
}

function sign(value: number | undefined): -1 | 0 | 1 | undefined {
  return value === -1 || value === 0 || value === 1 ? value : undefined;
}

/** "today" and the like: the word's value is a number of days. */
export const daysFromNow: Build = (match) => shift(match.number('dayShift'), 'D', 'now');

/** "last week", "this year", "the coming month". */
export const turned: Build = (match) => {
  const unit = match.string('unit');
  if (!isPeriodUnit(unit) || unit === 'D') return null;
  const count = match.number('turn') ?? match.number('soonest') ?? match.number('past');
  if (count === undefined || isTitle(match)) return null;
  return {
    kind: 'shift',
    count,
    unit,
    from: 'now',
    ...(match.has('past') && unit !== 'WE' ? { trailing: true } : {}),
    ...(match.has('roughly') ? { mod: 'APPROX' } : {}),
  };
};

/** "the year": the one of publication. */
export const theUnit: Build = (match) => {
  const unit = match.string('unit');
  return isPeriodUnit(unit) ? shift(0, unit, 'now') : null;
};

/** "recent years", "coming weeks": no more than before or after. */
export const vagueTurn: Build = (match) => {
  const value = match.string('vagueTurn');
  return value === undefined ? null : { kind: 'reference', value };
};

/** "two weeks ago", "three days from now": `direction` −1 or 1 from the rule's word. */
export const counted: Build = (match) => {
  const read = readUnit(match.string('unit') ?? match.string('units'));
  const direction = match.number('ago') ?? match.number('hence');
  if (read === null || direction === undefined) return null;
  const { unit, times } = read;
  const said = match.number('count') ?? (match.has('a') ? 1 : null);
  const count = said === null ? null : said * times;
  if (unit === 'H' && count !== null && count >= 24 && count % 24 === 0) {
    return { kind: 'shift', count: (direction * count) / 24, unit: 'D', from: 'now', counted: true };
  }
  if (count === null) return { kind: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return {
    kind: 'shift',
    count: direction * count,
    unit,
    from: 'now',
    counted: true,
    ...(match.has('roughly') ? { mod: 'APPROX' } : {}),
  };
};

/** "a day earlier", "three days later": from the date last told. */
export const countedFromTold: Build = (match) => {
  const read = readUnit(match.string('unit') ?? match.string('units'));
  const direction = match.number('earlier') ?? match.number('later');
  if (read === null || direction === undefined || (match.hyphenated && match.has('a'))) return null;
  const count = match.number('count') ?? (match.has('vague') ? null : 1);
  const { unit, times } = read;
  if (count === null || !isPeriodUnit(unit)) return null;
  return { kind: 'shift', count: direction * count * times, unit, from: 'told', counted: true };
};

/** "year-earlier", "year-ago" in front of a noun. */
export const yearBefore: Build = (match) =>
  match.hyphenated ? { kind: 'shift', count: -1, unit: 'Y', from: 'told', counted: true } : null;

/** "the weekend". */
export const weekend: Build = () => ({ kind: 'weekend' });

/** "the end of the month", "year's end": the unit that holds the publication day. */
export const edgeOfUnit: Build = (match) => {
  const unit = match.string('unit');
  const mod = match.string('mod');
  if (!isPeriodUnit(unit) || unit === 'WE') return null;
  const from = unit === 'D' ? 'told' : 'now';
  return { kind: 'shift', count: 0, unit, from, mod: (mod ?? 'END') as Mod };
};

/** "the same day", "that year", "the following week": from the date last told. */
export const told: Build = (match) => {
  const unit = match.string('unit');
  if (!isPeriodUnit(unit)) return null;
  return shift(match.number('told'), unit, 'told');
};

/** "the day before", "the year after": from the date last told. */
export const unitBeside: Build = (match) => {
  const unit = match.string('unit');
  return isPeriodUnit(unit) && unit !== 'WE' ? shift(match.number('beside'), unit, 'told') : null;
};

/** "the week before last". */
export const beforeLast: Build = (match) => {
  const unit = match.string('unit');
  return isPeriodUnit(unit) && unit !== 'D' ? shift(-2, unit, 'now') : null;
};

/** A word that is itself a reference: "now", "recently", "soon". */
export const reference: Build = (match) => {
  const value = match.string('reference');
  return value === undefined ? null : { kind: 'reference', value };
};

function shift(count: number | undefined, unit: Unit, from: 'now' | 'told'): Expression | null {
  return count === undefined ? null : { kind: 'shift', count, unit, from };
}
