import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';
import { wordsDigest } from './words-digest.ts';

export type Verdict = 'yes' | 'wrong' | 'outdated' | 'out-of-context';

/** "Was this the answer?", without who said it and without the question. */
export interface Feedback {
  /** One press is one id, so that a press delivered twice counts once. */
  readonly id: string;
  /** Instant in ISO 8601 UTC. */
  readonly at: string;
  readonly knowledge: string;
  /** The quote it is about. */
  readonly article: string;
  /** Its words, kept as a digest. */
  readonly text: string;
  readonly verdict: Verdict;
}

export interface FeedbackBook {
  add(feedback: Feedback): Promise<void>;
  /** How often each verdict was given since an instant. */
  counts(since: string): Promise<Readonly<Record<Verdict, number>>>;
  /** How often a quote was called wrong or out of context. */
  complaints(quote: QuoteWords): Promise<number>;
  /** Quotes that were called so at least that often, by article. */
  complained(atLeast: number): Promise<readonly QuoteWords[]>;
}

/** A quote by what it says, wherever that stands in its article. `words`: their `wordsDigest`. */
export interface QuoteWords {
  readonly article: string;
  readonly words: string;
}

export function createFeedbackBook(db: Kysely<Tables>): FeedbackBook {
  return {
    add: async ({ text, ...feedback }) => {
      await db
        .insertInto('feedback')
        .values({ ...feedback, words: wordsDigest(text) })
        .onConflict((c) => c.column('id').doNothing())
        .execute();
    },
    counts: async (since) => {
      const rows = await db
        .selectFrom('feedback')
        .select(['verdict', (eb) => eb.fn.countAll().as('times')])
        .where('at', '>=', since)
        .groupBy('verdict')
        .execute();
      const of = (verdict: Verdict): number =>
        Number(rows.find((row) => row.verdict === verdict)?.times ?? 0);
      return {
        yes: of('yes'),
        wrong: of('wrong'),
        outdated: of('outdated'),
        'out-of-context': of('out-of-context'),
      };
    },
    complaints: async ({ article, words }) => {
      const row = await db
        .selectFrom('feedback')
        .select((eb) => eb.fn.countAll().as('times'))
        .where('article', '=', article)
        .where('words', '=', words)
        .where('verdict', 'in', ['wrong', 'out-of-context'])
        .executeTakeFirst();
      return Number(row?.times ?? 0);
    },
    complained: async (atLeast) => {
      const rows = await db
        .selectFrom('feedback')
        .select(['article', 'words'])
        .where('verdict', 'in', ['wrong', 'out-of-context'])
        .groupBy(['article', 'words'])
        .having((eb) => eb.fn.countAll(), '>=', atLeast)
        .orderBy('article')
        .orderBy('words')
        .execute();
      return rows.flatMap(({ article, words }) =>
        article === null || words === null ? [] : [{ article, words }],
      );
    },
  };
}
