import type { Asked } from '../question/read-question.ts';
import type { View } from '../view.ts';

const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const year = /^1\d{3}$|^20\d{2}$/;
const century = /^(?:century|centuries)$|^1\d{2}0s$/;

const tests: ReadonlyMap<string, (surface: string) => boolean> = new Map([
  ['year', (surface) => year.test(surface)],
  ['month', (surface) => months.has(surface)],
  ['day', (surface) => weekdays.has(surface) || months.has(surface)],
  ['weekday', (surface) => weekdays.has(surface)],
  ['date', (surface) => months.has(surface)],
  ['century', (surface) => century.test(surface)],
]);

/** For "what year", "which month" …: 1 when just that stands in the passage, -1 when not; 0 for other questions. */
export const exactKind = (asked: Asked, view: View): number => {
  const named = asked.content.find(({ frame }) => frame);
  const test = named === undefined ? undefined : tests.get(named.word.surface);
  if (test === undefined) return 0;
  return view.seen.some(({ surface, bits }) => bits === 0 && test(surface)) ? 1 : -1;
};
