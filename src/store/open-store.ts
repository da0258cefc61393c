import { existsSync } from 'node:fs';
import { Kysely, sql, type Transaction } from 'kysely';
import { StoreError } from '../errors.ts';
import { createErase } from './erase.ts';
import { createFeedbackBook } from './feedback.ts';
import { createLivePages } from './live-pages.ts';
import { migrate } from './migrate.ts';
import { createModerators } from './moderators.ts';
import { createPauses } from './pauses.ts';
import { CHANNEL, listenChanges, postgresDialect } from './postgres.ts';
import { createPostings } from './postings.ts';
import { createRepairs } from './repairs.ts';
import { createRevisions } from './revisions.ts';
import type { Tables } from './schema.ts';
import { createSeenKeys } from './seen-keys.ts';
import { pollChanges, SQLITE_POLL_MS, sqliteDialect, sqliteFile } from './sqlite.ts';
import type { Store } from './store.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createWatches } from './watches.ts';

/**
 * Opens the store at `file:PATH` (made if missing) or `postgres://…` and brings it to its newest shape.
 * @throws StoreError when it cannot be opened or brought there. The URL is never part of a message: it may hold a password.
 */
export async function openStore(url: string): Promise<Store> {
  const postgres = isPostgres(url);
  const db = new Kysely<Tables>({
    dialect: postgres ? postgresDialect(url) : sqliteDialect(sqliteFile(url)),
  });
  try {
    await sql`select 1`.execute(db);
    await migrate(db, postgres ? 'postgres' : 'sqlite');
  } catch (cause) {
    await db.destroy();
    if (cause instanceof StoreError) throw cause;
    throw new StoreError(
      'STORE_UNREACHABLE',
      'the database of STORE_URL does not answer; check address and password',
      {
        cause,
      },
    );
  }
  return storeOver(db, postgres ? url : null);
}

/** False only for an embedded file that is not there yet: then there is nothing to read. */
export function storeExists(url: string): boolean {
  return isPostgres(url) || existsSync(sqliteFile(url));
}

function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(url);
}

function storeOver(db: Kysely<Tables>, postgresUrl: string | null): Store {
  // Notices are sent when the transaction commits, never before; the embedded file is polled instead.
  const announce = async (tx: Transaction<Tables>): Promise<void> => {
    if (postgresUrl !== null) await sql`select pg_notify(${CHANNEL}, '')`.execute(tx);
  };
  const watching = new Set<() => Promise<void>>();
  let closed: Promise<void> | null = null;
  return {
    revisions: createRevisions(db, announce),
    postings: createPostings(db),
    repairs: createRepairs(db),
    moderators: createModerators(db),
    pauses: createPauses(db),
    seen: createSeenKeys(db),
    feedback: createFeedbackBook(db),
    subscriptions: createSubscriptions(db),
    watches: createWatches(db),
    livePages: createLivePages(db),
    erase: createErase(db),
    watch: (changed) => {
      const end =
        postgresUrl === null ? pollChanges(db, changed, SQLITE_POLL_MS) : listenChanges(postgresUrl, changed);
      watching.add(end);
      return async () => {
        watching.delete(end);
        await end();
      };
    },
    close: () => {
      closed ??= Promise.all([...watching].map((end) => end())).then(() => db.destroy());
      return closed;
    },
  };
}
