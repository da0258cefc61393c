import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { SharedClaims } from '../../src/contract.ts';
import { CLAIM_WITHIN_MS, TOKEN_LIFETIME_MS } from './limits.ts';
import type { Seen } from './seen.ts';

/** Whether something was taken in before: by this process, or by any that shares the store with it. */
export interface Deliveries {
  /** True the first time this process is given the key. At once, and never throws. */
  firstHere(key: string): boolean;
  /**
   * True when no other process took it before. Kept as a digest, so that the store names nobody. A store that fails, or
   * is slower than an answer may be, counts as true: a second answer is better than none, and Discord itself takes only
   * one. Never rejects.
   */
  firstAnywhere(key: string): Promise<boolean>;
}

export interface DeliveriesOptions {
  readonly seen: Seen;
  /** Absent: this process alone. */
  readonly claims?: SharedClaims | undefined;
  readonly now: () => Date;
  readonly logger: Logger;
}

export function createDeliveries({ seen, claims, now, logger }: DeliveriesOptions): Deliveries {
  const failed = (why: string): true => {
    logger.warn({ failed: why }, 'deliveries cannot be compared across processes');
    return true;
  };
  return {
    firstHere: (key) => seen.first(key),
    firstAnywhere: async (key) => {
      if (claims === undefined) return true;
      let timer: NodeJS.Timeout | undefined;
      const tooSlow = new Promise<true>((resolve) => {
        timer = setTimeout(() => resolve(failed('too slow')), CLAIM_WITHIN_MS);
      });
      const claimed = claims
        .claim(`discord-${digest(key)}`, TOKEN_LIFETIME_MS, now().getTime())
        .catch((error: unknown) => failed(error instanceof Error ? error.name : 'unknown'));
      const first = await Promise.race([claimed, tooSlow]);
      clearTimeout(timer);
      return first;
    },
  };
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
