import type { Entry } from '../../library.ts';

/** Outlets, agencies and contributors by their name in lower case, each with the ids of its live articles. */
export type OutletLabels = ReadonlyMap<
  string,
  { readonly label: string; readonly articles: ReadonlySet<string> }
>;

/** Collects who published or contributed to these articles. */
export function outletLabels(entries: readonly Entry[]): OutletLabels {
  const found = new Map<string, { label: string; articles: Set<string> }>();
  for (const { article } of entries) {
    for (const label of [article.outlet, article.agency, ...article.contributors]) {
      if (!label) continue;
      const known = found.get(label.toLowerCase()) ?? { label, articles: new Set<string>() };
      known.articles.add(article.id);
      found.set(label.toLowerCase(), known);
    }
  }
  return found;
}
