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

/** A public reply that is about to be posted. */
export interface Draft extends Omit<PostedAt, 'message'> {
  /** Instant in ISO 8601 UTC. */
  readonly at: string;
  readonly reply: Reply;
  /** What `PostPort.find` finds the message by, "" where it can't; it must name nobody and hold no words. */
  readonly mark: string;
}

/** What was announced; one of these is called once, or neither where it is not known whether it arrived. None throws. */
export interface Announced {
  /** It stands there. */
  posted(where: Pick<PostedAt, 'channel' | 'message'>): void;
  /** The platform took nothing. */
  refused(): void;
}

/** Where a message came to stand that was announced and never told of. */
export type Found =
  | { readonly kind: 'found'; readonly message: string }
  | { readonly kind: 'nowhere' }
  /** It can't be looked for. `why` is for moderators, in plain words. */
  | { readonly kind: 'unknown'; readonly why: string };

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
  /** Looks for a message by the mark it was announced with: asked after a crash that may have come before it was told of. */
  find(at: Pick<PostedAt, 'channel' | 'thread'>, mark: string): Promise<Found>;
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
