/** Nights that lie between two days, or that a day is told of. */
import type { Expression } from '../expression.ts';
import type { Build } from '../grammar/build.ts';

const NIGHT = 'TNI';

/** "the night of 5 to 6 January": the night that begins on the first of two neighbouring days. */
export const nightOfRange: Build = (match) => {
  const range = match.expression('date');
  if (match.string('part') !== 'NI' && !match.has('nightWord')) return null;
  if (range?.kind !== 'range' || !areNeighbours(range.first, range.last)) return null;
  return { kind: 'clock', clock: NIGHT, date: range.first };
};

/** "the night of Monday to Tuesday", "overnight from Monday to Tuesday". */
export const nightBetween: Build = (match) => {
  const [first, last] = [match.number('weekday'), match.number('weekday2')];
  if (match.string('part') !== 'NI' && !match.has('nightWord')) return null;
  if (first === undefined || last !== (first % 7) + 1) return null;
  return { kind: 'clock', clock: NIGHT, date: { kind: 'weekday', weekday: first } };
};

/** "overnight on Friday": the night before or after, so no more than the day is told. */
export const overnightOn: Build = (match) => {
  const date = match.expression('date');
  if ((date?.kind !== 'weekday' && date?.kind !== 'calendar') || match.number('nightWord') !== -1)
    return null;
  if (date.kind === 'calendar' && date.day === undefined) return null;
  return { kind: 'clock', clock: NIGHT, date, wholeDay: true };
};

function areNeighbours(first: Expression, last: Expression): boolean {
  if (first.kind === 'weekday' && last.kind === 'weekday') return last.weekday === (first.weekday % 7) + 1;
  if (first.kind !== 'calendar' || last.kind !== 'calendar') return false;
  return first.day !== undefined && last.day === first.day + 1;
}
