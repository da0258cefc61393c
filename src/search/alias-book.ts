import type { Expansion } from './aliases.ts';
import type { Meaning } from './passage-index.ts';
import type { TermTable } from './term-table.ts';

/** The short and long forms that live articles spell out, counted, so that the last withdrawal forgets them. */
export interface AliasBook {
  add(expansions: readonly Expansion[]): void;
  remove(expansions: readonly Expansion[]): void;
  /**
   * What else stands for a word: for a short form its long forms, for a word of a long form that is wholly in the
   * question the short form. `question` holds the folded words of the question. In a fixed order.
   */
  meaningsOf(surface: string, question: ReadonlySet<string>): readonly Meaning[];
}

const keyOf = ({ short, long }: Expansion): string => `${short} ${long.join(' ')}`;

type Links = Map<string, Set<string>>;

const link = (links: Links, word: string, key: string): void => {
  const known = links.get(word);
  if (known === undefined) links.set(word, new Set([key]));
  else known.add(key);
};

const unlink = (links: Links, word: string, key: string): void => {
  const known = links.get(word);
  known?.delete(key);
  if (known?.size === 0) links.delete(word);
};

/** The long form as a meaning: its rarest stem leads, the others must stand beside it. */
const longMeaning = ({ stems }: Expansion, table: TermTable): Meaning | null => {
  const ids = stems.map((stem) => table.idOf(stem));
  if (ids.length === 0 || ids.some((id) => table.passages(id) === 0)) return null;
  const [rarest = -1, ...phrase] = ids.toSorted((a, b) => table.passages(a) - table.passages(b));
  return { stem: rarest, relation: 'alias', phrase };
};

export const createAliasBook = (table: TermTable): AliasBook => {
  const counted = new Map<string, { readonly expansion: Expansion; count: number }>();
  const byShort: Links = new Map();
  const byLong: Links = new Map();

  const at = (links: Links, word: string): readonly Expansion[] =>
    [...(links.get(word) ?? [])].sort().flatMap((key) => counted.get(key)?.expansion ?? []);

  const add = (expansion: Expansion): void => {
    const key = keyOf(expansion);
    const known = counted.get(key);
    if (known !== undefined) {
      known.count++;
      return;
    }
    counted.set(key, { expansion, count: 1 });
    link(byShort, expansion.short, key);
    for (const word of expansion.long) link(byLong, word, key);
  };

  const remove = (expansion: Expansion): void => {
    const key = keyOf(expansion);
    const known = counted.get(key);
    if (known === undefined || --known.count > 0) return;
    counted.delete(key);
    unlink(byShort, expansion.short, key);
    for (const word of expansion.long) unlink(byLong, word, key);
  };

  return {
    add: (expansions) => expansions.forEach(add),
    remove: (expansions) => expansions.forEach(remove),
    meaningsOf(surface, question) {
      const longForms = at(byShort, surface).map((expansion) => longMeaning(expansion, table));
      const shortForms = at(byLong, surface)
        .filter(({ long }) => long.every((word) => question.has(word) || word.length < 4))
        .map(({ short }): Meaning => ({ stem: table.idOf(short), relation: 'alias' }));
      return [...longForms, ...shortForms].filter((meaning) => meaning !== null);
    },
  };
};
