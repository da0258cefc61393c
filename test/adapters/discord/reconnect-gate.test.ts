import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReconnectGate } from '../../../adapters/discord/reconnect-gate.ts';

describe('the gate before the gateway', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** How long the shard waits after one more connection failed, in whole milliseconds; null: for longer than a minute. */
  async function waited(gate: ReturnType<typeof createReconnectGate>, shard = 0): Promise<number | null> {
    gate.closed(shard);
    let passed: number | null = null;
    const began = Date.now();
    void gate.pass(shard).then(() => {
      passed = Date.now() - began;
    });
    await vi.advanceTimersByTimeAsync(60_000);
    return passed;
  }

  it.each([
    ['least', 0, [0, 0, 500, 1_000, 2_000, 4_000, 7_500, 7_500]],
    ['most', 1, [0, 0, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]],
  ])('makes each try wait longer than the one before, up to a bound (%s)', async (_, chance, pauses) => {
    const gate = createReconnectGate(() => chance);
    for (const pause of pauses) expect(await waited(gate)).toBe(pause);
  });

  it('lets the first try after a standing connection through at once', async () => {
    const gate = createReconnectGate(() => 0);
    for (let i = 0; i < 4; i++) await waited(gate);
    gate.opened();
    expect(await waited(gate)).toBe(0);
  });

  it('holds nobody whose connection stands', async () => {
    const gate = createReconnectGate(() => 0);
    for (let i = 0; i < 4; i++) await waited(gate, 1);
    await expect(gate.pass(0)).resolves.toBeUndefined();
  });

  it('lets nobody through once ended, not even who waits already', async () => {
    const gate = createReconnectGate(() => 0);
    for (let i = 0; i < 2; i++) await waited(gate);
    gate.closed(0);
    let passed = false;
    void gate.pass(0).then(() => {
      passed = true;
    });
    gate.end();
    void gate.pass(1).then(() => {
      passed = true;
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(passed).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
