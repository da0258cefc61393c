import type { ModerationAct, ModerationAction, PullFrom } from '../../../src/contract.ts';

/** A file that came with a direct message. */
export interface SentFile {
  readonly name: string;
  readonly url: string;
  /** In bytes, as Slack says. */
  readonly size: number;
}

/** What a moderator, or somebody who would like to be one, wants. */
export type Wish =
  | { readonly kind: 'act'; readonly act: ModerationAct }
  | { readonly kind: 'press'; readonly action: ModerationAction }
  /** A form for a text: a new article, or another text for one. */
  | { readonly kind: 'text-form'; readonly trigger: string; readonly article: string | null }
  /** The choice of what to pull of a post: the first way that finds quotes is taken. */
  | { readonly kind: 'pull-form'; readonly trigger: string; readonly from: readonly PullFrom[] }
  | { readonly kind: 'files'; readonly files: readonly SentFile[] }
  | { readonly kind: 'usage' };

/** Who wants it: Slack's own ids, and the name people see there. */
export interface Who {
  readonly team: string;
  readonly user: string;
  readonly name: string;
}
