import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AskingRate } from '../../src/engine/asking-rate.ts';

/** Seconds to wait after each question at these seconds; 0 where it may be asked. */
const waits = (max: number, atSeconds: readonly number[]): readonly number[] => {
  const rate = new AskingRate(max);
  return atSeconds.map((at) => rate.ask('one', at * 1_000));
};

describe('the rate of questions', () => {
  it.each([
    ['lets as many through as allowed', 3, [0, 1, 2], [0, 0, 0]],
    ['says when the first leaves the minute', 3, [0, 1, 2, 10], [0, 0, 0, 50]],
    ['lets the next through exactly then', 3, [0, 1, 2, 60], [0, 0, 0, 0]],
    ['and the one after waits for the second', 3, [0, 10, 20, 60, 61], [0, 0, 0, 0, 9]],
    ['does not count what was refused', 2, [0, 1, 2, 3, 4, 60, 61], [0, 0, 58, 57, 56, 0, 0]],
    ['never says 0 seconds to one it refuses', 1, [0, 59.999], [0, 1]],
    ['starts anew after a quiet minute', 2, [0, 1, 120, 121, 122], [0, 0, 0, 0, 58]],
    ['locks nobody out when the clock was set back', 2, [1_000, 1_001, 5, 6, 7], [0, 0, 0, 0, 58]],
  ])('%s', (_name, max, at, expected) => {
    expect(waits(max, at)).toEqual(expected);
  });

  it('counts each asker alone', () => {
    const rate = new AskingRate(1);
    expect([rate.ask('a', 0), rate.ask('b', 0), rate.ask('a', 0)]).toEqual([0, 0, 60]);
  });

  it('forgets those who asked least recently beyond 10,000 askers', () => {
    const rate = new AskingRate(1);
    for (let who = 0; who <= 10_000; who++) rate.ask(String(who), 0);
    expect([rate.ask('1', 0), rate.ask('0', 0)]).toEqual([60, 0]);
  });

  it('lets at most so many through in any minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 }),
        (max, steps) => {
          const rate = new AskingRate(max);
          const through: number[] = [];
          let nowMs = 0;
          for (const step of steps) {
            nowMs += step;
            if (rate.ask('one', nowMs) === 0) through.push(nowMs);
          }
          for (const at of through) {
            expect(through.filter((other) => other >= at && other < at + 60_000).length).toBeLessThanOrEqual(
              max,
            );
          }
        },
      ),
    );
  });
});
