import { setTimeout as sleep } from 'node:timers/promises';
import { type DatelineError, ExpiredError, NetworkError, RateLimitError } from '../../src/errors.ts';
import { CALL_TIMEOUT_MS, MAX_RATE_WAIT_MS, NETWORK_ATTEMPTS } from './limits.ts';
import { errorFromAnswer, errorFromSdk, SlackRefusal } from './slack-error.ts';

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
      else gates.delete(gate);
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
      return withPatience(url, NETWORK_ATTEMPTS, (attempt) =>
        respondOnce(url, body, attempt, options.signal),
      );
    },
  };
}

/** The name that stands for a `response_url` in logs and errors: the address itself is a key to the channel. */
const METHOD = 'response_url';

async function respondOnce(
  url: string,
  body: Readonly<Record<string, unknown>>,
  attempt: number,
  stopped: AbortSignal,
): Promise<void> {
  let response: Response;
  let said: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      signal: AbortSignal.any([stopped, AbortSignal.timeout(CALL_TIMEOUT_MS)]),
    });
    said = (await response.text()).slice(0, 500);
  } catch (thrown) {
    if (stopped.aborted) throw thrown;
    throw new NetworkError(`Slack could not be reached for ${METHOD}`, attempt);
  }
  const error = refusalOf(response, said, attempt);
  if (error !== null) throw error;
}

/** Slack answers with a status, with `{ok:false,error}`, or with the bare code as text. */
function refusalOf(response: Response, said: string, attempt: number): DatelineError | null {
  if (response.status === 429) {
    const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
    return new RateLimitError(Number.isFinite(seconds) ? seconds * 1_000 : 1_000);
  }
  const code = codeIn(said);
  if (response.ok && code === null) return null;
  if (code !== null) return errorFromAnswer({ error: code }, METHOD, attempt, 'SLACK_BOT_TOKEN');
  if (response.status === 404 || response.status === 410) return new ExpiredError();
  if (response.status >= 500)
    return new NetworkError(`Slack answered ${METHOD} with HTTP ${response.status}`, attempt);
  return new SlackRefusal(`http_${response.status}`, METHOD);
}

function codeIn(said: string): string | null {
  if (/^[a-z]+(?:_[a-z]+)+$/.test(said.trim())) return said.trim();
  try {
    const answer: unknown = JSON.parse(said);
    if (typeof answer !== 'object' || answer === null || !('error' in answer)) return null;
    return typeof answer.error === 'string' ? answer.error : null;
  } catch {
    // Not JSON: "ok" or a page of some proxy; the status decides.
    return null;
  }
}
