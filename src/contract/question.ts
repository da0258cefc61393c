/** What people ask, as every adapter hands it on. */
import type { ActionKind } from './reply.ts';

/** What is asked for. Texts are plain: markup and the bot's own mention already removed by the adapter. */
export type Request =
  | { readonly kind: 'ask'; readonly text: string }
  /** "What do articles say?" on somebody's message: quotes that speak to it, never a rating. */
  | { readonly kind: 'claim'; readonly text: string }
  | {
      readonly kind: 'timeline';
      readonly topic?: string;
      readonly from?: string;
      readonly to?: string;
      readonly since?: string;
    }
  | { readonly kind: 'sources'; readonly filter?: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'privacy' }
  /** A button of an earlier reply: `token` is the action's, untouched. */
  | { readonly kind: 'press'; readonly action: ActionKind; readonly token: string };

export interface Question {
  /** Stable for one thing a person did, also when the platform delivers it twice: the key for deduplication. */
  readonly id: string;
  readonly request: Request;
  /** Instant in ISO 8601 UTC. */
  readonly askedAt: string;
  /**
   * Opaque key of where it was asked, parted by ":" from wide to narrow (server, then channel), so that what holds for a
   * server holds in its channels; null when there is no such place. Never logged.
   */
  readonly place: string | null;
  /** Opaque key of who asked; null when unknown. Never logged. */
  readonly asker: string | null;
  /** Opaque key of the conversation that follow-ups are resolved in; absent where there is none. */
  readonly thread?: string;
  /** Who may see the reply. */
  readonly visibility: 'private' | 'public';
  /** BCP 47 tag of the asker's interface, when the platform tells. */
  readonly lang?: string;
}
