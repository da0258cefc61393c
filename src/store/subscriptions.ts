import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Somebody's wish to be told when a question is covered: the one place where a question and an asker are kept. */
export interface Subscription {
  /** One press is one id, so that a press delivered twice counts once. */
  readonly id: string;
  /** Opaque keys of who asked and where. */
  readonly asker: string;
  readonly place: string | null;
  readonly question: string;
  /** Instants in ISO 8601 UTC; from `until` on it is gone. */
  readonly since: string;
  readonly until: string;
}

/** Kept until delivered, erased on request, or over, whichever comes first. */
export interface Subscriptions {
  add(subscription: Subscription): Promise<void>;
  /** Those in force at an instant, oldest first. */
  list(now: string): Promise<readonly Subscription[]>;
  /** Delivered or no longer wanted. */
  remove(id: string): Promise<void>;
  /** Erases all of one person; how many. */
  forget(asker: string): Promise<number>;
  /** Erases what is over; how many. */
  sweep(now: string): Promise<number>;
}

export function createSubscriptions(db: Kysely<Tables>): Subscriptions {
  const deleted = ({ numDeletedRows }: { readonly numDeletedRows: bigint }): number => Number(numDeletedRows);
  return {
    add: async (subscription) => {
      await db
        .insertInto('subscriptions')
        .values(subscription)
        .onConflict((c) => c.column('id').doNothing())
        .execute();
    },
    list: (now) =>
      db
        .selectFrom('subscriptions')
        .selectAll()
        .where('until', '>', now)
        .orderBy('since')
        .orderBy('id')
        .execute(),
    remove: async (id) => {
      await db.deleteFrom('subscriptions').where('id', '=', id).execute();
    },
    forget: async (asker) =>
      deleted(await db.deleteFrom('subscriptions').where('asker', '=', asker).executeTakeFirstOrThrow()),
    sweep: async (now) =>
      deleted(await db.deleteFrom('subscriptions').where('until', '<=', now).executeTakeFirstOrThrow()),
  };
}
