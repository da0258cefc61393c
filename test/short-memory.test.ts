import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShortMemory } from '../src/short-memory.ts';

describe('a short memory', () => {
  it('knows a value until its time is over', () => {
    const memory = new ShortMemory<string>({ forMs: 10, most: 5 });
    memory.remember('a', 'one', 0);
    expect([memory.recall('a', 9), memory.recall('a', 10), memory.recall('b', 0)]).toEqual([
      'one',
      null,
      null,
    ]);
  });

  it('counts the time from the last remembering', () => {
    const memory = new ShortMemory<string>({ forMs: 10, most: 5 });
    memory.remember('a', 'one', 0);
    memory.remember('a', 'two', 8);
    expect(memory.recall('a', 17)).toBe('two');
  });

  it('knows nothing of what it was told to forget', () => {
    const memory = new ShortMemory<string>({ forMs: 10, most: 5 });
    memory.remember('a', 'one', 0);
    memory.forget('a');
    expect(memory.recall('a', 0)).toBeNull();
  });

  it('knows the newest keys of those whose time is not over, and nothing else', () => {
    const step = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), afterMs: fc.nat({ max: 8 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const memory = new ShortMemory<number>({ forMs: 10, most: 3 });
        let nowMs = 0;
        let newestFirst: { key: string; value: number; atMs: number }[] = [];
        steps.forEach(({ key, afterMs }, value) => {
          nowMs += afterMs;
          memory.remember(key, value, nowMs);
          newestFirst = [{ key, value, atMs: nowMs }, ...newestFirst.filter((one) => one.key !== key)];
        });
        const known = newestFirst.slice(0, 3).filter(({ atMs }) => nowMs - atMs < 10);
        for (const key of ['a', 'b', 'c', 'd', 'e']) {
          expect(memory.recall(key, nowMs)).toBe(known.find((one) => one.key === key)?.value ?? null);
        }
      }),
    );
  });
});
