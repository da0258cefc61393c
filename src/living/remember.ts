import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Announced, Draft, Quote, Receipt, Reply } from '../contract.ts';
import type { Newsroom } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';
import type { NewPosting, Store } from '../store/index.ts';
import { partsOfReply } from './parts-of-reply.ts';

/** A store that is away is waited for: some twenty minutes in all. */
const PAUSES_MS = [250, 1_000, 5_000, 15_000, ...Array<number>(20).fill(60_000)];
/** Receipts that wait at once; of more, those that fail are given up. */
const MAX_WAITING = 1_000;

export interface RememberOptions {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly library: Library;
  readonly logger: Logger;
  /** Told the platform of each message that is remembered: its repair may be due already. */
  readonly remembered: (platform: string) => void;
}

/** So long a message waits for being written down; then it is posted, and written down as one that stands. */
const ANNOUNCE_WITHIN_MS = 1_000;

/** Writes down which public message quotes what. */
export interface Remember {
  /** See `Engine.announce`. */
  announce(draft: Draft): Promise<Announced>;
  /** Resolves when it is written or given up, which is logged. Never rejects. */
  posted(receipt: Receipt): Promise<void>;
  /** Tries once more what still waits, and resolves when nothing does. */
  stop(): Promise<void>;
}

export function createRemember(options: RememberOptions): Remember {
  const { store, logger, remembered } = options;
  const stopping = new AbortController();
  const waiting = new Set<Promise<void>>();
  const untilWritten = async (platform: string, write: () => Promise<void>): Promise<void> => {
    for (let tries = 0; ; tries++) {
      const last = stopping.signal.aborted;
      try {
        await write();
        return remembered(platform);
      } catch (err) {
        const pauseMs = PAUSES_MS[tries];
        if (pauseMs === undefined || last || waiting.size > MAX_WAITING) {
          logger.error({ err, platform }, 'a public reply could not be remembered; it may not be repaired');
          return;
        }
        if (tries === 0) logger.warn({ err, platform }, 'a public reply is not remembered yet; tried again');
        // Stopping ends the pause: the last try is at once.
        await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const written = async (platform: string, write: () => Promise<void>): Promise<void> => {
    const work = untilWritten(platform, write);
    waiting.add(work);
    await work;
    waiting.delete(work);
  };
  const posted = (receipt: Receipt): Promise<void> =>
    written(receipt.platform, async () => store.postings.add(await postingOf(options, receipt)));
  /** The announced posting's id; null when the store is away or slow. Never rejects. */
  const announced = async (draft: Draft): Promise<string | null> => {
    try {
      const posting = await postingOf(options, draft);
      return await store.postings.announce({ ...posting, mark: draft.mark });
    } catch (err) {
      logger.warn({ err, platform: draft.platform }, 'a public reply is posted before it is remembered');
      return null;
    }
  };
  return {
    announce: async (draft) => {
      const id = await Promise.race([
        announced(draft),
        sleep(ANNOUNCE_WITHIN_MS, null, { ref: false, signal: stopping.signal }).catch(() => null),
      ]);
      logger.trace({ step: 'announced', platform: draft.platform }, 'a public reply is about to be posted');
      return {
        posted: (where) => {
          logger.trace({ step: 'told', platform: draft.platform }, 'a public reply stands');
          if (id === null) void posted({ ...draft, ...where });
          else void written(draft.platform, () => store.postings.settle(id, where));
        },
        refused: () => {
          if (id !== null) void written(draft.platform, () => store.postings.settle(id, null));
        },
      };
    },
    posted,
    stop: async () => {
      stopping.abort();
      await Promise.all(waiting);
    },
  };
}

/** What is kept of a reply, and where it stands or will. */
async function postingOf<Where extends Omit<Draft, 'mark'>>(
  { newsroom, library }: RememberOptions,
  { reply, ...where }: Where,
): Promise<Omit<Where, 'reply'> & Pick<NewPosting, 'knowledge' | 'lang' | 'parts'>> {
  const { knowledge, lang } = reply;
  return {
    ...where,
    knowledge,
    lang,
    parts: partsOfReply(reply, await quotedTexts(newsroom, library, reply)),
  };
}

/**
 * Finds of which text of its article a quote is a slice. The article may have been corrected while the reply was on its
 * way: then an earlier text is meant.
 */
async function quotedTexts(
  newsroom: Newsroom,
  library: Library,
  reply: Reply,
): Promise<(quote: Quote) => string | null> {
  const found = new Map<string, string>();
  for (const quote of quotesIn(reply)) {
    const { article, start, end, text } = quote;
    const live = library.entry(article)?.article;
    if (live?.body.slice(start, end) === text) {
      found.set(keyOf(quote), live.digest);
      continue;
    }
    for (const { digest } of (await newsroom.history(article)).toReversed()) {
      const then = digest === null ? null : await newsroom.text(article, digest);
      if (then?.body.slice(start, end) !== text) continue;
      found.set(keyOf(quote), then.digest);
      break;
    }
  }
  return (quote) => found.get(keyOf(quote)) ?? null;
}

function keyOf({ article, start, end }: Quote): string {
  return JSON.stringify([article, start, end]);
}

function quotesIn(reply: Reply): readonly Quote[] {
  return reply.blocks.flatMap((block) => [
    ...('quote' in block ? [block.quote] : []),
    ...(block.type === 'entry' ? [block.entry.quote, ...(block.entry.sameAs ?? [])] : []),
  ]);
}
