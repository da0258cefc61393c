import { type Kysely, sql, type Transaction } from 'kysely';
import type { Article } from '../knowledge/article.ts';
import { inPortions } from './portions.ts';
import { queueRepairs } from './queue-repairs.ts';
import type { RevisionRow, Tables } from './schema.ts';

export type Act = 'published' | 'pending' | 'corrected' | 'withdrawn' | 'restored' | 'removed' | 'rejected';
/** In whose name: the folder of the one who runs the bot, this server's moderators, or the outlet itself. */
export type MadeBy = 'operator' | 'moderators' | 'outlet';
/** Which way a text came in. */
export type Origin = 'folder' | 'file' | 'url' | 'paste';

/** One sentence of an article, as an exact slice of the text it stood in. */
export interface SentenceRef {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface NewRevision {
  /** Id of the article. */
  readonly article: string;
  readonly act: Act;
  /** Instant in ISO 8601 UTC. */
  readonly at: string;
  readonly by: MadeBy;
  /** Opaque key of the person, or `CLI`; null when persons are not recorded. */
  readonly who: string | null;
  readonly why: string | null;
  readonly origin: Origin | null;
  /** The text that the act is about: what became live, pending or live again; null when the act names no text. */
  readonly digest: string | null;
  /** Only on `withdrawn` and `restored` of a single sentence. */
  readonly passage: SentenceRef | null;
  /** True when public replies that quote the article have to be looked at. */
  readonly repair: boolean;
}

export interface Revision extends Omit<NewRevision, 'repair'> {
  /** Place in the one order of all changes, from 1, without gaps. */
  readonly seq: number;
  /** Version of the knowledge after this revision; null inside a batch that became live together. */
  readonly knowledge: string | null;
}

/** What is to be written, worked out while no other change can come between. */
export interface ChangePlan {
  readonly revisions: readonly NewRevision[];
  /** Texts that the revisions name and the store may not have yet. */
  readonly texts: readonly Article[];
  /** Version of the knowledge once all of them are in force. */
  readonly knowledge: string;
}

export interface Appended {
  /** What others had written meanwhile, in order. */
  readonly news: readonly Revision[];
  readonly added: readonly Revision[];
}

export interface Revisions {
  /**
   * Writes a change in one transaction, in one order with the changes of all other processes. `plan` gets the revisions
   * after `after` that the caller has not seen; it may throw, and then nothing is written. Null writes nothing.
   */
  append(after: number, plan: (news: readonly Revision[]) => ChangePlan | null): Promise<Appended>;
  /** Revisions after a place, in order. */
  since(after: number): Promise<readonly Revision[]>;
  /** All revisions of one article, oldest first, with who made them where that is recorded. */
  history(article: string): Promise<readonly Revision[]>;
  find(seq: number): Promise<Revision | null>;
  /** Place of the last revision that left the knowledge in this version (or one whose version begins so); null when there is none. */
  seqOf(knowledge: string): Promise<number | null>;
  /** The texts of these digests, under the given ids; a missing one is left out. */
  texts(
    wanted: readonly { readonly article: string; readonly digest: string }[],
  ): Promise<readonly Article[]>;
}

export function createRevisions(
  db: Kysely<Tables>,
  announce: (tx: Transaction<Tables>) => Promise<void>,
): Revisions {
  const since = (on: Kysely<Tables>, after: number) =>
    selectRevisions(on).where('revisions.seq', '>', after).orderBy('revisions.seq').execute();
  return {
    append: (after, plan) =>
      db.transaction().execute(async (tx) => {
        const last = await lockChanges(tx);
        const news = last > after ? (await since(tx, after)).map(toRevision) : [];
        const change = plan(news);
        if (change === null || change.revisions.length === 0) return { news, added: [] };
        const added = change.revisions.map(
          ({ repair: _, ...one }, i): Revision => ({
            seq: last + 1 + i,
            knowledge: i === change.revisions.length - 1 ? change.knowledge : null,
            ...one,
          }),
        );
        await write(tx, change, added);
        await announce(tx);
        return { news, added };
      }),
    since: async (after) => (await since(db, after)).map(toRevision),
    history: async (article) =>
      (await selectRevisions(db).where('article', '=', article).orderBy('revisions.seq').execute()).map(
        toRevision,
      ),
    find: async (seq) => {
      const row = await selectRevisions(db).where('revisions.seq', '=', seq).executeTakeFirst();
      return row === undefined ? null : toRevision(row);
    },
    seqOf: async (knowledge) => {
      if (!/^[0-9a-f]{4,64}$/.test(knowledge)) return null;
      const row = await db
        .selectFrom('revisions')
        .select((eb) => eb.fn.max('seq').as('seq'))
        .where('knowledge', 'like', `${knowledge}%`)
        .executeTakeFirst();
      return row?.seq ?? null;
    },
    texts: (wanted) => readTexts(db, wanted),
  };
}

/** Takes the lock of all changes until the transaction ends; the number of the last revision. */
export async function lockChanges(tx: Transaction<Tables>): Promise<number> {
  // A write comes first: a reading transaction that writes later may find that SQLite no longer lets it.
  await sql`update counters set value = value where name = 'change'`.execute(tx);
  const row = await tx.selectFrom('counters').select('value').where('name', '=', 'change').executeTakeFirst();
  return row?.value ?? 0;
}

async function write(tx: Transaction<Tables>, change: ChangePlan, added: readonly Revision[]): Promise<void> {
  const texts = change.texts.map(({ id: _, ...rest }) => ({
    digest: rest.digest,
    article: JSON.stringify(rest),
  }));
  for (const rows of inPortions(texts)) {
    await tx
      .insertInto('contents')
      .values(rows)
      .onConflict((c) => c.column('digest').doNothing())
      .execute();
  }
  for (const rows of inPortions(added)) await tx.insertInto('revisions').values(rows.map(toRow)).execute();
  const authors = added.flatMap(({ seq, who }) => (who === null ? [] : [{ seq, who }]));
  for (const rows of inPortions(authors)) await tx.insertInto('revision_authors').values(rows).execute();
  for (const [i, { article, seq }] of added.entries()) {
    if (change.revisions[i]?.repair) await queueRepairs(tx, article, seq);
  }
  const last = added.at(-1)?.seq ?? 0;
  await tx.updateTable('counters').set({ value: last }).where('name', '=', 'change').execute();
}

async function readTexts(
  db: Kysely<Tables>,
  wanted: readonly { readonly article: string; readonly digest: string }[],
): Promise<readonly Article[]> {
  const found = new Map<string, string>();
  for (const some of inPortions([...new Set(wanted.map(({ digest }) => digest))])) {
    const rows = await db.selectFrom('contents').selectAll().where('digest', 'in', some).execute();
    for (const row of rows) found.set(row.digest, row.article);
  }
  return wanted.flatMap(({ article, digest }) => {
    const json = found.get(digest);
    // Only `write` above puts anything there, so its shape is an article's without the id.
    return json === undefined ? [] : [{ id: article, ...(JSON.parse(json) as Omit<Article, 'id'>) }];
  });
}

function selectRevisions(db: Kysely<Tables>) {
  return db
    .selectFrom('revisions')
    .leftJoin('revision_authors', 'revision_authors.seq', 'revisions.seq')
    .selectAll('revisions')
    .select('revision_authors.who');
}

function toRow({ who: _, by, passage, ...rest }: Revision): RevisionRow {
  return {
    ...rest,
    made_by: by,
    passage_start: passage?.start ?? null,
    passage_end: passage?.end ?? null,
    passage_text: passage?.text ?? null,
  };
}

function toRevision(row: RevisionRow & { who: string | null }): Revision {
  const { passage_start: start, passage_end: end, passage_text: text, made_by, act, origin, ...rest } = row;
  return {
    // The columns hold what `toRow` wrote.
    act: act as Act,
    by: made_by as MadeBy,
    origin: origin as Origin | null,
    passage: start === null || end === null || text === null ? null : { start, end, text },
    ...rest,
  };
}
