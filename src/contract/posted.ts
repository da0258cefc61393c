/** Public messages of the bot that stay true after they were posted. */
import type { Reply } from './reply.ts';

/** Where a public message of the bot stands: the platform's own ids, and nothing of any person. */
export interface PostedAt {
  /** The adapter's name. */
  readonly platform: string;
  readonly channel: string;
  readonly message: string;
  /** The conversation it stands in, where the platform needs that to answer beneath; else null. */
  readonly thread: string | null;
}

/** Tells that a public reply was posted, so that it can be repaired when what it quotes is withdrawn or corrected. */
export interface Receipt extends PostedAt {
  /** Instant in ISO 8601 UTC. */
  readonly at: string;
  readonly reply: Reply;
}

/** How a call to the platform ended. What is none of these is thrown as one of our errors. */
export type PostOutcome =
  | { readonly kind: 'done' }
  /** The message, its channel or its server is gone. */
  | { readonly kind: 'gone' }
  /** We may not do it there. `why` is for moderators, in plain words. */
  | { readonly kind: 'forbidden'; readonly why: string }
  /** This message can no longer be edited, though a new one could be posted. */
  | { readonly kind: 'cannot-edit' };

/**
 * An adapter's way to change what the bot itself said in public: by its own token and the message's ids, never by an
 * interaction's short-lived one. Throws a RateLimitError (then it is called again as told), AuthError or NetworkError.
 */
export interface PostPort {
  /** Puts the reply in place of the message's content and takes pictures off it. The same edit twice is one. Pings nobody. */
  edit(at: PostedAt, reply: Reply): Promise<PostOutcome>;
  /** True when the message shows this reply already: asked after a crash that may have come after the edit. */
  shows(at: PostedAt, reply: Reply): Promise<boolean>;
  /**
   * Posts the reply beneath the message, without a ping. At most one message a nonce (24 characters of `[0-9a-f]`):
   * with `again` an earlier try may have arrived, so it is looked for first.
   */
  replyBeneath(at: PostedAt, reply: Reply, nonce: string, again: boolean): Promise<PostOutcome>;
}
