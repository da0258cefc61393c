import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Keys of what was already handled, so that what a platform delivers twice is done once, by whichever replica. */
export interface SeenKeys {
  /** True for the first to claim the key within `ttlMs`, false for all others, also when they claim at the same moment. */
  claim(key: string, ttlMs: number, nowMs: number): Promise<boolean>;
  /** Gives a key that was claimed more time from now on; nothing when it is not there. */
  keep(key: string, ttlMs: number, nowMs: number): Promise<void>;
  /** Forgets the keys whose time is over; how many. */
  sweep(nowMs: number): Promise<number>;
}

export function createSeenKeys(db: Kysely<Tables>): SeenKeys {
  return {
    claim: async (key, ttlMs, nowMs) => {
      // One statement: the database lets only one writer have the row.
      const row = await db
        .insertInto('seen_keys')
        .values({ key, expires_ms: nowMs + ttlMs })
        .onConflict((c) =>
          c
            .column('key')
            .doUpdateSet({ expires_ms: nowMs + ttlMs })
            .where('seen_keys.expires_ms', '<=', nowMs),
        )
        .returning('key')
        .executeTakeFirst();
      return row !== undefined;
    },
    keep: async (key, ttlMs, nowMs) => {
      await db
        .updateTable('seen_keys')
        .set({ expires_ms: nowMs + ttlMs })
        .where('key', '=', key)
        .execute();
    },
    sweep: async (nowMs) => {
      const { numDeletedRows } = await db
        .deleteFrom('seen_keys')
        .where('expires_ms', '<=', nowMs)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
