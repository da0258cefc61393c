import { NetworkError } from '../../src/errors.ts';
import { readFailure } from './failure.ts';
import { ATTEMPT_PAUSES_MS } from './limits.ts';

/**
 * Does `call` again, after short pauses, while the network fails it or Discord answers with a fault of its own.
 * `attempt` counts from 1. Rejects with a DatelineError and nothing else.
 */
export async function withAttempts<T>(call: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call(attempt);
    } catch (error) {
      const failure = readFailure(error);
      const pauseMs = ATTEMPT_PAUSES_MS[attempt - 1];
      if (!(failure instanceof NetworkError)) throw failure;
      if (pauseMs === undefined) throw new NetworkError(failure.message, attempt);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
