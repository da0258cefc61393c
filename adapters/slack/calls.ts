import { setTimeout as sleep } from 'node:timers/promises';
import { NetworkError, RateLimitError } from '../../src/errors.ts';
import { MAX_RATE_WAIT_MS, NETWORK_ATTEMPTS } from './limits.ts';
import { postTo } from './post-to.ts';
import { errorFromSdk } from './slack-error.ts';

/** One bare Web API call; rejects with whatever the SDK throws, never waits for a rate limit by itself. */
export type BareCall = (method: string, args: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** What the adapter says to Slack. Everything rejects with errors of our family. */
export interface Calls {
  /** `once`: not sent again when the network failed, since it may have arrived and all would see it twice. */
  call(
    method: string,
    args: Readonly<Record<string, unknown>>,
    options?: { readonly once?: boolean },
  ): Promise<unknown>;
  /** Posts to a `response_url`. */
  respond(url: string, body: Readonly<Record<string, unknown>>): Promise<void>;
  /** Sends the bytes of a file to the address that Slack gave for them. */
  upload(url: string, data: Uint8Array): Promise<void>;
}

/**
 * Waits as told when Slack limits the rate, each method and channel by itself: the SDK's own way stops every call of
 * the process. Tries again when the network fails, with a pause that grows. Gives up after a minute of waiting
 * (RateLimitError) or three attempts (NetworkError), and at once when `signal` ends.
 */
export function createCalls(options: {
  readonly bare: BareCall;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}): Calls {
  const gates = new Map<string, number>();

  async function withPatience<T>(
    gate: string,
    maxAttempts: number,
    work: (attempt: number) => Promise<T>,
  ): Promise<T> {
    let waitedMs = 0;
    for (let attempt = 1; ; ) {
      const closedMs = (gates.get(gate) ?? 0) - options.now().getTime();
      if (closedMs > 0) waitedMs += await wait(closedMs, waitedMs);
      gates.delete(gate);
      try {
        return await work(attempt);
      } catch (error) {
        if (error instanceof RateLimitError) {
          gates.set(gate, options.now().getTime() + error.retryAfterMs);
        } else if (error instanceof NetworkError && attempt < maxAttempts) {
          await wait(300 * 3 ** (attempt - 1), 0);
          attempt += 1;
        } else {
          throw error;
        }
      }
    }
  }

  async function wait(ms: number, waitedMs: number): Promise<number> {
    if (waitedMs + ms > MAX_RATE_WAIT_MS) throw new RateLimitError(ms);
    await sleep(ms, undefined, { signal: options.signal });
    return ms;
  }

  return {
    call(method, args, { once = false } = {}) {
      const channel = typeof args.channel === 'string' ? args.channel : '';
      return withPatience(`${method} ${channel}`, once ? 1 : NETWORK_ATTEMPTS, async (attempt) => {
        try {
          return await options.bare(method, args);
        } catch (thrown) {
          throw errorFromSdk(thrown, method, attempt, 'SLACK_BOT_TOKEN');
        }
      });
    },
    respond(url, body) {
      const content = JSON.stringify(body);
      return withPatience(url, NETWORK_ATTEMPTS, (attempt) =>
        postTo(
          { name: 'response_url', url, type: 'application/json; charset=utf-8', content },
          attempt,
          options.signal,
        ),
      );
    },
    upload(url, data) {
      const content = new Uint8Array(data);
      return withPatience(url, NETWORK_ATTEMPTS, (attempt) =>
        postTo(
          { name: 'upload_url', url, type: 'application/octet-stream', content },
          attempt,
          options.signal,
        ),
      );
    },
  };
}
