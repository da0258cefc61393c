import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteDialect,
} from 'kysely';

/** How long a write waits for another process's write. Ours take a few milliseconds. */
const PATIENCE_MS = 15_000;
const PAUSES_MS = [1, 2, 4, 8, 16, 32, 50];

/**
 * SQLite that waits for its turn without stopping the process. SQLite's own waiting is a blocking call: while one process
 * writes for long, another would answer no question.
 */
export class PatientSqliteDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async () => new PatientConnection(await acquire());
    return driver;
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

/** Somebody else is writing. A transaction that read before it wrote gets another code, which no waiting mends. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}
