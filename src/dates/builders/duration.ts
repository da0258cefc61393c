/** Lengths of time and things that recur. */
import type { Expression, Mod } from '../expression.ts';
import type { Build } from '../grammar/build.ts';
import { isAge } from './relative.ts';
import { isUnit } from './units.ts';

/** A count and a unit. */
export const duration: Build = (match) => {
  const unit = match.string('unit') ?? match.string('units');
  if (!isUnit(unit) || unit === 'WE') return null;
  if (isAge(match)) return null;
  const count = match.has('vague') ? null : (match.number('count') ?? 1);
  const half = match.has('half') ? 0.5 : 0;
  if (count !== null && half > 0 && unit === 'MIN') {
    return { kind: 'duration', count, unit, rest: { count: 30, unit: 'S' } };
  }
  return { kind: 'duration', count: count === null ? null : count + half, unit };
};

/** "half an hour". */
export const halfDuration: Build = (match) => {
  const unit = match.string('unit');
  return isUnit(unit) ? { kind: 'duration', count: 0.5, unit } : null;
};

/** "years", "for weeks": an unsaid number of them. */
export const bareUnits: Build = (match) => {
  const unit = match.string('units');
  return isUnit(unit) ? { kind: 'duration', count: null, unit } : null;
};

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
  if (weekday !== undefined) return { kind: 'set', value: `XXXX-WXX-${weekday}` };
  if (month !== undefined) return { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` };
  if (season !== undefined) return { kind: 'set', value: `XXXX-${season}` };
  if (part !== undefined) return { kind: 'set', value: `XXXX-XX-XXT${part}` };
  if (!isUnit(unit)) return null;
  const count = match.number('count') ?? 1;
  return {
    kind: 'set',
    value: `${unit === 'H' || unit === 'MIN' || unit === 'S' ? 'PT' : 'P'}${count}${unit === 'MIN' ? 'M' : unit}`,
  };
};

/** Puts the rule's modifier word on the expression beside it. */
export function modified(head: 'date' | 'duration' | 'time'): Build {
  return (match) => {
    const inner = match.expression(head);
    const mod = match.string('mod');
    if (inner === undefined || mod === undefined || inner.mod !== undefined) return null;
    return { ...inner, mod: mod as Mod } satisfies Expression;
  };
}
