import type { Entry, Located } from '../library.ts';
import { datedIn, publishedIn } from './choose/dated.ts';
import type { DateScope, Period } from './understand/date-scope.ts';
import type { OutletScope } from './understand/outlet-scope.ts';

type Within = (located: Located) => boolean;

/** The days the articles were published in; null when none is dated. */
export function periodOf(entries: readonly Entry[]): Period | null {
  const days = entries.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Only passages of the outlet's articles; undefined when none is named. */
export function withinOutlet(outlet: OutletScope | null): Within | undefined {
  return outlet === null ? undefined : ({ entry }) => outlet.articles.has(entry.article.id);
}

/** Only passages that tell of the asked days; for "today" and "yesterday" also undated ones published then. */
export function withinDays(scope: DateScope, outlet: Within | undefined): Within {
  return (located) => {
    if (outlet && !outlet(located)) return false;
    const dated = datedIn(located, scope);
    return dated === 'inside' || (dated === 'undated' && scope.deictic && publishedIn(located, scope));
  };
}
