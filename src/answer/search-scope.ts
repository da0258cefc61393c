import type { Located } from '../entry.ts';
import { datedIn, publishedIn } from './choose/dated.ts';
import type { DateScope } from './understand/date-scope.ts';
import type { OutletScope } from './understand/outlet-scope.ts';

type Within = (located: Located) => boolean;

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
