import type { Logger } from 'pino';
import type { LivePage, Store } from '../../store/index.ts';
import { lookAgain } from '../../store/look-again.ts';

/** Which sentences the live pages were last found not to have, at hand for every reply without asking the store. */
export interface PageMarks {
  /** Day of that look as `YYYY-MM-DD`; null when the page has the sentence, or was never compared with this very text. */
  of(article: string, digest: string, start: number): string | null;
  /** Reads the store again. */
  refresh(): Promise<void>;
  /** From now on looks for what other processes found, until `stop`. */
  follow(): void;
  stop(): Promise<void>;
}

const LOOK_MS = 30_000;

export function createPageMarks({
  store,
  logger,
}: {
  readonly store: Pick<Store, 'livePages'>;
  readonly logger: Logger;
}): PageMarks {
  let pages: ReadonlyMap<string, LivePage> = new Map();
  const refresh = async (): Promise<void> => {
    pages = new Map((await store.livePages.all()).map((page) => [page.article, page]));
  };
  const again = lookAgain({
    refresh,
    everyMs: LOOK_MS,
    logger,
    failed: 'the looks at live pages could not be read',
  });
  return {
    of: (article, digest, start) => {
      const page = pages.get(article);
      return page?.digest === digest && page.missing.includes(start) ? page.at.slice(0, 10) : null;
    },
    refresh,
    ...again,
  };
}
