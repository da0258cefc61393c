import { existsSync } from 'node:fs';
import { Kysely, sql, type Transaction } from 'kysely';
import { StoreError } from '../errors.ts';
import { createErase } from './erase.ts';
import { createFeedbackBook } from './feedback.ts';
import { createLivePages } from './live-pages.ts';
import { migrate } from './migrate.ts';
import { createModerators } from './moderators.ts';
import { createPauses } from './pauses.ts';
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
  const postgres = isPostgres(url) ? await import('./postgres.ts') : null;
  const db = new Kysely<Tables>({
    dialect: postgres ? postgres.postgresDialect(url) : sqliteDialect(sqliteFile(url)),
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
  // The embedded file is asked again and again: whoever else writes it can tell nobody.
  return postgres
    ? storeOver(db, postgres.announceChange, (changed) => postgres.listenChanges(url, changed))
    : storeOver(
        db,
        async () => {},
        (changed) => pollChanges(db, changed, SQLITE_POLL_MS),
      );
}

/** False only for an embedded file that is not there yet: then there is nothing to read. */
export function storeExists(url: string): boolean {
  return isPostgres(url) || existsSync(sqliteFile(url));
}

function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(url);
}

function storeOver(
  db: Kysely<Tables>,
  announce: (tx: Transaction<Tables>) => Promise<void>,
  listen: (changed: () => void) => () => Promise<void>,
): Store {
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
      const end = listen(changed);
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
