import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
} from 'kysely';

/** How long a write waits for another process's write. Ours take a few milliseconds. */
const PATIENCE_MS = 15_000;
const PAUSES_MS = [1, 2, 4, 8, 16, 32, 50];

/**
 * SQLite that waits for its turn without stopping the process. SQLite's own waiting is a blocking call: while one process
 * writes for long, another would answer no question. A transaction has the right to write from its first moment on: each
 * of ours writes, and one that read before it wrote is refused when another process wrote in between.
 */
export class PatientSqliteDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new WholeStepsAdapter();
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async () => new PatientConnection(await acquire());
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    };
    driver.rollbackTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch((error: unknown) => {
        if (!isRolledBack(error)) throw error;
      });
    };
    return driver;
  }
}

/** SQLite can undo a change of its tables, which Kysely does not count on: a killed start would leave half a step. */
class WholeStepsAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class PatientConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection;
  constructor(inner: DatabaseConnection) {
    this.#inner = inner;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    for (let waitedMs = 0, turn = 0; ; turn++) {
      try {
        return await this.#inner.executeQuery<R>(query);
      } catch (error) {
        if (!isBusy(error) || waitedMs >= PATIENCE_MS) throw error;
        const pauseMs = PAUSES_MS[turn] ?? 50;
        waitedMs += pauseMs;
        await sleep(pauseMs);
      }
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#inner.streamQuery<R>(query, chunkSize);
  }
}

/** SQLite rolls back by itself when the disk is full or broken: that error is the one to tell. It has no code for this. */
function isRolledBack(error: unknown): boolean {
  return error instanceof Error && error.message.includes('no transaction is active');
}

/** Somebody else is writing, or putting in order what a killed process left. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
