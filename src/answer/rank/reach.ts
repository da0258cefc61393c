import type { Located } from '../../entry.ts';
import type { ArticleMatches, Match } from './matches.ts';

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

/** A class, since an object of its own shape for each passage would live until the next great collection. */
class ReachOfOne implements Reach {
  readonly here: number;
  readonly previous: number;
  readonly next: number;
  readonly paragraph: number;
  readonly heading: number;
  readonly title: number;
  readonly #matches: ArticleMatches;
  #seen = 0;

  constructor(matches: ArticleMatches, { passage, entry }: Located) {
    const { ordinal, paragraph } = passage;
    const beside = (at: number): number =>
      entry.passages[at]?.paragraph === paragraph ? wordsOf(matches.of(at)) : 0;
    this.#matches = matches;
    this.here = this.#fresh(wordsOf(matches.of(ordinal)));
    this.previous = this.#fresh(beside(ordinal - 1));
    this.next = this.#fresh(beside(ordinal + 1));
    this.paragraph = this.#fresh(matches.paragraph(ordinal));
    this.heading = this.#fresh(matches.heading(ordinal));
    this.title = this.#fresh(matches.title);
  }

  get article(): number {
    return this.#matches.all & ~this.#seen;
  }

  get about(): number {
    return this.#matches.about;
  }

  #fresh(words: number): number {
    const added = words & ~this.#seen;
    this.#seen |= words;
    return added;
  }
}

const wordsOf = ({ stem, loose }: Match): number => stem | loose;

/** Where the words of the question stand, seen from one passage; each word counts at the nearest place only. */
export const reachOf = (matches: ArticleMatches, located: Located): Reach => new ReachOfOne(matches, located);
