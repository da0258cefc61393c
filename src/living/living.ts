import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { PostPort, Quote, Receipt, Reply } from '../contract.ts';
import type { Newsroom } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';
import type { RepairProgress, Store } from '../store/index.ts';
import { partsOfReply } from './parts-of-reply.ts';
import { startWorker, type Worker } from './worker.ts';

export interface LivingOptions {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly library: Library;
  readonly now: () => Date;
  readonly logger: Logger;
  /** For how long a repair belongs to the process that took it, in milliseconds; default 30,000. */
  readonly leaseMs?: number;
}

/** Public replies that stay true: what was quoted where is remembered, and repaired when it no longer stands. */
export interface Living {
  /** Remembers a public reply. Never rejects: what cannot be remembered is logged. */
  posted(receipt: Receipt): Promise<void>;
  /** From now on the messages of this platform are repaired, those left from before first. */
  attach(platform: string, port: PostPort): void;
  /** How far the repairs are: after one revision, or in all. */
  progress(seq?: number): Promise<RepairProgress>;
  /** Resolves when no repair is due. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export function createLiving({ store, newsroom, library, now, logger, leaseMs }: LivingOptions): Living {
  const workers = new Map<string, Worker>();
  const owner = randomUUID();
  const wakeAll = (): void => {
    for (const worker of workers.values()) worker.wake();
  };
  const unlisten = newsroom.onChange(wakeAll);
  return {
    posted: async ({ reply, at, platform, channel, message, thread }) => {
      try {
        const digestOf = await quotedTexts(newsroom, library, reply);
        const parts = partsOfReply(reply, digestOf);
        const { knowledge, lang } = reply;
        await store.postings.add({ platform, channel, message, thread, at, knowledge, lang, parts });
        workers.get(platform)?.wake();
      } catch (err) {
        logger.error({ err, platform }, 'a public reply could not be remembered; it will not be repaired');
      }
    },
    attach: (platform, port) => {
      if (workers.has(platform)) return;
      workers.set(
        platform,
        startWorker({ store, newsroom, library, platform, port, owner, leaseMs, now, logger }),
      );
    },
    progress: (seq) => store.repairs.progress(seq),
    idle: async () => {
      for (const worker of workers.values()) await worker.idle();
    },
    stop: async () => {
      unlisten();
      await Promise.all([...workers.values()].map((worker) => worker.stop()));
    },
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
