import type { Entry } from '../../entry.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2031-03-06` as "6 March 2031". */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** The days that the articles' words tell of most often, most first, ties newest first; at most `limit`. */
export function busiestDays(entries: readonly Entry[], limit: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { mentions } of entries) {
    for (const { when } of mentions) {
      if (when?.precision === 'day' && when.start) counts.set(when.start, (counts.get(when.start) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([day]) => day);
}
