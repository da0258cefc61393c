/** "three days after January 2": a length and a word of direction in front of a date move what is meant. */
import { addDays, addMonths } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import type { DurationExpression } from '../expression.ts';
import type { LinkWords } from '../grammar/language.ts';
import type { Interval } from '../interval.ts';
import type { Token } from '../tokens.ts';

/**
 * What is meant by the date when `before` is a length that ends right in front of its word of direction: days move a
 * day exactly, weeks and longer only say about when. `undefined` when the date is not moved at all, null when it is
 * and nobody can say how far ("hours after Friday's attack", "a week from Friday").
 */
export function offsetBy(
  before: Draft | undefined,
  from: number,
  own: Interval,
  tokens: readonly Token[],
  links: LinkWords,
): Interval | null | undefined {
  if (before?.expression.kind !== 'duration' || before.to !== from - 1) return undefined;
  const direction = links.directions.get(tokens[from - 1]?.lower ?? '');
  if (direction === undefined) return undefined;
  const { count, unit } = before.expression;
  const exact =
    direction !== 0 &&
    before.expression.mod === undefined &&
    count !== null &&
    Number.isInteger(count) &&
    count < 5000;
  if (!exact || own.start === null || own.end === null || own.precision !== 'day') return null;
  return moved(own.start, direction * count, unit);
}

function moved(day: string, count: number, unit: DurationExpression['unit']): Interval | null {
  if (unit === 'D') return dayLong(addDays(day, count));
  if (unit === 'W') return around(addDays(day, count * 7), 3);
  if (unit === 'M') return around(addMonths(day, count), 15);
  return unit === 'Y' && Math.abs(count) < 1000 ? around(addMonths(day, count * 12), 182) : null;
}

function dayLong(day: string): Interval {
  return { start: day, end: addDays(day, 1), precision: 'day' };
}

function around(day: string, days: number): Interval {
  return { start: addDays(day, -days), end: addDays(day, days + 1), precision: 'range' };
}
