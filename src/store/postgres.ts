import { type Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';

const CHANNEL = 'dateline_changes';
/** A lost notice is made good by a look this often. */
const LOOK_MS = 15_000;
const RECONNECT_MS = 1_000;

export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced at the next query, which tells its own error.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

/** Tells the other replicas that something changed, when the transaction commits and never before. */
export async function announceChange<Tables>(tx: Kysely<Tables>): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, '')`.execute(tx);
}

/** Calls `changed` at each notice of another replica, until the returned function is called. Reconnects by itself. */
export function listenChanges(url: string, changed: () => void): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | null = null;
  let again: NodeJS.Timeout | undefined;
  const connect = async (): Promise<void> => {
    if (stopped) return;
    const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    next.on('error', () => {
      if (client === next) client = null;
      soon();
    });
    next.on('notification', changed);
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
    // What happened while nobody listened.
    changed();
  };
  /** However many things tell of one lost connection, it is made anew once. */
  const soon = (): void => {
    clearTimeout(again);
    if (!stopped) again = setTimeout(() => void connect().catch(soon), RECONNECT_MS);
  };
  void connect().catch(soon);
  const look = setInterval(changed, LOOK_MS);
  look.unref();
  return async () => {
    stopped = true;
    clearTimeout(again);
    clearInterval(look);
    await client?.end();
  };
}
