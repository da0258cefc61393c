import type { Logger } from 'pino';
import type { Store } from '../../store/index.ts';
import { lookAgain } from '../../store/look-again.ts';
import type { Newsroom } from './newsroom.ts';

/** What readers may know of how an article stands, at hand without asking the store. */
export interface ArticleBook {
  of(article: string): {
    /** In how many public messages it is quoted. */
    readonly quoted: number;
    /** True once a moderator or the outlet put another text in the place of the first. */
    readonly corrected: boolean;
  };
  /** Instant of the last change of any article in ISO 8601 UTC; null when there was none. */
  lastChange(): string | null;
  /** Reads the store again. */
  refresh(): Promise<void>;
  /** From now on keeps up, until `stop`. */
  follow(): void;
  stop(): Promise<void>;
}

/** How often public messages are counted again. */
const LOOK_MS = 30_000;

export function createArticleBook({
  store,
  newsroom,
  logger,
}: {
  readonly store: Pick<Store, 'postings'>;
  readonly newsroom: Newsroom;
  readonly logger: Logger;
}): ArticleBook {
  let counts: ReadonlyMap<string, number> = new Map();
  let last: string | null = null;
  let unlisten: () => void = () => undefined;
  const refresh = async (): Promise<void> => {
    counts = await store.postings.counts();
    last = [...newsroom.standings().values()].reduce<string | null>(
      (newest, standing) => (newest === null || standing.last.at > newest ? standing.last.at : newest),
      null,
    );
  };
  const again = lookAgain({
    refresh,
    everyMs: LOOK_MS,
    logger,
    failed: 'public messages could not be counted',
  });
  return {
    of: (article) => ({
      quoted: counts.get(article) ?? 0,
      corrected: newsroom.standings().get(article)?.corrected ?? false,
    }),
    lastChange: () => last,
    refresh,
    follow: () => {
      unlisten = newsroom.onChange((revisions) => {
        last = revisions.at(-1)?.at ?? last;
      });
      again.follow();
    },
    stop: async () => {
      unlisten();
      await again.stop();
    },
  };
}
