import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Turnstile } from '../../src/engine/turnstile.ts';

/** Lets `count` in and keeps each inside for so many turns of the event loop; what each was told of its place. */
async function pass(turnstile: Turnstile, count: number, insideTurns = 0): Promise<readonly number[][]> {
  const places: number[][] = [];
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: count }, async (_, who) => {
      const told: number[] = [];
      places.push(told);
      await turnstile.enter((place) => told.push(place));
      order.push(who);
      for (let turn = 0; turn < insideTurns; turn++) await new Promise((resolve) => setImmediate(resolve));
      turnstile.leave();
    }),
  );
  expect(order).toEqual(Array.from({ length: count }, (_, who) => who));
  return places;
}

describe('the turnstile', () => {
  it.each([
    ['one alone is told nothing', 1, [[]]],
    ['of two the second is next at once', 2, [[], [2, 1]]],
    ['of four each hears every place down to 1', 4, [[], [2, 1], [3, 2, 1], [4, 3, 2, 1]]],
  ] as const)('%s', async (_name, count, expected) => {
    expect(await pass(new Turnstile(10), count)).toEqual(expected);
  });

  it('tells nothing to one that enters after all others went through', async () => {
    const turnstile = new Turnstile(10);
    await pass(turnstile, 3);
    expect(await pass(turnstile, 1)).toEqual([[]]);
  });

  it('lets one through in each turn of the event loop, so that other work comes between', async () => {
    const turnstile = new Turnstile(10);
    const events: string[] = [];
    const through = ['a', 'b', 'c'].map((who) => turnstile.enter().then(() => void events.push(who)));
    const between = (): void => {
      events.push('.');
      if (events.length < 20) setImmediate(between);
    };
    setImmediate(between);
    await Promise.all(through);
    expect(events.join('')).toMatch(/^\.?a\.b\.c/);
  });

  it.each([
    [0, false],
    [2, false],
    [3, true],
    [4, true],
  ])('with %i of 3 waiting or inside says full: %s', async (count, full) => {
    const turnstile = new Turnstile(3);
    const entered = Array.from({ length: count }, () => turnstile.enter());
    expect(turnstile.full).toBe(full);
    await Promise.all(entered);
    // Inside still counts: a slow answer holds its place.
    expect(turnstile.full).toBe(full);
    for (let one = 0; one < count; one++) turnstile.leave();
    expect(turnstile.full).toBe(false);
  });

  it('keeps the order and ends each count at 1, however many and however long they stay', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 3 }),
        async (count, turns) => {
          const places = await pass(new Turnstile(count), count, turns);
          for (const [who, told] of places.entries()) {
            expect(told).toEqual(
              who === 0 ? [] : Array.from({ length: who + 1 }, (_, step) => who + 1 - step),
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
