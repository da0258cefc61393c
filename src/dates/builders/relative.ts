/** Dates that are counted from the publication day or from the date last told. */
import type { Expression, Mod, Unit } from '../expression.ts';
import type { Build, Match } from '../grammar/build.ts';
import { isPeriodUnit, isUnit } from './units.ts';

/** A weekday alone, with "last/this/next", or "of last week". */
export const weekday: Build = (match) => {
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
  const turn = match.number('turn');
  return { kind: 'weekday', weekday: value, ...(turn === -1 || turn === 0 || turn === 1 ? { turn } : {}) };
};

/** "today" and the like: the word's value is a number of days. */
export const daysFromNow: Build = (match) => shift(match.number('dayShift'), 'D', 'now');

/** "last week", "this year", "the coming month". */
export const turned: Build = (match) => {
  const unit = match.string('unit');
  if (!isPeriodUnit(unit)) return null;
  return shift(match.number('turn'), unit, 'now');
};

/** "two weeks ago", "three days from now": `direction` −1 or 1 from the rule's word. */
export const counted: Build = (match) => {
  const unit = match.string('unit') ?? match.string('units');
  const direction = match.number('ago') ?? match.number('hence');
  if (!isUnit(unit) || direction === undefined) return null;
  const count = match.number('count') ?? (match.has('vague') ? null : 1);
  if (count === null) return { kind: 'reference', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { kind: 'shift', count: direction * count, unit, from: 'now', counted: true };
};

/** "a day earlier", "three days later": from the date last told. */
export const countedFromTold: Build = (match) => {
  const unit = match.string('unit') ?? match.string('units');
  const direction = match.number('earlier') ?? match.number('later');
  if (!isUnit(unit) || direction === undefined || (match.hyphenated && match.has('a'))) return null;
  const count = match.number('count') ?? (match.has('vague') ? null : 1);
  if (count === null) return null;
  return { kind: 'shift', count: direction * count, unit, from: 'told', counted: true };
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
  if (!isPeriodUnit(unit) || unit === 'D' || unit === 'WE') return null;
  return { kind: 'shift', count: 0, unit, from: 'now', mod: (mod ?? 'END') as Mod };
};

/** "the same day", "that year", "the following week": from the date last told. */
export const told: Build = (match) => {
  const unit = match.string('unit');
  if (!isPeriodUnit(unit)) return null;
  return shift(match.number('told'), unit, 'told');
};

/** A word that is itself a reference: "now", "recently", "soon". */
export const reference: Build = (match) => {
  const value = match.string('reference');
  const next = match.after();
  if (match.first()?.lower === 'soon' && (match.before()?.lower === 'as' || next?.lower === 'as'))
    return null;
  if (
    match.first()?.lower === 'the' &&
    next !== undefined &&
    next.kind !== 'mark' &&
    !FUNCTION_WORDS.has(next.lower)
  )
    return null;
  return value === undefined ? null : { kind: 'reference', value };
};

function shift(count: number | undefined, unit: Unit, from: 'now' | 'told'): Expression | null {
  return count === undefined ? null : { kind: 'shift', count, unit, from };
}

/** True when the match stands right before a word such as "old": an age or a length, not a date. */
export function isAge(match: Match): boolean {
  return match.after()?.lower === 'old' || match.after()?.lower === 'olds';
}

/** What may follow "the past" when it stands for itself, and not for "the past three summers". */
const FUNCTION_WORDS = new Set(
  'and or but that as when than is was will would it he she they we i for of to in on with by at'.split(' '),
);
