import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** What became of an article's sentences on the page they were taken from, when it was last looked at. */
export interface LivePage {
  readonly article: string;
  /** Of the text that was compared. */
  readonly digest: string;
  /** Instant in ISO 8601 UTC. */
  readonly at: string;
  /** Sentences that were compared. */
  readonly sentences: number;
  /** Offsets of those that the page no longer has, in the text that was compared. */
  readonly missing: readonly number[];
  /** `wordsDigest` of what the page says against sentences that still stand on it. */
  readonly doubts: readonly string[];
}

/** The last look at each page. */
export interface LivePages {
  put(page: LivePage): Promise<void>;
  /** By article. */
  all(): Promise<readonly LivePage[]>;
}

export function createLivePages(db: Kysely<Tables>): LivePages {
  return {
    put: async ({ missing, doubts, ...page }) => {
      const row = { ...page, missing: JSON.stringify(missing), doubts: JSON.stringify(doubts) };
      await db
        .insertInto('live_pages')
        .values(row)
        .onConflict((c) => c.column('article').doUpdateSet(row))
        .execute();
    },
    all: async () => {
      const rows = await db.selectFrom('live_pages').selectAll().orderBy('article').execute();
      // The columns hold what `put` wrote.
      return rows.map(({ missing, doubts, ...row }) => ({
        ...row,
        missing: JSON.parse(missing) as readonly number[],
        doubts: JSON.parse(doubts) as readonly string[],
      }));
    },
  };
}
