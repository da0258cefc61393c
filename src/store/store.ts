import type { Erase } from './erase.ts';
import type { FeedbackBook } from './feedback.ts';
import type { LivePages } from './live-pages.ts';
import type { Moderators } from './moderators.ts';
import type { Pauses } from './pauses.ts';
import type { Postings } from './postings.ts';
import type { Repairs } from './repairs.ts';
import type { Revisions } from './revisions.ts';
import type { SeenKeys } from './seen-keys.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { Watches } from './watches.ts';

/** What survives a restart. No question and no asker, but for what somebody pressed to be told of. Every method rejects with the database's own error when it is gone. */
export interface Store {
  readonly revisions: Revisions;
  readonly postings: Postings;
  readonly repairs: Repairs;
  readonly moderators: Moderators;
  readonly pauses: Pauses;
  readonly seen: SeenKeys;
  readonly feedback: FeedbackBook;
  readonly subscriptions: Subscriptions;
  readonly watches: Watches;
  readonly livePages: LivePages;
  readonly erase: Erase;
  /** Calls back when revisions may have been added by any process, until the returned function is called. */
  watch(changed: () => void): () => Promise<void>;
  /** Waits for what is under way. Idempotent. */
  close(): Promise<void>;
}
