import { type Kysely, sql } from 'kysely';

const PLAIN = ['contents', 'revisions'] as const;

/** The first shape of the store. `dialect` only decides how the history is guarded against being overwritten. */
export async function first(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await knowledgeTables(db);
  await postingTables(db);
  await communityTables(db);
  for (const table of PLAIN) await appendOnly(db, table, dialect);
}

async function knowledgeTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('counters')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'double precision', (c) => c.notNull())
    .execute();
  await sql`insert into counters (name, value) values ('change', 0)`.execute(db);
  await db.schema
    .createTable('contents')
    .addColumn('digest', 'text', (c) => c.primaryKey())
    .addColumn('article', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('revisions')
    .addColumn('seq', 'double precision', (c) => c.primaryKey())
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('act', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull())
    .addColumn('why', 'text')
    .addColumn('origin', 'text')
    .addColumn('digest', 'text', (c) => c.references('contents.digest'))
    .addColumn('passage_start', 'integer')
    .addColumn('passage_end', 'integer')
    .addColumn('passage_text', 'text')
    .addColumn('knowledge', 'text')
    .execute();
  await db.schema.createIndex('revisions_by_article').on('revisions').columns(['article', 'seq']).execute();
  await db.schema.createIndex('revisions_by_knowledge').on('revisions').column('knowledge').execute();
  await db.schema
    .createTable('revision_authors')
    .addColumn('seq', 'double precision', (c) => c.primaryKey().references('revisions.seq'))
    .addColumn('who', 'text', (c) => c.notNull())
    .execute();
}

async function postingTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('postings')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('thread', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('knowledge', 'text', (c) => c.notNull())
    .addColumn('lang', 'text', (c) => c.notNull())
    .addColumn('parts', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('posting_articles')
    .addColumn('posting', 'text', (c) => c.notNull().references('postings.id').onDelete('cascade'))
    .addColumn('article', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('posting_articles_key', ['article', 'posting'])
    .execute();
  await db.schema
    .createTable('repairs')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('posting', 'text', (c) => c.notNull().references('postings.id').onDelete('cascade'))
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('seq', 'double precision', (c) => c.notNull())
    .addColumn('edit', 'text', (c) => c.notNull())
    .addColumn('reply', 'text', (c) => c.notNull())
    .addColumn('shown', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('note', 'text')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('not_before_ms', 'double precision', (c) => c.notNull())
    .addColumn('lease_until_ms', 'double precision', (c) => c.notNull())
    .addColumn('lease_owner', 'text')
    .execute();
  await db.schema.createIndex('repairs_open').on('repairs').columns(['state', 'platform', 'seq']).execute();
  await db.schema.createIndex('repairs_by_posting').on('repairs').column('posting').execute();
}

async function communityTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('moderators')
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .addColumn('added_by', 'text')
    .addPrimaryKeyConstraint('moderators_key', ['place', 'kind', 'key'])
    .execute();
  await db.schema
    .createTable('pauses')
    .addColumn('place', 'text', (c) => c.primaryKey())
    .addColumn('since', 'text', (c) => c.notNull())
    .addColumn('paused_by', 'text')
    .execute();
  await db.schema
    .createTable('seen_keys')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('expires_ms', 'double precision', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('seen_keys_by_expiry').on('seen_keys').column('expires_ms').execute();
  await db.schema
    .createTable('feedback')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('knowledge', 'text', (c) => c.notNull())
    .addColumn('article', 'text')
    .addColumn('start', 'integer')
    .addColumn('verdict', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('asker', 'text', (c) => c.notNull())
    .addColumn('place', 'text')
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .addColumn('until', 'text', (c) => c.notNull())
    .execute();
}

/** The database itself refuses to change or delete a row, so that no bug of ours can rewrite the history. */
async function appendOnly(
  db: Kysely<unknown>,
  table: 'contents' | 'revisions',
  dialect: 'sqlite' | 'postgres',
): Promise<void> {
  const refused = sql.lit(`${table} are append-only`);
  if (dialect === 'sqlite') {
    for (const event of ['update', 'delete']) {
      const name = sql.ref(`${table}_no_${event}`);
      await sql`create trigger ${name} before ${sql.raw(event)} on ${sql.table(table)}
        begin select raise(abort, ${refused}); end`.execute(db);
    }
    return;
  }
  const name = sql.raw(`${table}_append_only`);
  await sql`create function ${name}() returns trigger language plpgsql as
    $$ begin raise exception ${refused}; end $$`.execute(db);
  await sql`create trigger ${name} before update or delete on ${sql.table(table)}
    for each row execute function ${name}()`.execute(db);
}
