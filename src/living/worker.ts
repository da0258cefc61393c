import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { PostPort } from '../contract.ts';
import { AuthError, RateLimitError } from '../errors.ts';
import type { Newsroom } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';
import { type OffPage, withPageMarks } from '../replies/page-marks.ts';
import type { Posting, Repair, RepairChange, Store } from '../store/index.ts';
import { type Composed, composeRepair } from './compose.ts';
import { readFates } from './fates.ts';
import { findAnnounced } from './find-announced.ts';
import { repairMessage } from './repair-message.ts';

export interface WorkerOptions {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly library: Library;
  readonly platform: string;
  readonly port: PostPort;
  /** Tells this worker from all others, also of other processes. */
  readonly owner: string;
  /** For how long a repair is ours alone; default 30 s. */
  readonly leaseMs?: number | undefined;
  /** Marks quotes that their live pages no longer have; absent: none is marked. */
  readonly offPage?: OffPage | undefined;
  readonly now: () => Date;
  readonly logger: Logger;
}

export interface Worker {
  /** There may be something to do. */
  wake(): void;
  /** Resolves when nothing is due any more. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Longer than any one call to a platform takes; after it another process takes over what this one left. */
const LEASE_MS = 30_000;
/** Even when nobody wakes it, a worker looks this often: another process may have died in the middle. */
const LOOK_MS = 15_000;
const BACKOFF_MS = [1_000, 2_000, 5_000, 15_000, 60_000, 300_000, 900_000];
/** With the pauses above some two days; then moderators are told. */
const MAX_ATTEMPTS = 200;

/** Repairs the messages of one platform, one after the other, in the order of the changes. */
export function startWorker(options: WorkerOptions): Worker {
  const { store, platform, owner, now, logger, leaseMs = LEASE_MS } = options;
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  const run = async (): Promise<void> => {
    do {
      again = false;
      for (;;) {
        if (stopping.signal.aborted) return;
        const repair = await store.repairs.take([platform], owner, now().getTime(), leaseMs);
        if (repair === null) break;
        await work(options, repair);
      }
    } while (again);
  };
  const wake = (): void => {
    if (stopping.signal.aborted) return;
    again = true;
    running ??= run()
      .catch((err: unknown) =>
        logger.error({ err, platform }, 'repairs could not be read; they are tried again'),
      )
      .then(schedule)
      .finally(() => {
        running = null;
        if (again) wake();
      });
  };
  const schedule = async (): Promise<void> => {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    const due = await store.repairs.nextDueMs([platform]).catch(() => null);
    const inMs = due === null ? LOOK_MS : Math.min(LOOK_MS, Math.max(20, due - now().getTime()));
    timer = setTimeout(wake, inMs);
    timer.unref();
  };
  wake();
  return {
    wake,
    idle: async () => {
      while (running !== null) await running;
    },
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await Promise.race([running, sleep(5_000, undefined, { ref: false })]);
    },
  };
}

class LeaseLost extends Error {}

/** Does one repair; what fails is put off, and what was noted stays. */
async function work(options: WorkerOptions, repair: Repair): Promise<void> {
  const { store, newsroom, owner, now, logger, library, port } = options;
  const note = async (change: RepairChange): Promise<void> => {
    if (!(await store.repairs.note(repair.id, owner, change))) throw new LeaseLost();
  };
  try {
    logger.trace({ step: 'taken', repair: repair.id }, 'repair: taken');
    const posting = await store.postings.find(repair.posting);
    if (posting === null) return;
    // Another process may have made the change: what it says must be known here before the message is worded.
    await newsroom.reach(repair.seq);
    if (posting.mark !== null) return await findAnnounced(options, repair, posting, posting.mark, note);
    const composed = await compose(options, posting);
    const revision = await store.revisions.find(repair.seq);
    const shownBefore = await shownIn(store, repair, composed);
    await repairMessage({
      repair,
      revision,
      posting,
      composed,
      shownBefore,
      library,
      port,
      now: now(),
      logger,
      note,
    });
    logger.info({ repair: repair.id, platform: options.platform }, 'a public message was brought in line');
  } catch (error) {
    if (error instanceof LeaseLost) return;
    await putOff(repair, error, now, note, logger).catch((err: unknown) => {
      if (!(err instanceof LeaseLost)) throw err;
    });
  } finally {
    await store.repairs.release(repair.id, owner);
  }
}

async function putOff(
  repair: Repair,
  error: unknown,
  now: () => Date,
  note: (change: RepairChange) => Promise<void>,
  logger: Logger,
): Promise<void> {
  if (error instanceof RateLimitError) {
    await note({ notBeforeMs: now().getTime() + error.retryAfterMs });
    return;
  }
  const attempts = repair.attempts + 1;
  const forbidden = error instanceof AuthError && error.code === 'MISSING_SCOPE';
  if (forbidden || attempts >= MAX_ATTEMPTS) {
    const why = error instanceof Error ? error.message : 'unknown fault';
    await note({ state: 'ended', attempts, note: `${repair.platform}: ${why}` });
    return;
  }
  logger.warn({ err: error, repair: repair.id, attempts }, 'a repair failed; it is tried again');
  const longest = BACKOFF_MS.length - 1;
  // A token that is not accepted is made good by the operator: then the message is still to be repaired.
  const pauseMs = BACKOFF_MS[error instanceof AuthError ? longest : Math.min(repair.attempts, longest)] ?? 0;
  await note({ attempts, notBeforeMs: now().getTime() + pauseMs });
}

/** Digest of what the message shows: what the last edit put there, else what was posted. */
async function shownIn(store: Store, repair: Repair, composed: Composed): Promise<string> {
  const earlier = (await store.repairs.of(repair.posting)).filter(
    (one) => one.seq < repair.seq && one.edit === 'done',
  );
  return earlier.at(-1)?.shown ?? composed.asPosted;
}

async function compose(
  { store, newsroom, library, offPage }: WorkerOptions,
  posting: Posting,
): Promise<Composed> {
  const quotes = posting.parts.flatMap((part) => [
    ...('quote' in part ? [part.quote] : []),
    ...('sameAs' in part ? part.sameAs : []),
  ]);
  const { fate, original } = await readFates({ store, newsroom, library }, quotes);
  const composed = composeRepair(posting, library, fate, original);
  // The digest is without the marks: they come along with a repair, and are no reason for one.
  return offPage ? { ...composed, reply: withPageMarks(composed.reply, offPage) } : composed;
}
