import type { Entry } from '../../library.ts';
import type { Searched } from '../outcome.ts';

/** Counts what was looked through. */
export function searchedOf(entries: readonly Entry[]): Searched {
  const days = entries.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort();
  const outlets = new Set(entries.flatMap(({ article }) => article.outlet ?? []));
  const from = days[0];
  const to = days.at(-1);
  return {
    articles: entries.length,
    outlets: outlets.size,
    ...(from === undefined || to === undefined ? {} : { from, to }),
  };
}
