/** Lengths of time and things that recur. */
import type { Expression, Mod } from '../expression.ts';
import type { Build } from '../grammar/build.ts';
import { isAge } from './relative.ts';
import { isUnit } from './units.ts';

/** A count and a unit. With "the" it is a noun ("the two years"), not the first part of one ("the two-year war"). */
export const duration: Build = (match) => {
  const unit = match.string('unit') ?? match.string('units');
  if (!isUnit(unit) || unit === 'WE' || isAge(match)) return null;
  const count = match.has('vague') ? null : (match.number('count') ?? 1);
  const noun = match.last()?.lower === 'period';
  if (match.has('the') && !noun && match.has('unit') && count !== 1) return null;
  if (unit === 'Q' && (match.hyphenated || match.after()?.lower === 'of')) return null;
  if (count !== null && match.has('half') && unit === 'MIN') {
    return { kind: 'duration', count, unit, rest: { count: 30, unit: 'S' } };
  }
  const half = match.has('half') ? 0.5 : 0;
  return { kind: 'duration', count: count === null ? null : count + half, unit };
};

/** "half an hour". */
export const halfDuration: Build = (match) => {
  const unit = match.string('unit');
  return isUnit(unit) ? { kind: 'duration', count: 0.5, unit } : null;
};

/** "years", "recent weeks": an unsaid number of them. */
export const bareUnits: Build = (match) => {
  const unit = match.string('units');
  if (!isUnit(unit) || unit === 'Q' || unit === 'S' || unit === 'WE' || isAge(match)) return null;
  return { kind: 'duration', count: null, unit };
};

/** "a year" behind what it measures: "$33 million a year", "twice a week". */
export const rate: Build = (match) => {
  const unit = match.string('unit');
  const before = match.before();
  if (!isUnit(unit) || before === undefined || before.gap === 'break') return null;
  const counts = before.kind === 'number' || RATE_WORDS.has(before.lower) || isPlural(before.lower);
  if (!match.has('per') && !counts) return null;
  return {
    kind: 'set',
    value: `${unit === 'H' || unit === 'MIN' || unit === 'S' ? 'PT' : 'P'}1${unit === 'MIN' ? 'M' : unit}`,
  };
};

const RATE_WORDS = new Set('million billion thousand hundred percent % once twice cents dollars'.split(' '));

function isPlural(word: string): boolean {
  return (
    word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && word !== 'was'
  );
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

/** "more than two years": only in front of a number, so that "over the next week" and "under its two-year plan" stay prepositions. */
export const measured: Build = (match) => {
  const inner = match.expression('duration');
  const word = match.tokens[match.from + 1];
  if (inner?.kind !== 'duration' || inner.count === null || word?.lower === 'the') return null;
  return modified('duration')(match);
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
