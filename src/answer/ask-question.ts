import type { InvariantError } from '../errors.ts';

/** A question as the engine hands it on. */
export interface AskQuestion {
  /** Plain text, markup and mentions already removed. Any string is allowed, also an empty one. */
  readonly text: string;
  /** Earlier questions of the same conversation, oldest first; absent or empty when there are none. */
  readonly thread?: readonly string[];
  /** Instant of asking, ISO 8601. Relative dates in the question rest on it; nothing here reads a clock. */
  readonly now: string;
  /** BCP 47 tag the asker's interface speaks; a hint only, the words of the question decide. */
  readonly lang?: string;
  /** `ask`: a question. `claim`: a message somebody wrote, for which the closest quotes are wanted. */
  readonly mode: 'ask' | 'claim';
}

export interface AskOptions {
  /** Called for each quote that failed its proof and was dropped. A bug of ours; default: ignored. */
  readonly onInvariant?: (error: InvariantError) => void;
}

/**
 * Longest question looked at, in UTF-16 code units; one more is `limited` with the notice `too-long`. Of a longer
 * message (`claim`) the beginning is looked up.
 */
export const MAX_QUESTION_CHARS = 4000;
