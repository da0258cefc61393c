import { createHash } from 'node:crypto';

/** All errors of the project: one family, facts as fields, a stable public `code`. Nobody matches on messages. */
export abstract class DatelineError extends Error {
  abstract readonly code: string;
  /** True when the same act may succeed later without anyone changing anything. */
  readonly retryable: boolean = false;
}

/** One problem with one variable of the environment. */
export interface ConfigProblem {
  readonly variable: string;
  /** What was found, never a secret's value. */
  readonly found: string;
  /** What is expected, and what to do. */
  readonly expected: string;
}

/** The environment cannot be used. Lists every problem at once. */
export class ConfigError extends DatelineError {
  override readonly code = 'CONFIG_INVALID';
  readonly problems: readonly ConfigProblem[];
  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map((p) => `${p.variable}: found ${p.found}; ${p.expected}`).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

export type ArticleCode =
  | 'ARTICLE_EMPTY'
  | 'ARTICLE_BINARY'
  | 'ARTICLE_TOO_LARGE'
  | 'ARTICLE_ENCODING'
  | 'ARTICLE_FRONT_MATTER'
  | 'ARTICLE_DUPLICATE_ID'
  | 'ARTICLE_BAD_DATE'
  | 'ARTICLE_FUTURE_DATE'
  | 'ARTICLE_NO_DATE'
  | 'ARTICLE_NO_TITLE'
  | 'ARTICLE_NO_OUTLET'
  | 'ARTICLE_BAD_URL'
  | 'ARTICLE_BAD_ZONE'
  | 'ARTICLE_UNKNOWN_FIELD'
  | 'ARTICLE_OUTSIDE_ROOT'
  | 'ARTICLE_UNREADABLE'
  | 'ARTICLE_TYPE_MISMATCH'
  | 'ARTICLE_CORRUPT'
  | 'ARTICLE_ENCRYPTED'
  | 'ARTICLE_NO_TEXT'
  | 'ARTICLE_ZIP_BOMB'
  | 'ARTICLE_NOT_A_FEED'
  | 'ARTICLE_CONTRADICTION'
  | 'ARTICLE_DOUBTFUL_TEXT'
  | 'ARTICLE_HIDDEN_CHARACTERS'
  | 'ARTICLE_TOO_COSTLY'
  | 'ARTICLE_FETCH_FAILED'
  | 'ARTICLE_BLOCKED_ADDRESS';

/** One article cannot be used; the others are not touched. `file` is relative to the knowledge folder. */
export class KnowledgeError extends DatelineError {
  override readonly code: ArticleCode;
  readonly file: string;
  constructor(code: ArticleCode, file: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'KnowledgeError';
    this.code = code;
    this.file = file;
  }
}

/** A bug of ours: something that must always hold did not. */
export class InvariantError extends DatelineError {
  override readonly code: 'QUOTE_NOT_IN_ARTICLE';
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(code: 'QUOTE_NOT_IN_ARTICLE', facts: Readonly<Record<string, string | number>>) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'InvariantError';
    this.code = code;
    this.facts = facts;
  }
}

/** A picture is not drawn: too tall (`size` in pixels), or too many wait for theirs (`size` is how many). */
export class PictureError extends DatelineError {
  override readonly code: 'PICTURE_TOO_TALL' | 'PICTURE_BUSY';
  readonly size: number;
  constructor(code: 'PICTURE_TOO_TALL' | 'PICTURE_BUSY', size: number) {
    super(`${code} ${size}`);
    this.name = 'PictureError';
    this.code = code;
    this.size = size;
  }
}

/** The platform told us to wait. */
export class RateLimitError extends DatelineError {
  override readonly code = 'RATE_LIMITED';
  override readonly retryable = true;
  readonly retryAfterMs: number;
  constructor(retryAfterMs: number, options?: { readonly cause?: unknown }) {
    super(`rate limited, retry after ${retryAfterMs} ms`, options);
    this.name = 'RateLimitError';
    this.retryAfterMs = retryAfterMs;
  }
}

/** The platform does not accept who we are or what we may do. The message names the fix. */
export class AuthError extends DatelineError {
  override readonly code: 'AUTH_FAILED' | 'MISSING_SCOPE';
  readonly scope: string | null;
  constructor(
    code: 'AUTH_FAILED' | 'MISSING_SCOPE',
    message: string,
    options?: { readonly scope?: string; readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'AuthError';
    this.code = code;
    this.scope = options?.scope ?? null;
  }
}

/** An interaction or response link is no longer valid. */
export class ExpiredError extends DatelineError {
  override readonly code = 'INTERACTION_EXPIRED';
  constructor(options?: { readonly cause?: unknown }) {
    super('the interaction is no longer valid', options);
    this.name = 'ExpiredError';
  }
}

/** The platform could not be reached. */
export class NetworkError extends DatelineError {
  override readonly code = 'NETWORK';
  override readonly retryable = true;
  readonly attempt: number;
  constructor(message: string, attempt: number, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'NetworkError';
    this.attempt = attempt;
  }
}

/** The store cannot be opened, reached or brought to its newest shape. The message says what to check. */
export class StoreError extends DatelineError {
  override readonly code: 'STORE_UNREACHABLE' | 'STORE_MIGRATION';
  constructor(
    code: 'STORE_UNREACHABLE' | 'STORE_MIGRATION',
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

export type ActCode =
  | 'ARTICLE_NOT_FOUND'
  | 'ARTICLE_ID_TAKEN'
  | 'NOTHING_PENDING'
  | 'NOT_LIVE'
  | 'ALREADY_WITHDRAWN'
  | 'NOT_WITHDRAWN'
  | 'SENTENCE_NOT_FOUND'
  | 'NOTHING_CHANGED'
  | 'UNDO_NOT_POSSIBLE'
  | 'UNDO_TOO_LATE'
  | 'VERSION_NOT_FOUND';

/** What a moderator asked for cannot be done as things stand; nothing was changed. The message says what can be done. */
export class ActError extends DatelineError {
  override readonly code: ActCode;
  readonly article: string | null;
  constructor(code: ActCode, message: string, article: string | null) {
    super(message);
    this.name = 'ActError';
    this.code = code;
    this.article = article;
  }
}

/** The code of one of our errors, else the name of what failed: for log lines that must not hold a message. */
export function failureCode(error: unknown): string {
  if (error instanceof DatelineError) return error.code;
  return error instanceof Error ? error.name : '?';
}

/** A short code that the asker sees and the log holds: `E-7F3A`. The same question and fault give the same code. */
export function faultCode(questionId: string, what: string): string {
  return `E-${createHash('sha256').update(`${questionId} ${what}`).digest('hex').slice(0, 4).toUpperCase()}`;
}
