import type { Located } from '../../entry.ts';
import type { ArticleMatches } from './matches.ts';

/** Which content words are met where, as disjoint masks from near to far. */
export interface Reach {
  readonly here: number;
  readonly previous: number;
  readonly next: number;
  readonly paragraph: number;
  readonly heading: number;
  readonly title: number;
  readonly article: number;
  /** What the article as a whole is about, wherever it stands; not disjoint from the others. */
  readonly about: number;
}

/** Where the words of the question stand, seen from one passage; each word counts at the nearest place only. */
export const reachOf = (matches: ArticleMatches, { passage, entry }: Located): Reach => {
  const { ordinal, paragraph } = passage;
  const any = (at: number): number => {
    const other = entry.passages[at];
    if (other === undefined || other.paragraph !== paragraph) return 0;
    const match = matches.of(at);
    return match.stem | match.loose;
  };
  const own = matches.of(ordinal);
  const here = own.stem | own.loose;
  let seen = here;
  const fresh = (mask: number): number => {
    const added = mask & ~seen;
    seen |= mask;
    return added;
  };
  return {
    here,
    previous: fresh(any(ordinal - 1)),
    next: fresh(any(ordinal + 1)),
    paragraph: fresh(matches.paragraph(ordinal)),
    heading: fresh(matches.heading(ordinal)),
    title: fresh(matches.title),
    get article() {
      return matches.all & ~seen;
    },
    get about() {
      return matches.about;
    },
  };
};
