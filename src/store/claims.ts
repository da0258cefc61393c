import type { Logger } from 'pino';
import type { SharedClaims } from '../contract.ts';

/** How often keys whose time is over are thrown away: what was delivered is kept no longer than it has to be. */
const SWEEP_EVERY_MS = 10 * 60_000;

/** Where the claims are kept; `Store.seen` is one. */
export interface ClaimBook extends SharedClaims {
  /** Forgets the keys whose time is over; how many. */
  sweep(nowMs: number): Promise<number>;
}

/** What adapters get: the book's claims, which also clears the book as time goes on. Rejects as the book does. */
export function createClaims(book: ClaimBook, logger: Logger): SharedClaims {
  let sweptMs = Number.NEGATIVE_INFINITY;
  return {
    claim: async (key, ttlMs, nowMs) => {
      const first = await book.claim(key, ttlMs, nowMs);
      if (nowMs - sweptMs >= SWEEP_EVERY_MS) {
        sweptMs = nowMs;
        // A claim that was made stands, whatever comes of the clearing; the next one is in ten minutes.
        await book.sweep(nowMs).catch((error: unknown) => {
          logger.warn(
            { failed: error instanceof Error ? error.name : 'unknown' },
            'old deliveries could not be cleared from the store',
          );
        });
      }
      return first;
    },
  };
}
