import type { ModerationAction } from './moderation.ts';
import type { PostOutcome } from './posted.ts';
import type { Reply } from './reply.ts';

/**
 * An adapter's way to speak first: to moderators in the channel they chose, and to one who pressed to be told. Throws a
 * RateLimitError, AuthError or NetworkError; after the last it may have arrived, and with the same nonce (24 characters
 * of `[0-9a-f]`) a platform that can tell takes it once.
 */
export interface OutreachPort {
  /** Says it in that channel with these buttons, pinging nobody. Resolves with how it ended. */
  tellModerators(
    channel: string,
    reply: Reply,
    actions: readonly ModerationAction[],
    nonce: string,
  ): Promise<PostOutcome>;
  /**
   * Says it to the person behind this key (`Question.asker`) in their own messages with the bot. `forbidden` where they
   * take none. `triedSince`: from that instant on (ISO 8601 UTC) an earlier try with this nonce may have arrived, and then
   * one of both stays; null where this is the first.
   */
  tellPerson(asker: string, reply: Reply, nonce: string, triedSince: string | null): Promise<PostOutcome>;
}
