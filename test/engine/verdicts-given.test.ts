import { describe, expect, it } from 'vitest';
import { VerdictsGiven } from '../../src/engine/verdicts-given.ts';

const MINUTE = 60_000;

describe('verdicts given', () => {
  it('count once for a person and a quote, and again after half an hour', () => {
    const given = new VerdictsGiven();
    expect(given.first('ann', 'q1', 0)).toBe(true);
    expect(given.first('ann', 'q1', 29 * MINUTE)).toBe(false);
    expect(given.first('ann', 'q2', 0)).toBe(true);
    expect(given.first('bob', 'q1', 0)).toBe(true);
    expect(given.first('ann', 'q1', 31 * MINUTE)).toBe(true);
  });

  it('count every time where nobody is known to have pressed', () => {
    const given = new VerdictsGiven();
    expect([given.first(null, 'q', 0), given.first(null, 'q', 0)]).toEqual([true, true]);
  });

  it('are bounded: the oldest are forgotten first', () => {
    const given = new VerdictsGiven();
    for (let i = 0; i <= 5_000; i++) given.first(`asker ${i}`, 'q', 0);
    expect(given.first('asker 0', 'q', 0)).toBe(true);
    expect(given.first('asker 5000', 'q', 0)).toBe(false);
  });
});
