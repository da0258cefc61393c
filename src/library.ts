import type { TimeMention } from './dates/when.ts';
import type { Article } from './knowledge/article.ts';
import type { Passage } from './passages/passage.ts';

/** A live article with what was read out of it once, when it came in. Never changed afterwards. */
export interface Entry {
  readonly article: Article;
  /** In order of `start`; `passages[i].ordinal === i`. */
  readonly passages: readonly Passage[];
  /** All time mentions of the body, in order of `start`; offsets into the body. */
  readonly mentions: readonly TimeMention[];
}

/** One passage together with the entry it stands in: what search and answers hand around. */
export interface Located {
  readonly entry: Entry;
  readonly passage: Passage;
}
