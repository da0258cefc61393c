import type { Logger } from 'pino';
import { digest } from './keys.ts';
import { REMEMBER_MS } from './limits.ts';

/** What was already taken in by whichever process, also before a restart. `src/store` has one. */
export interface SharedClaims {
  /** True for the first to claim the key within `ttlMs`, false for all others. */
  claim(key: string, ttlMs: number, nowMs: number): Promise<boolean>;
}

/**
 * True when nobody claimed any of the keys before. Keys are claimed as digests: they name people and channels. When the
 * store fails the delivery counts as new: a second answer is better than none.
 */
export async function claimAll(
  claims: SharedClaims,
  keys: readonly string[],
  nowMs: number,
  logger: Logger,
): Promise<boolean> {
  try {
    const firsts: boolean[] = [];
    for (const key of keys) firsts.push(await claims.claim(`slack-${digest(key)}`, REMEMBER_MS, nowMs));
    return firsts.every((first) => first);
  } catch (error) {
    logger.warn(
      { failed: error instanceof Error ? error.name : 'unknown' },
      'deliveries cannot be compared across processes',
    );
    return true;
  }
}
