/** What the engine and an adapter are to each other. */
import type { OutreachPort } from './outreach.ts';
import type { Announced, Draft, PostPort } from './posted.ts';
import type { Question } from './question.ts';
import type { Reply } from './reply.ts';

export interface Engine {
  /**
   * Never throws: a fault becomes a reply of kind `fault`, a full queue or too many questions of one asker one of kind
   * `limited`. `onWaiting` gets the question's place while others go first (1: it is next), again each time it moves
   * up, and is never called for one that need not wait. It may be called hundreds of times, so keep the last place, show
   * it only to those who wait for longer than half a second (notice `waiting`), and not more often than every few
   * seconds. It must not throw.
   */
  handle(question: Question, onWaiting?: (place: number) => void): Promise<Reply>;
  /** Completions for a field, best first, at most 25, each at most 100 characters. Never throws. */
  suggest(field: 'topic' | 'outlet' | 'date' | 'question', typed: string): readonly string[];
  /**
   * Adapters call it before each public message that shows a reply, and post when it resolves: from then on the message
   * is repaired, also should the process end before it tells where it stands. Absent where nothing is kept. Never
   * rejects, and takes a second at most.
   */
  announce?(draft: Draft): Promise<Announced>;
}

/** What was already taken in by whichever process, also before a restart: `main.ts` hands the store's to adapters. */
export interface SharedClaims {
  /**
   * True for the first to claim the key within `ttlMs`, false for all others. The key is kept: it must name nobody.
   * Rejects when the store fails; then the delivery counts as new, since a second answer is better than none.
   */
  claim(key: string, ttlMs: number, nowMs: number): Promise<boolean>;
}

/** What a platform can do; a missing capability has its fallback written beside it. */
export interface Capabilities {
  /** False: every reply is public, so the adapter asks before posting. */
  readonly privateReplies: boolean;
  /** False: a correction is posted beneath. */
  readonly editing: boolean;
  /** False: actions are named in words. */
  readonly buttons: boolean;
  /** False: the text twin alone. */
  readonly pictures: boolean;
  readonly maxMessageChars: number;
  readonly ackDeadlineMs: number;
}

export interface Health {
  readonly state: 'starting' | 'ready' | 'reconnecting' | 'stopped' | 'failed';
  /** Plain words for the operator; no secret. */
  readonly detail: string;
}

/** What `dateline doctor` found about one thing; `fix` says what to do and stands on every state but `ok`. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'fault';
  readonly subject: string;
  /** Plain words; no secret. */
  readonly detail: string;
  readonly fix?: string;
}

export interface Adapter {
  readonly name: string;
  readonly capabilities: Capabilities;
  /**
   * Resolves when it can answer, with the address it serves if it has one. Rejects with a DatelineError, after which
   * nothing of it is open; where that is `retryable`, another adapter is made and started a while later.
   */
  start(engine: Engine): Promise<{ readonly address: string | null }>;
  /** Refuses new work, finishes what is in flight within 5 s, closes every socket and timer. Idempotent. */
  stop(): Promise<void>;
  health(): Health;
  /** Absent where the adapter posts nothing that stays. */
  readonly posts?: PostPort;
  /** Absent where nobody is spoken to before they ask. */
  readonly outreach?: OutreachPort;
}
