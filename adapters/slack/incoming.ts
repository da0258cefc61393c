import type { Question } from '../../src/contract.ts';
import type { Who, Wish } from './moderate/wish.ts';

/** Where a reply goes and who may see it there. */
export type ReplyPlace =
  /** A `response_url`: seen by the asker alone, also in channels the bot is not in. */
  | {
      readonly via: 'response';
      readonly url: string;
      readonly channel: string | null;
      readonly user: string;
      /** Thread the asker stands in; absent in the channel itself. */
      readonly threadTs?: string;
      /** Thread that "Share here" posts to; absent means the channel itself. */
      readonly anchor?: string;
    }
  /** An ephemeral message: seen by the asker alone; the bot is a member. */
  | {
      readonly via: 'ephemeral';
      readonly channel: string;
      readonly user: string;
      readonly threadTs?: string;
      readonly anchor?: string;
    }
  /** The conversation of the asker with the bot, which nobody else sees. `channel` may be a user id. */
  | { readonly via: 'direct'; readonly channel: string; readonly user: string; readonly threadTs?: string };

/** What a payload is to us. */
export type Incoming =
  | {
      readonly kind: 'question';
      readonly question: Question;
      readonly place: ReplyPlace;
      /** Any of these seen before means: the same act, delivered again. */
      readonly keys: readonly string[];
      /** A press again within seconds is a slip of the finger; absent where nothing is posted for all. */
      readonly slipKey?: string;
    }
  /** The app was opened: on its Home tab, or on the agent pane (the Messages tab). */
  | {
      readonly kind: 'opened';
      readonly tab: 'home' | 'messages';
      readonly user: string;
      readonly channel: string;
      readonly team: string;
      readonly keys: readonly string[];
    }
  /** What a moderator wants. */
  | {
      readonly kind: 'moderation';
      readonly wish: Wish;
      readonly who: Who;
      readonly place: ReplyPlace;
      readonly keys: readonly string[];
      /** What it is when it comes from somebody who is no moderator. */
      readonly otherwise?: Extract<Incoming, { kind: 'question' }>;
    }
  /** "Share anyway" or "Cancel", where the bot is no member. */
  | {
      readonly kind: 'share-anyway';
      readonly question: Question;
      readonly place: Extract<ReplyPlace, { via: 'response' }>;
      readonly keys: readonly string[];
      readonly slipKey: string;
    }
  | { readonly kind: 'share-cancelled'; readonly place: ReplyPlace; readonly keys: readonly string[] }
  /** A button that no version of ours knows. */
  | { readonly kind: 'unknown-button'; readonly place: ReplyPlace; readonly keys: readonly string[] }
  | { readonly kind: 'ignored'; readonly reason: string };

/** What parsing needs to know beside the payload. */
export interface ParseFacts {
  /** The bot's own user id: its own messages are not questions. */
  readonly botUserId: string;
  readonly botId: string | null;
  /** Instant in ISO 8601 UTC. */
  readonly askedAt: string;
}
