import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

export type Verdict = 'yes' | 'wrong' | 'outdated' | 'out-of-context';

/** "Was this the answer?", without who said it and without the question. */
export interface Feedback {
  /** One press is one id, so that a press delivered twice counts once. */
  readonly id: string;
  /** Instant in ISO 8601 UTC. */
  readonly at: string;
  readonly knowledge: string;
  /** The quote it is about; null when the reply had none. */
  readonly article: string | null;
  readonly start: number | null;
  readonly verdict: Verdict;
}

export interface FeedbackBook {
  add(feedback: Feedback): Promise<void>;
  /** How often each verdict was given since an instant. */
  counts(since: string): Promise<Readonly<Record<Verdict, number>>>;
  /** How often a quote was called wrong or out of context. */
  complaints(article: string, start: number): Promise<number>;
  /** Quotes that were called so at least that often, by article and offset. */
  complained(atLeast: number): Promise<readonly { readonly article: string; readonly start: number }[]>;
}

export function createFeedbackBook(db: Kysely<Tables>): FeedbackBook {
  return {
    add: async (feedback) => {
      await db
        .insertInto('feedback')
        .values(feedback)
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
    complaints: async (article, start) => {
      const row = await db
        .selectFrom('feedback')
        .select((eb) => eb.fn.countAll().as('times'))
        .where('article', '=', article)
        .where('start', '=', start)
        .where('verdict', 'in', ['wrong', 'out-of-context'])
        .executeTakeFirst();
      return Number(row?.times ?? 0);
    },
    complained: async (atLeast) => {
      const rows = await db
        .selectFrom('feedback')
        .select(['article', 'start'])
        .where('verdict', 'in', ['wrong', 'out-of-context'])
        .groupBy(['article', 'start'])
        .having((eb) => eb.fn.countAll(), '>=', atLeast)
        .orderBy('article')
        .orderBy('start')
        .execute();
      return rows.flatMap(({ article, start }) =>
        article === null || start === null ? [] : [{ article, start: Number(start) }],
      );
    },
  };
}
