/** What moderators do from the chat, and what they get back. */
import type { PostedAt } from './posted.ts';
import type { Quote } from './quote.ts';
import type { Reply } from './reply.ts';

/** One who acts as a moderator, as the platform vouches for them. Whether they may is the desk's to decide, every time. */
export interface ModerationCaller {
  /** Opaque key of the server or workspace: what `Question.place` begins with in all its channels. */
  readonly place: string;
  /** Opaque key of the person, the same as `Question.asker`. */
  readonly user: string;
  /** The platform's ids of the roles they have there. */
  readonly roles: readonly string[];
  /** True when the platform says that they manage the server or administer the workspace. */
  readonly manages: boolean;
  /** What they are called there; shown to the moderators, never kept. */
  readonly name: string;
  /** BCP 47 tag of their interface, when the platform tells. */
  readonly lang?: string;
}

export type PullReason = 'being-checked' | 'outlet-corrected' | 'wrong';

/** The post a moderator points at: its buttons' token, or where it stands. */
export type PullFrom =
  | { readonly token: string }
  | { readonly posted: Pick<PostedAt, 'platform' | 'channel' | 'message'> };

/** A text handed in. It is never live before a moderator publishes it. */
export type Material =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** Pasted in one part or several, in order. The fields stand in for front matter where the text has none. */
  | {
      readonly kind: 'text';
      readonly parts: readonly string[];
      readonly title?: string;
      readonly outlet?: string;
      /** `YYYY-MM-DD`, or with a time and zone. */
      readonly published?: string;
      readonly url?: string;
    };

/** A person or a role that is to be a moderator, or no longer. */
export interface ModeratorKey {
  readonly kind: 'user' | 'role';
  /** Opaque key: a caller's `user`, or one of a caller's `roles`. */
  readonly key: string;
}

/** What a moderator can do. `article` is its id as lists show it. */
export type ModerationAct =
  | {
      readonly kind: 'pull';
      readonly ref: string;
      readonly what: 'sentence' | 'article';
      readonly reason: PullReason;
    }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'add'; readonly material: Material }
  /** `article`, or `digest`: the first 16 characters of the text that was shown, so that nothing else is published. */
  | {
      readonly kind: 'publish' | 'reject';
      readonly pending: { readonly article: string } | { readonly digest: string };
    }
  | { readonly kind: 'withdraw'; readonly article: string; readonly why?: string }
  | { readonly kind: 'correct'; readonly article: string; readonly material: Material; readonly why?: string }
  | { readonly kind: 'restore'; readonly article: string }
  /** Takes one act back, within 24 hours; `revision` as its button said. */
  | { readonly kind: 'undo'; readonly revision: number }
  | { readonly kind: 'list'; readonly only?: 'pending'; readonly page?: number }
  | { readonly kind: 'history'; readonly article: string }
  | { readonly kind: 'moderators' }
  /** `name`: what the platform calls them, for the moderators' channel; never kept. */
  | { readonly kind: 'appoint' | 'dismiss'; readonly who: ModeratorKey; readonly name: string }
  /** Whether new posts of a forum are answered when their title is covered; off until somebody says so. */
  | { readonly kind: 'forum'; readonly channel: string; readonly on: boolean }
  /** Where acts are told; null tells them nowhere. */
  | { readonly kind: 'tell-in'; readonly channel: string | null };

/** The acts of these kinds. */
export type ModerationActOf<K extends ModerationAct['kind']> = Extract<ModerationAct, { kind: K }>;

/**
 * Something a moderator can press. The adapter hands `kind` and `token` to the desk's `pressed`; but for `pull`, whose
 * token names quotes: it opens the same choice as "Pull this quote" on a post does (`offer` with that token).
 */
export interface ModerationAction {
  readonly kind: 'undo' | 'resume' | 'publish' | 'reject' | 'list-page' | 'pull';
  /** At most 80 characters of `[A-Za-z0-9._~-]`, self-contained: it names nobody and survives restarts. */
  readonly token: string;
}

export interface ModerationResult {
  /** False when it was refused or could not be done: nothing was changed. */
  readonly done: boolean;
  /** For the one who acted, alone. Kind `moderation`; without engine actions. */
  readonly reply: Reply;
  readonly actions: readonly ModerationAction[];
  /** For the moderators' channel: who, what and the way back. Null when there is nothing to tell, or no such channel. */
  readonly told: {
    readonly channel: string;
    readonly reply: Reply;
    readonly actions: readonly ModerationAction[];
  } | null;
  /** With act `moderators`: who they are, in order of when they were added, so that an adapter can name them its way. */
  readonly moderators?: readonly (ModeratorKey & { readonly since: string })[];
}

/** What can be pulled of a post, in its order. */
export interface PullOffer {
  /** What to say above the choice, or why there is none. */
  readonly reply: Reply;
  /** Empty when the caller may not, or nothing of the post still stands. `ref` is for the act `pull`. */
  readonly quotes: readonly { readonly ref: string; readonly quote: Quote }[];
}

/** The moderators' desk. Authorises every act itself, at once after each change of who may. Never throws. */
export interface ModerationDesk {
  /** True when the person may act as a moderator there. */
  includes(caller: ModerationCaller): Promise<boolean>;
  /** What of a post can be pulled. Changes nothing. */
  offer(caller: ModerationCaller, from: PullFrom): Promise<PullOffer>;
  perform(caller: ModerationCaller, act: ModerationAct): Promise<ModerationResult>;
  /** True when moderators of the place let new posts of this forum be answered; false also when it can't be known. */
  answersForum?(place: string, channel: string): Promise<boolean>;
  /** What a button means; the same as `perform` with its act. */
  pressed(caller: ModerationCaller, action: ModerationAction): Promise<ModerationResult>;
}
