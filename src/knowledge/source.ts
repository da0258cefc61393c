import type { Article } from './article.ts';
import type { Problem } from './problem.ts';

/** What changed since the last look: complete articles only, in order of id. */
export interface KnowledgeChange {
  readonly put: readonly Article[];
  /** Ids of articles that are gone. */
  readonly removed: readonly string[];
  /** All problems as they stand now, in order of file. */
  readonly problems: readonly Problem[];
}

/** Where articles come from. */
export interface KnowledgeSource {
  /** Looks once and tells what changed since the last look; the first look tells all. Throws nothing for a bad article. */
  look(): Promise<KnowledgeChange>;
  /** Calls `changed` after each change until the returned function is called. */
  watch(changed: (change: KnowledgeChange) => void): Promise<() => Promise<void>>;
}
