import { setTimeout } from 'node:timers/promises';
import { type Kysely, type Migration, Migrator } from 'kysely';
import { StoreError } from '../errors.ts';
import { first } from './migrations/first.ts';
import { fourth } from './migrations/fourth.ts';
import { second } from './migrations/second.ts';
import { third } from './migrations/third.ts';
import type { Tables } from './schema.ts';

/** How often, and how far apart, a start that crossed another one is tried again: ten seconds in all. */
const MAX_AGAIN = 50;
const AGAIN_MS = 200;

/**
 * Brings the tables to the newest shape. Several processes may do so at once: the migrator takes a lock.
 * @throws StoreError `STORE_MIGRATION` when a step fails; the database then stands as before that step.
 */
export async function migrate(db: Kysely<Tables>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const migrations: Record<string, Migration> = {
    '2026-11-25-first': { up: (on: Kysely<unknown>) => first(on, dialect) },
    '2026-11-25-second': { up: second },
    '2026-11-26-third': { up: third },
    '2026-11-27-fourth': { up: fourth },
  };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  let { error } = await migrator.migrateToLatest();
  for (let again = 0; isCrossed(error) && again < MAX_AGAIN; again++) {
    await setTimeout(AGAIN_MS);
    ({ error } = await migrator.migrateToLatest());
  }
  if (error !== undefined) {
    throw new StoreError(
      'STORE_MIGRATION',
      'the store could not be brought to its newest shape; nothing was changed. Was it written by a newer Dateline?',
      { cause: error },
    );
  }
}

/** Two processes began at once on the embedded file, and the other was first: it holds the lock, or made the tables. */
function isCrossed(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return String(error.code).startsWith('SQLITE_BUSY') || /\balready exists$/.test(error.message);
}
