import type { Article } from '../knowledge/article.ts';
import { ShortMemory } from '../short-memory.ts';
import type { Origin } from '../store/index.ts';

/** A corrected text that was shown and is not confirmed yet. */
export interface Correction {
  /** The article it is to replace the text of. */
  readonly id: string;
  readonly article: Article;
  readonly origin: Origin;
  readonly why: string | null;
}

/** Corrections for half an hour, by the `textToken` of their text: one that is not confirmed need not survive a restart. */
export const createCorrections = (): ShortMemory<Correction> =>
  new ShortMemory({ forMs: 30 * 60_000, most: 50 });
