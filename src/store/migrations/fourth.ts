import type { Kysely } from 'kysely';

/** A public message is known of before it is posted: by what it is found again should nobody tell where it stands. */
export async function fourth(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('postings').addColumn('mark', 'text').execute();
}
