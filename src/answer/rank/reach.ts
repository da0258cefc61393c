import type { Located } from '../../entry.ts';
import type { ArticleMatches, Match } from './matches.ts';

/**
 * Which content words of the question are met where, seen from one passage: disjoint masks from near to far, each word at
 * the nearest place only. A class, since an object literal with getters has a shape of its own, which lives until the next
 * great collection.
 */
export class Reach {
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

  /** All that are not in the passage but in its neighbours, paragraph, heading or title. */
  get near(): number {
    return this.#seen & ~this.here;
  }

  /** Those that stand only elsewhere in the article. */
  get article(): number {
    return this.#matches.all & ~this.#seen;
  }

  /** What the article as a whole is about, wherever it stands; not disjoint from the others. */
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
