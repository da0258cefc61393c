/** Lengths of time and things that recur. */
import type { Expression, Mod, Unit } from '../expression.ts';
import type { Build, Match } from '../grammar/build.ts';
import type { Token } from '../tokens.ts';
import { isUnit, readUnit } from './units.ts';

/** A count and a unit. With "the" it is a noun ("the two years"), not the first part of one ("the two-year war"). */
export const duration: Build = (match) => {
  const read = readUnit(match.string('unit') ?? match.string('units'));
  if (read === null || read.unit === 'WE') return null;
  const { unit, times } = read;
  const count = match.has('vague') ? null : (match.number('count') ?? 1) * times;
  const noun = match.has('period');
  if (match.has('the') && !noun && match.has('unit') && count !== 1) return null;
  if (unit === 'S' && match.has('a')) return null;
  if (unit === 'Q' && (match.hyphenated || match.after()?.lower === 'of')) return null;
  if (count !== null && match.has('half') && unit === 'MIN') {
    return { kind: 'duration', count, unit, rest: { count: 30, unit: 'S' } };
  }
  const half = match.has('half') ? 0.5 : 0;
  const fraction = match.number('fraction') ?? 0;
  return {
    kind: 'duration',
    count: count === null ? null : count + half + fraction,
    unit,
    ...(match.has('roughly') ? { mod: 'APPROX' } : {}),
    ...toward(match),
  };
};

function toward(match: Match): { toward?: -1 | 1 } {
  const way = match.number('turn') ?? match.number('past') ?? match.number('soonest');
  return way === -1 || way === 1 ? { toward: way } : {};
}

/** "half an hour". */
export const halfDuration: Build = (match) => {
  const unit = match.string('unit');
  return isUnit(unit) ? { kind: 'duration', count: 0.5, unit } : null;
};

/** "years", "recent weeks": an unsaid number of them. */
export const bareUnits: Build = (match) => {
  const unit = match.string('units');
  if (!isUnit(unit) || unit === 'Q' || unit === 'S' || unit === 'WE') return null;
  return { kind: 'duration', count: null, unit };
};

/** "a year" behind what it measures ("$33 million a year", "twice a week"), as the language tells; "per year" anywhere. */
export function rate(measures: (before: Token) => boolean): Build {
  return (match) => {
    const unit = match.string('unit');
    const before = match.before();
    if (!isUnit(unit) || unit === 'S' || before === undefined) return null;
    return match.has('per') || measures(before) ? { kind: 'set', value: setValue(1, unit) } : null;
  };
}

function setValue(count: number, unit: Unit): string {
  return unit === 'H' || unit === 'MIN' || unit === 'S' ? `PT${count}${unit.charAt(0)}` : `P${count}${unit}`;
}

/** A word or turn that is a set: its value stands in the rule's word. */
export const set: Build = (match) => {
  const value = match.string('setWord');
  return value === undefined ? null : { kind: 'set', value };
};

/** "every year", "each Friday", "every July". */
export const everyUnit: Build = (match) => {
  const unit = match.string('unit') ?? match.string('units');
  const weekday = match.number('weekday');
  const month = match.number('month');
  const season = match.string('season');
  const part = match.string('part');
  const parts = match.string('parts');
  if (weekday !== undefined)
    return { kind: 'set', value: `XXXX-WXX-${weekday}${parts === undefined ? '' : `T${parts}`}` };
  if (month !== undefined) return { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` };
  if (season !== undefined) return { kind: 'set', value: `XXXX-${season}` };
  if (part !== undefined) return { kind: 'set', value: `XXXX-XX-XXT${part}` };
  if (!isUnit(unit)) return null;
  const count = match.number('count') ?? (match.has('other') ? 2 : 1);
  return { kind: 'set', value: setValue(count, unit) };
};

/** "more than two years": only in front of a number, so that "over the next week" and "under its two-year plan" stay prepositions. */
export const measured: Build = (match) => {
  const inner = match.expression('duration');
  const word = match.tokens[match.from + 1];
  if (inner?.kind !== 'duration' || inner.count === null || word?.lower === 'the') return null;
  return modified('duration')(match);
};

/** The expression beside words that add nothing ("sometime next year"). */
export function same(head: 'date'): Build {
  return (match) => match.expression(head) ?? null;
}

/** Puts the rule's modifier word on the expression beside it. */
export function modified(head: 'date' | 'duration' | 'time'): Build {
  return (match) => {
    const inner = match.expression(head);
    const mod = match.string('mod');
    if (inner === undefined || mod === undefined) return null;
    // "around year end" stays the end of the year; two words of the same kind do not go together.
    if (inner.mod !== undefined) return mod === 'APPROX' && inner.mod !== 'APPROX' ? inner : null;
    return { ...inner, mod: mod as Mod } satisfies Expression;
  };
}
