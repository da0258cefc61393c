import type { Entry } from '../entry.ts';
import type { PassageIndex } from '../search/passage-index.ts';

/** What answers are made from: the live articles and their index. Read only. */
export interface LibraryView {
  /** Live articles, sorted by article id. The same array as long as nothing changed. */
  entries(): readonly Entry[];
  /** Undefined when no live article has this id (never known, or withdrawn). */
  entry(id: string): Entry | undefined;
  readonly index: PassageIndex;
  /** Digest of the knowledge: changes exactly when the live articles change. */
  readonly version: string;
}
