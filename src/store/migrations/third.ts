import type { Kysely } from 'kysely';

/**
 * A verdict is on words, not on a place: after a correction another sentence may stand there. Which words an earlier
 * verdict meant is not known, so it is counted and no longer told. And what live pages say against their own sentences.
 */
export async function third(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('feedback').addColumn('words', 'text').execute();
  await db.schema.alterTable('feedback').dropColumn('start').execute();
  await db.schema
    .alterTable('live_pages')
    .addColumn('doubts', 'text', (c) => c.notNull().defaultTo('[]'))
    .execute();
}
