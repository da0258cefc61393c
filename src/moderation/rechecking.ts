import type { Logger } from 'pino';
import type { OutreachPort, Reply } from '../contract.ts';
import { failureCode } from '../errors.ts';
import { factDigest } from '../fact-digest.ts';
import type { FetchOptions } from '../knowledge/fetch/index.ts';
import { type Newsroom, type PageLook, type PageMarks, recheckPages } from '../knowledge/newsroom/index.ts';
import { notice } from '../replies/reply-base.ts';
import { type LivePage, type Store, wordsDigest } from '../store/index.ts';
import type { FirstModerator } from './first-moderators.ts';
import { moderationReply } from './say.ts';

/** Articles named in a report, and sentences of pages. */
const MAX_NAMED = 5;
/** How often it is looked whether a round is due, at most. */
const LOOK_MS = 10 * 60_000;

export interface RecheckingOptions {
  readonly store: Pick<Store, 'livePages' | 'moderators' | 'seen'>;
  readonly newsroom: Newsroom;
  readonly marks: PageMarks;
  readonly firstModerators: readonly FirstModerator[];
  /** The way to speak on a platform; null while it does not run. */
  readonly outreach: (platform: string) => OutreachPort | null;
  /** From one round to the next, in milliseconds; null for never. */
  readonly everyMs: number | null;
  readonly now: () => Date;
  readonly logger: Logger;
  /** How pages are fetched; for tests, whose servers stand on the loopback. */
  readonly fetching?: FetchOptions;
  readonly pauseMs?: number;
}

/** Looks now and then whether the live pages still have what is quoted, and tells moderators what is newly missing. */
export interface Rechecking {
  /** From now on, until `stop`; nothing when it is off. */
  follow(): void;
  /** One round, unless it is off or this round was done by any process. Changes no article. Never rejects. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

export function createRechecking(options: RecheckingOptions): Rechecking {
  const { store, newsroom, marks, everyMs, now, logger } = options;
  const stopping = new AbortController();
  let turn: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const round = async (): Promise<void> => {
    if (everyMs === null || stopping.signal.aborted) return;
    const slot = Math.floor(now().getTime() / everyMs);
    if (!(await store.seen.claim(`recheck:${everyMs}:${slot}`, 2 * everyMs, now().getTime()))) return;
    const before = new Map((await store.livePages.all()).map((page) => [page.article, page]));
    const looks: PageLook[] = [];
    const ids = [...newsroom.standings().keys()];
    for await (const look of recheckPages({ ...options, signal: stopping.signal }, ids)) looks.push(look);
    await marks.refresh();
    const fresh = looks.filter((look) => isNews(look, before.get(look.article.id)));
    logger.info({ pages: looks.length, news: fresh.length }, 'live pages were looked at');
    if (fresh.length > 0) await tellAll(reportOf(fresh, looks.length, newsroom.version()), slot);
  };
  const tellAll = async (reply: Reply, slot: number): Promise<void> => {
    for (const place of new Set(options.firstModerators.map((one) => one.place))) {
      const port = options.outreach(place.slice(0, place.indexOf(':')));
      const channel = port === null ? null : await store.moderators.channel(place);
      if (port === null || channel === null) continue;
      const nonce = factDigest('recheck', place, slot).slice(0, 24);
      const outcome = await port.tellModerators(channel, reply, [], nonce);
      if (outcome.kind !== 'done')
        logger.warn({ outcome: outcome.kind }, 'a moderators’ channel could not be told of live pages');
    }
  };
  const catchUp = (): Promise<void> => {
    turn = turn.then(async () => {
      try {
        await round();
      } catch (error) {
        if (!stopping.signal.aborted)
          logger.warn({ failed: failureCode(error) }, 'live pages could not be looked at');
      }
    });
    return turn;
  };
  return {
    follow: () => {
      if (everyMs === null) return;
      timer ??= setInterval(() => void catchUp(), Math.min(everyMs, LOOK_MS)).unref();
    },
    catchUp,
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await turn;
    },
  };
}

/** True for what the last look did not find already. */
function isNews(look: PageLook, before: LivePage | undefined): boolean {
  if (look.kind === 'unread') return false;
  const known = before?.digest === look.article.digest ? before : null;
  return (
    look.recheck.missing.some(({ start }) => !known?.missing.includes(start)) ||
    look.recheck.doubts.some(({ text }) => !known?.doubts.includes(wordsDigest(text)))
  );
}

function reportOf(fresh: readonly PageLook[], pages: number, knowledge: string): Reply {
  const titles = fresh.slice(0, MAX_NAMED).map(({ article }) => article.title ?? article.id);
  const sentences = fresh.reduce(
    (sum, look) => sum + (look.kind === 'read' ? look.recheck.missing.length : 0),
    0,
  );
  const doubts = fresh.flatMap((look) => (look.kind === 'read' ? look.recheck.doubts : []));
  const beside = doubts.slice(0, MAX_NAMED).map(({ text }) => text);
  const facts = { pages, articles: fresh.length, sentences, titles, beside };
  return moderationReply('recheck', knowledge, [notice('recheck-told', facts, 'lead')]);
}
