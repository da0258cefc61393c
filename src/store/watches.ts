import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Somebody's wish to be told when a sentence they were shown is corrected or withdrawn. */
export interface Watch {
  /** The same person and sentence are one wish, however often it is pressed. */
  readonly id: string;
  /** Opaque key of who asked. */
  readonly asker: string;
  /** The sentence: a slice of the text with that digest. */
  readonly article: string;
  readonly digest: string;
  readonly start: number;
  readonly end: number;
  /** Language to tell it in. */
  readonly lang: string;
  /** Instants in ISO 8601 UTC; from `until` on it is gone. */
  readonly since: string;
  readonly until: string;
}

/** Kept until told, erased on request, or over, whichever comes first. No question is kept. */
export interface Watches {
  /** The same wish again only lasts longer. */
  add(watches: readonly Watch[]): Promise<void>;
  /** Those in force at an instant, oldest first. */
  list(now: string): Promise<readonly Watch[]>;
  /** Told, or never to be told. */
  remove(ids: readonly string[]): Promise<void>;
  /** Erases all of one person; how many. */
  forget(asker: string): Promise<number>;
  /** Erases what is over; how many. */
  sweep(now: string): Promise<number>;
}

export function createWatches(db: Kysely<Tables>): Watches {
  const deleted = ({ numDeletedRows }: { readonly numDeletedRows: bigint }): number => Number(numDeletedRows);
  return {
    add: async (watches) => {
      if (watches.length === 0) return;
      await db
        .insertInto('watches')
        .values([...watches])
        .onConflict((c) => c.column('id').doUpdateSet((eb) => ({ until: eb.ref('excluded.until') })))
        .execute();
    },
    list: (now) =>
      db.selectFrom('watches').selectAll().where('until', '>', now).orderBy('since').orderBy('id').execute(),
    remove: async (ids) => {
      if (ids.length === 0) return;
      await db.deleteFrom('watches').where('id', 'in', ids).execute();
    },
    forget: async (asker) =>
      deleted(await db.deleteFrom('watches').where('asker', '=', asker).executeTakeFirstOrThrow()),
    sweep: async (now) =>
      deleted(await db.deleteFrom('watches').where('until', '<=', now).executeTakeFirstOrThrow()),
  };
}
