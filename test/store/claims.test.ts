import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClaims } from '../../src/store/claims.ts';
import type { Store } from '../../src/store/index.ts';
import { temporaryStore } from './temporary-store.ts';

const MINUTE = 60_000;

describe('claims', () => {
  let store: Store;
  let end: () => Promise<void>;
  const lines: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  beforeEach(async () => {
    lines.length = 0;
    ({ store, end } = await temporaryStore());
  });
  afterEach(() => end());

  it('are given to the first alone, again once their time is over', async () => {
    const claims = createClaims(store.seen, logger);
    expect(await claims.claim('a', MINUTE, 0)).toBe(true);
    expect(await claims.claim('a', MINUTE, MINUTE - 1)).toBe(false);
    expect(await claims.claim('b', MINUTE, 0)).toBe(true);
    expect(await claims.claim('a', MINUTE, MINUTE)).toBe(true);
  });

  it('leave nothing in the store once their time is over and the book was cleared', async () => {
    const claims = createClaims(store.seen, logger);
    await claims.claim('old', MINUTE, 0);
    await claims.claim('new', 60 * MINUTE, 9 * MINUTE);
    // Not cleared yet: one key is over.
    expect(await store.seen.sweep(9 * MINUTE)).toBe(1);
    await claims.claim('old', MINUTE, 9 * MINUTE);
    await claims.claim('newer', 60 * MINUTE, 10 * MINUTE);
    expect(await store.seen.sweep(10 * MINUTE)).toBe(0);
    expect(await claims.claim('new', MINUTE, 10 * MINUTE)).toBe(false);
  });

  it('stand although the clearing fails, which is logged', async () => {
    const claims = createClaims(
      { claim: store.seen.claim, sweep: () => Promise.reject(new Error('the disk is full')) },
      logger,
    );
    expect(await claims.claim('a', MINUTE, 0)).toBe(true);
    expect(await claims.claim('a', MINUTE, 0)).toBe(false);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('could not be cleared');
  });

  it('reject when the book does', async () => {
    const claims = createClaims(
      { claim: () => Promise.reject(new Error('gone')), sweep: store.seen.sweep },
      logger,
    );
    await expect(claims.claim('a', MINUTE, 0)).rejects.toThrow('gone');
  });
});
