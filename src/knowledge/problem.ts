import type { ArticleCode } from '../errors.ts';

/** One thing a moderator should know about one file. An `error` leaves the article out; a `warning` does not. */
export interface Problem {
  /** Path relative to the knowledge folder, with forward slashes. */
  readonly file: string;
  readonly code: ArticleCode;
  readonly severity: 'error' | 'warning';
  /** What was found and what to do. */
  readonly message: string;
}
