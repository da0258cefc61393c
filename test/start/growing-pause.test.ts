import { describe, expect, it } from 'vitest';
import { growingPauseMs } from '../../src/start/growing-pause.ts';

describe('the pause before the next try', () => {
  it.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [2, 0, 1_000],
    [5, 0.5, 12_000],
    [9, 1, 256_000],
    [10, 1, 300_000],
    [400, 0, 150_000],
    [400, 1, 300_000],
  ])('is, for try %i at chance %d, %i ms', (tries, chance, pauseMs) => {
    expect(growingPauseMs(tries, () => chance)).toBe(pauseMs);
  });
});
