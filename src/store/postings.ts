import { createHash, randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Gap, Notice, PostedAt, TimelineEntry } from '../contract.ts';
import { queueRepair } from './queue-repairs.ts';
import { lockChanges } from './revisions.ts';
import type { PostingRow, Tables } from './schema.ts';

/** A slice of a stored text: of which article, of which revision's text. */
export interface PostedQuote {
  readonly article: string;
  readonly digest: string;
  readonly start: number;
  readonly end: number;
}

/** One part of what a public message said. Words of the bot's own are kept as their code; no part holds a question. */
export type PostedPart =
  | {
      readonly type: 'quote';
      readonly role: 'answer' | 'figure' | 'nearest';
      readonly quote: PostedQuote;
      readonly alsoCarriedBy?: readonly string[];
    }
  | {
      readonly type: 'entry';
      readonly quote: PostedQuote;
      readonly sameAs: readonly PostedQuote[];
      /** What the contract's entry says beside its quotes. */
      readonly entry: Omit<TimelineEntry, 'quote' | 'sameAs'>;
    }
  | { readonly type: 'gap'; readonly gap: Gap }
  | {
      readonly type: 'notice';
      readonly notice: Notice;
      readonly tone: 'lead' | 'plain' | 'quiet' | 'warn';
    };

export interface NewPosting extends PostedAt {
  /** Instant in ISO 8601 UTC. */
  readonly at: string;
  /** Version of the knowledge that the message was made from. */
  readonly knowledge: string;
  readonly lang: string;
  readonly parts: readonly PostedPart[];
}

export interface Posting extends NewPosting {
  readonly id: string;
  /** What its platform finds it again by while it is not known where it came to stand; then `message` is "". */
  readonly mark: string | null;
}

/** A public message that is about to be posted. */
export type AnnouncedPosting = Omit<NewPosting, 'message'> & { readonly mark: string };

export interface Postings {
  /**
   * Remembers a public message; the same message twice is one. Where an article it quotes was changed since its version
   * of the knowledge, its repair is queued at once, so that a message on its way during a withdrawal is not missed.
   */
  add(posting: NewPosting): Promise<void>;
  /**
   * Remembers a public message before it is posted, so that it is known of whatever happens then. Resolves with its id
   * for `settle`; null when it quotes nothing. Changes of what it quotes queue its repair, as of any other.
   */
  announce(posting: AnnouncedPosting): Promise<string | null>;
  /** Tells where an announced message stands, after which it is one like all others; null: it was never posted, and is forgotten. */
  settle(id: string, at: Pick<PostedAt, 'channel' | 'message'> | null): Promise<void>;
  find(id: string): Promise<Posting | null>;
  at(where: Pick<PostedAt, 'platform' | 'channel' | 'message'>): Promise<Posting | null>;
  /** How many public messages quote each article. */
  counts(): Promise<ReadonlyMap<string, number>>;
}

export function createPostings(db: Kysely<Tables>): Postings {
  const find = async (id: string): Promise<Posting | null> => {
    const row = await db.selectFrom('postings').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : toPosting(row);
  };
  return {
    add: (posting) =>
      db.transaction().execute((tx) => insert(tx, postingId(posting), { ...posting, mark: null })),
    announce: async (posting) => {
      if (articlesOf(posting.parts).length === 0) return null;
      const id = randomBytes(12).toString('hex');
      await db.transaction().execute((tx) => insert(tx, id, { ...posting, message: '' }));
      return id;
    },
    settle: (id, at) => db.transaction().execute((tx) => settle(tx, id, at)),
    find,
    at: (where) => find(postingId(where)),
    counts: async () => {
      const rows = await db
        .selectFrom('posting_articles')
        .select(['article', (eb) => eb.fn.countAll().as('messages')])
        .groupBy('article')
        .execute();
      return new Map(rows.map(({ article, messages }) => [article, Number(messages)]));
    },
  };
}

/** One message, one id. */
function postingId({
  platform,
  channel,
  message,
}: Pick<PostedAt, 'platform' | 'channel' | 'message'>): string {
  return createHash('sha256')
    .update(JSON.stringify([platform, channel, message]))
    .digest('hex')
    .slice(0, 24);
}

async function insert(tx: Transaction<Tables>, id: string, posting: Omit<Posting, 'id'>): Promise<void> {
  const articles = articlesOf(posting.parts);
  if (articles.length === 0) return;
  await lockChanges(tx);
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('postings')
    .values({ ...posting, id, parts: JSON.stringify(posting.parts) })
    .onConflict((c) => c.column('id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  await tx
    .insertInto('posting_articles')
    .values(articles.map((article) => ({ article, posting: id })))
    .execute();
  const made = sql<number>`coalesce((select max(seq) from revisions where knowledge = ${posting.knowledge}), 0)`;
  const later = await tx
    .selectFrom('revisions')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('article', 'in', articles)
    .where('seq', '>', made)
    .executeTakeFirst();
  if (later?.seq) await queueRepair(tx, id, later.seq);
}

/** Under its own id from then on; what was queued for it meanwhile is queued anew. */
async function settle(
  tx: Transaction<Tables>,
  id: string,
  at: Pick<PostedAt, 'channel' | 'message'> | null,
): Promise<void> {
  // A write first, as in every change: see `lockChanges`.
  await lockChanges(tx);
  const row = await tx.deleteFrom('postings').where('id', '=', id).returningAll().executeTakeFirst();
  if (row === undefined || at === null) return;
  const { id: _, ...posting } = toPosting(row);
  await insert(tx, postingId({ ...posting, ...at }), { ...posting, ...at, mark: null });
}

function articlesOf(parts: readonly PostedPart[]): readonly string[] {
  const quotes = parts.flatMap((part) => [
    ...('quote' in part ? [part.quote] : []),
    ...('sameAs' in part ? part.sameAs : []),
  ]);
  return [...new Set(quotes.map(({ article }) => article))];
}

function toPosting({ parts, ...row }: PostingRow): Posting {
  // The column holds what `add` wrote.
  return { ...row, parts: JSON.parse(parts) as readonly PostedPart[] };
}
