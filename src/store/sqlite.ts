import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { type Kysely, type SqliteDialect, sql } from 'kysely';
import { StoreError } from '../errors.ts';
import { PatientSqliteDialect } from './patient-dialect.ts';
import type { Tables } from './schema.ts';
import { sqliteModule } from './sqlite-module.ts';

/** How long SQLite itself waits, blocking the process; what takes longer is waited for without blocking. */
const BUSY_TIMEOUT_MS = 5;
/** At the start nothing else runs yet, so blocking is fine: other processes may be opening the same fresh file. */
const OPEN_TIMEOUT_MS = 5_000;
const OPEN_TRIES = 40;
const OPEN_AGAIN_MS = 50;
/** How often a change by another process is looked for; one look is one read of one row. */
export const SQLITE_POLL_MS = 100;

/**
 * The embedded file. Its folder is made if missing; both are readable by their owner alone, since they tell who moderates
 * and what was withheld. A change is on the disk when its write returns (WAL, synchronous=FULL).
 * @throws StoreError `STORE_UNREACHABLE` when the file cannot be opened.
 */
export function sqliteDialect(file: string): SqliteDialect {
  try {
    const folder = path.dirname(file);
    if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) chmodSync(folder, 0o700);
    // Made before SQLite does, which would take the process's umask; its -wal and -shm take over the file's mode.
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
    const Sqlite = sqliteModule();
    const database = new Sqlite(file);
    database.pragma(`busy_timeout = ${OPEN_TIMEOUT_MS}`);
    useWal(database);
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return new PatientSqliteDialect({ database });
  } catch (cause) {
    throw cannotOpen(file, cause);
  }
}

/** Why the embedded file cannot be opened, with what to do: a module built for another Node has nothing to do with the file. */
export function cannotOpen(file: string, cause: unknown): StoreError {
  const otherNode = cause instanceof Error && 'code' in cause && cause.code === 'ERR_DLOPEN_FAILED';
  const message = otherNode
    ? `the store cannot be opened, since its module was installed with another version of Node than this ${process.version}; run "npm ci" again`
    : `the store ${file} cannot be opened; check STORE_URL and that its folder can be written to`;
  return new StoreError('STORE_UNREACHABLE', message, { cause });
}

/** SQLite answers "locked" at once, without waiting, when another process is just changing the mode of the same file. */
function useWal(database: Database): void {
  for (let tries = 1; ; tries++) {
    try {
      database.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const locked =
        error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
      if (!locked || tries >= OPEN_TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, OPEN_AGAIN_MS);
    }
  }
}

/** Path of a `file:` URL or of `file:data/x.db`, relative to the working directory. */
export function sqliteFile(url: string): string {
  return url.startsWith('file://') ? decodeURIComponent(new URL(url).pathname) : url.slice('file:'.length);
}

/** Calls `changed` when the change counter moved, until the returned function is called. */
export function pollChanges(db: Kysely<Tables>, changed: () => void, pollMs: number): () => Promise<void> {
  let last: number | null = null;
  let looking = Promise.resolve();
  const look = async (): Promise<void> => {
    const found = await sql<{ value: number }>`select value from counters where name = 'change'`.execute(db);
    const value = found.rows[0]?.value ?? 0;
    // The first look tells too: something may have changed between the caller's reading and it.
    if (value !== last) changed();
    last = value;
  };
  const timer = setInterval(() => {
    // A look that fails (the file is locked for longer than we wait) is made good by the next.
    looking = looking.then(look).catch(() => undefined);
  }, pollMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
