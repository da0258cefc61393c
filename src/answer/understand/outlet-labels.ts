import type { Entry } from '../../entry.ts';

interface Labelled {
  label: string;
  readonly spellings: Map<string, number>;
  readonly articles: Set<string>;
}

/** Outlets, agencies and contributors by their name in lower case, each with the ids of its live articles. */
export type OutletLabels = ReadonlyMap<
  string,
  { readonly label: string; readonly articles: ReadonlySet<string> }
>;

/** Who published or contributed to articles that come and go. Of several spellings the most frequent is shown. */
export class OutletCount {
  readonly #found = new Map<string, Labelled>();

  get labels(): OutletLabels {
    return this.#found;
  }

  add(entry: Entry): void {
    for (const [key, label] of labelsOf(entry)) {
      const known = this.#found.get(key) ?? { label, spellings: new Map(), articles: new Set() };
      known.articles.add(entry.article.id);
      known.spellings.set(label, (known.spellings.get(label) ?? 0) + 1);
      known.label = mostly(known.spellings);
      this.#found.set(key, known);
    }
  }

  remove(entry: Entry): void {
    for (const [key, label] of labelsOf(entry)) {
      const known = this.#found.get(key);
      if (known === undefined) continue;
      known.articles.delete(entry.article.id);
      const left = (known.spellings.get(label) ?? 0) - 1;
      if (left > 0) known.spellings.set(label, left);
      else known.spellings.delete(label);
      if (known.spellings.size > 0) known.label = mostly(known.spellings);
      else this.#found.delete(key);
    }
  }
}

/** The labels of one article by their lower case, each key once. */
function labelsOf({ article }: Entry): ReadonlyMap<string, string> {
  const labels = [article.outlet, article.agency, ...article.contributors].flatMap((label) => label || []);
  return new Map(labels.reverse().map((label) => [label.toLowerCase(), label]));
}

function mostly(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}
