import { sql, type Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** Queues a repair of each public message that quotes the article, once a revision, in the change's own transaction. */
export async function queueRepairs(tx: Transaction<Tables>, article: string, seq: number): Promise<void> {
  await insertRepairs(tx, seq, sql`posting_articles.article = ${article}`);
}

/** Queues the repair of one message. */
export async function queueRepair(tx: Transaction<Tables>, posting: string, seq: number): Promise<void> {
  await insertRepairs(tx, seq, sql`postings.id = ${posting}`);
}

async function insertRepairs(
  tx: Transaction<Tables>,
  seq: number,
  which: ReturnType<typeof sql>,
): Promise<void> {
  // `distinct`, since a message may quote several articles; the key keeps it at one repair a message and revision.
  await sql`
    insert into repairs (id, posting, platform, seq, edit, reply, shown, state, note, attempts, not_before_ms, lease_until_ms, lease_owner)
    select distinct postings.id || ':' || ${String(seq)}, postings.id, postings.platform, cast(${seq} as double precision), 'waiting', 'waiting', null,
      'open', null, 0, 0, 0, null
    from postings join posting_articles on posting_articles.posting = postings.id
    where ${which}
    on conflict (id) do nothing`.execute(tx);
}
