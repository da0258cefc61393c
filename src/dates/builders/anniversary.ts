/** A day told by its distance from another: "a year ago today", "three years ago this week", "two Fridays ago". */
import type { Build } from '../grammar/build.ts';
import { isUnit } from './units.ts';

/** The count goes back from the day or week beside it. */
export const anniversary: Build = (match) => {
  const unit = match.string('unit') ?? match.string('units');
  const count = match.number('count') ?? (match.has('a') ? 1 : undefined);
  const of = match.expression('date');
  if (
    count === undefined ||
    !Number.isInteger(count) ||
    of === undefined ||
    match.number('ago') === undefined
  )
    return null;
  if (!isUnit(unit) || (unit !== 'W' && unit !== 'M' && unit !== 'Y' && unit !== 'E')) return null;
  const week = of.kind === 'shift' && of.unit === 'W' && of.from === 'now' && of.count === 0;
  const day = of.kind === 'weekday' || (of.kind === 'shift' && of.unit === 'D' && of.from === 'now');
  return week || day ? { kind: 'anniversary', back: { count, unit }, of } : null;
};

/** "two Fridays ago": the last Friday is the first. */
export const weekdaysAgo: Build = (match) => {
  const weekday = match.number('weekdays');
  const count = match.number('count');
  if (weekday === undefined || count === undefined || !Number.isInteger(count) || count < 1 || count > 52)
    return null;
  return {
    kind: 'anniversary',
    back: { count: count - 1, unit: 'W' },
    of: { kind: 'weekday', weekday, soonest: -1 },
  };
};
