import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Announced, Draft, PostPort, Receipt } from '../contract.ts';
import type { Newsroom } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';
import type { OffPage } from '../replies/page-marks.ts';
import type { RepairProgress, Store } from '../store/index.ts';
import { createRemember } from './remember.ts';
import { startWorker, type Worker } from './worker.ts';

export interface LivingOptions {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly library: Library;
  readonly now: () => Date;
  readonly logger: Logger;
  /** For how long a repair belongs to the process that took it, in milliseconds; default 30,000. */
  readonly leaseMs?: number;
  /** Marks quotes that their live pages no longer have; absent: none is marked. */
  readonly offPage?: OffPage;
}

/** Public replies that stay true: what was quoted where is remembered, and repaired when it no longer stands. */
export interface Living {
  /** Remembers a public reply before it is posted: see `Engine.announce`. */
  announce(draft: Draft): Promise<Announced>;
  /** Remembers a public reply that stands, waiting for a store that is away. Never rejects: what cannot be remembered is logged. */
  posted(receipt: Receipt): Promise<void>;
  /** From now on the messages of this platform are repaired, those left from before first. */
  attach(platform: string, port: PostPort): void;
  /** How far the repairs are: after one revision, or in all. */
  progress(seq?: number): Promise<RepairProgress>;
  /** Resolves when no repair is due. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export function createLiving(options: LivingOptions): Living {
  const { store, newsroom, library, logger } = options;
  const workers = new Map<string, Worker>();
  const owner = randomUUID();
  const wakeAll = (): void => {
    for (const worker of workers.values()) worker.wake();
  };
  const unlisten = newsroom.onChange(wakeAll);
  const remembered = (platform: string): void => workers.get(platform)?.wake();
  const remember = createRemember({ store, newsroom, library, logger, remembered });
  return {
    announce: remember.announce,
    posted: remember.posted,
    attach: (platform, port) => {
      if (workers.has(platform)) return;
      workers.set(platform, startWorker({ ...options, platform, port, owner }));
    },
    progress: (seq) => store.repairs.progress(seq),
    idle: async () => {
      for (const worker of workers.values()) await worker.idle();
    },
    stop: async () => {
      unlisten();
      await remember.stop();
      await Promise.all([...workers.values()].map((worker) => worker.stop()));
    },
  };
}
