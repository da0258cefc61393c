import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Adapter, Engine, Health } from '../contract.ts';
import { DatelineError, RateLimitError } from '../errors.ts';
import type { WantedPart } from './part.ts';

/**
 * A part that has not answered after so many seconds is told of as it is, and the others go on. They are counted one by
 * one: a machine so busy that nothing could answer meanwhile is no reason.
 */
const PATIENCE_S = 10;

export interface TryingDeps {
  readonly engine: Engine;
  /** What becomes of it after its first line, in one line for the one who runs the bot. */
  readonly say: (line: string) => void;
  /** Hears of it at once when it runs. */
  readonly up: (adapter: Adapter) => unknown;
  readonly now: () => Date;
  readonly logger: Logger;
  /** Pause before it is tried again for the n-th time, from 1, in milliseconds. */
  readonly pauseMs: (tries: number) => number;
}

/** One part on its way up. */
export interface Trying {
  /** Its first line: where it runs, why it does not, or that it is tried again. */
  readonly first: Promise<string>;
  /** Resolves when it runs, or will not: then nothing is tried any more. */
  readonly ended: Promise<void>;
  /** The part, once it runs. */
  adapter(): Adapter | null;
  health(): Health;
  /** Tries nothing any more, and stops what runs. */
  stop(): Promise<void>;
}

/**
 * Starts a part, again and again while its platform can't be reached: what waiting may mend is tried with growing pauses,
 * what somebody has to mend (a token, a scope, a port) is told and left.
 */
export function startTrying(part: WantedPart, deps: TryingDeps): Trying {
  const { engine, now, logger, pauseMs } = deps;
  const stopping = new AbortController();
  let adapter: Adapter | null = null;
  let health: Health = { state: 'starting', detail: 'starting' };
  let sayFirst: ((line: string) => void) | null = null;
  const first = new Promise<string>((resolve) => {
    sayFirst = resolve;
  });
  const say = (line: string): void => {
    clearInterval(patience);
    if (sayFirst === null) deps.say(line);
    else sayFirst(line);
    sayFirst = null;
  };
  let seconds = 0;
  const patience = setInterval(() => {
    seconds += 1;
    if (seconds === PATIENCE_S) say('not up yet: still connecting');
  }, 1_000);

  /** The error it failed with; null once it runs. */
  const once = async (): Promise<unknown> => {
    let made: Adapter | null = null;
    try {
      made = await part.make();
      const { address } = await made.start(engine);
      if (stopping.signal.aborted) await made.stop();
      else {
        adapter = made;
        deps.up(made);
        say(address ?? part.line);
      }
      return null;
    } catch (error) {
      await made?.stop();
      return error;
    }
  };
  const untilUp = async (): Promise<void> => {
    let reason = '';
    for (let tries = 1; !stopping.signal.aborted; tries += 1) {
      const error = await once();
      if (error === null || stopping.signal.aborted) return;
      const why = error instanceof Error ? error.message : 'unknown fault';
      if (!(error instanceof DatelineError && error.retryable)) {
        health = { state: 'failed', detail: why };
        return say(`failed: ${why}`);
      }
      const waitMs = Math.max(pauseMs(tries), error instanceof RateLimitError ? error.retryAfterMs : 0);
      const next = new Date(now().getTime() + waitMs).toISOString().slice(11, 19);
      health = { state: 'reconnecting', detail: `${why}; tried again at ${next} UTC` };
      const again = `tried again in ${Math.ceil(waitMs / 1_000)} s`;
      // The terminal is not written over for each of the tries.
      if (tries === 1) say(`not up yet: ${why}; ${again}, then less and less often`);
      else logger[why === reason ? 'debug' : 'warn']({ part: part.name, tries }, `${why}; ${again}`);
      reason = why;
      // Stopped meanwhile: nobody waits for it any more.
      await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  return {
    first,
    ended: untilUp(),
    adapter: () => adapter,
    health: () => adapter?.health() ?? health,
    stop: async () => {
      stopping.abort();
      clearInterval(patience);
      await adapter?.stop();
    },
  };
}
