/** Weeks and weekends told by one of their days. */
import type { Expression } from '../expression.ts';
import type { Build } from '../grammar/build.ts';

/** "the week of January 3". */
export const weekOf: Build = (match) => {
  const day = match.expression('date');
  return day === undefined || day.kind === 'shift' ? null : { kind: 'week-of', day };
};

/** "the week beginning 3 January": seven days from it; "the week ending 9 January": seven days up to it. */
export const weekFrom: Build = (match) => {
  const day = match.expression('date');
  const edge = match.number('weekEdge');
  if (day === undefined || !isDay(day) || (edge !== 1 && edge !== -1)) return null;
  return { kind: 'week-of', day, edge };
};

/** "the weekend of 8-9 January": these days; "the weekend of 8 January": the one with that day. */
export const weekendOf: Build = (match) => {
  const date = match.expression('date');
  if (date?.kind === 'range') return date;
  return date === undefined || !isDay(date) ? null : { kind: 'week-of', day: date, weekend: true };
};

function isDay(date: Expression): boolean {
  return (date.kind === 'calendar' && date.day !== undefined) || date.kind === 'weekday';
}
