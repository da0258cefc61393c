import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Block, OutreachPort, PostOutcome, Reply } from '../contract.ts';
import { failureCode, RateLimitError } from '../errors.ts';
import type { Newsroom } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';
import type { Store, Watch } from '../store/index.ts';
import { struck } from './compose.ts';
import { readFates } from './fates.ts';

/** A slip that is undone within this time tells nobody. */
const WAIT_MS = 60_000;
/** Whoever claims the telling has this long; then another may try. */
const LEASE_MS = 3 * 60_000;
/** That a telling was begun is known for longer than any wish lasts. */
const BEGUN_MS = 60 * 86_400_000;
/** A platform that asks for more patience than this is asked again later. */
const MAX_PATIENCE_MS = 60_000;

export interface InformingOptions {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly library: Library;
  /** The way to speak on a platform; null while it does not run. */
  readonly outreach: (platform: string) => OutreachPort | null;
  readonly now: () => Date;
  readonly logger: Logger;
  /** How long after a change people are told, in milliseconds; default a minute. */
  readonly waitMs?: number;
}

/** Tells those who pressed "Keep me informed" that a sentence they were shown no longer stands. */
export interface Informing {
  /** From now on, until `stop`. */
  follow(): void;
  /**
   * Tells everybody who is to be told: one message a person for all that changed, after which the wish is erased. Whoever
   * takes no messages is erased as well. What fails is told with a later call. Never rejects.
   */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

export function createInforming(options: InformingOptions): Informing {
  const { store, newsroom, now, logger, waitMs = WAIT_MS } = options;
  const stopping = new AbortController();
  let turn: Promise<void> = Promise.resolve();
  let waiting = false;
  let unlisten: () => void = () => undefined;

  const tellAll = async (): Promise<void> => {
    await store.watches.sweep(now().toISOString());
    // Those who asked to hear when a question is covered were told for how long that is kept as well.
    await store.subscriptions.sweep(now().toISOString());
    const watches = (await store.watches.list(now().toISOString())).filter((one) =>
      mayHaveFallen(newsroom, one),
    );
    const fallen = await fallenOf(options, watches);
    /** Platforms that asked for more patience: left alone until the next call. */
    const resting = new Set<string>();
    for (const asker of new Set(fallen.map(({ watch }) => watch.asker))) {
      const platform = asker.slice(0, asker.indexOf(':'));
      const port = options.outreach(platform);
      if (stopping.signal.aborted) return;
      if (port === null || resting.has(platform)) continue;
      const lost = fallen.filter(({ watch }) => watch.asker === asker);
      const failure = await guarded(() => tellOne(port, asker, lost), logger);
      if (failure instanceof RateLimitError) resting.add(platform);
    }
  };
  const tellOne = async (port: OutreachPort, asker: string, lost: readonly Fallen[]): Promise<void> => {
    const nowMs = now().getTime();
    const [fresh, begun]: [Fallen[], Fallen[]] = [[], []];
    for (const one of lost) {
      const { id, since } = one.watch;
      if (!(await store.seen.claim(`inform:${id}`, LEASE_MS, nowMs))) continue;
      // Who was told before and not erased may not know: the message is the same, so that it is found where it arrived.
      const first = await store.seen.claim(`informing:${id} ${since}`, BEGUN_MS, nowMs);
      (first ? fresh : begun).push(one);
    }
    for (const ours of [begun, fresh]) if (ours.length > 0) await tell(port, asker, ours, ours === begun);
  };
  const tell = async (
    port: OutreachPort,
    asker: string,
    ours: readonly Fallen[],
    again: boolean,
  ): Promise<void> => {
    const wishes = ours.map(({ watch: { id, since } }) => [id, since]);
    const nonce = createHash('sha256').update(JSON.stringify(wishes)).digest('hex').slice(0, 24);
    const reply = messageOf(ours, newsroom.version());
    const [oldest = null] = ours.map(({ watch }) => watch.since).sort();
    const outcome = await patiently(() => port.tellPerson(asker, reply, nonce, again ? oldest : null));
    if (outcome.kind !== 'done') logger.info({ outcome: outcome.kind }, 'somebody takes no message; erased');
    await store.watches.remove(ours.map(({ watch }) => watch.id));
  };
  /** Waits as long as the platform says, within reason: in all for less than the lease. */
  const patiently = async (work: () => Promise<PostOutcome>): Promise<PostOutcome> => {
    for (let waitedMs = 0; ; ) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof RateLimitError)) throw error;
        waitedMs += error.retryAfterMs;
        if (waitedMs > MAX_PATIENCE_MS) throw error;
        await sleep(error.retryAfterMs, undefined, { signal: stopping.signal });
      }
    }
  };
  const catchUp = (): Promise<void> => {
    turn = turn.then(async () => void (await guarded(tellAll, logger)));
    return turn;
  };
  return {
    follow: () => {
      unlisten = newsroom.onChange(() => {
        if (waiting) return;
        waiting = true;
        sleep(waitMs, undefined, { signal: stopping.signal, ref: false }).then(
          () => {
            waiting = false;
            return catchUp();
          },
          // Stopped meanwhile: the next process looks at its start.
          () => undefined,
        );
      });
    },
    catchUp,
    stop: async () => {
      unlisten();
      stopping.abort();
      await turn;
    },
  };
}

/** A sentence that no longer stands, with what to show of it. */
interface Fallen {
  readonly watch: Watch;
  readonly blocks: readonly Block[];
}

/** False where nothing was done to the text that was shown: most wishes, at next to no cost. */
function mayHaveFallen(newsroom: Newsroom, { article, digest }: Watch): boolean {
  const standing = newsroom.standings().get(article);
  if (standing === undefined || standing.status === 'removed') return false;
  return standing.status !== 'live' || standing.text !== digest || standing.sentences.length > 0;
}

async function fallenOf(deps: InformingOptions, watches: readonly Watch[]): Promise<readonly Fallen[]> {
  if (watches.length === 0) return [];
  const { fate } = await readFates(deps, watches);
  return watches.flatMap((watch) => {
    const found = fate(watch);
    return found.kind === 'stands' ? [] : [{ watch, blocks: struck(found, 'answer') }];
  });
}

function messageOf(lost: readonly Fallen[], knowledge: string): Reply {
  const head: Block = {
    type: 'notice',
    notice: { code: 'informed-head', facts: { count: lost.length } },
    tone: 'lead',
  };
  return {
    questionId: 'informing',
    kind: 'kept',
    visibility: 'private',
    blocks: [head, ...lost.flatMap(({ blocks }) => blocks)],
    actions: [],
    knowledge,
    asOf: null,
    lang: lost[0]?.watch.lang ?? 'en',
  };
}

/** What it failed with; null when it did not. */
async function guarded(work: () => Promise<void>, logger: Logger): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    logger.warn({ failed: failureCode(error) }, 'people could not be told of a change; tried again later');
    return error;
  }
}
