import { describe, expect, it } from 'vitest';
import { createSeen } from '../../../adapters/slack/seen.ts';

function seenAt(max = 100) {
  let nowMs = 0;
  const seen = createSeen({ now: () => new Date(nowMs), rememberMs: 1_000, max });
  return {
    seen,
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

describe('createSeen', () => {
  it('knows a key again by any of its names', () => {
    const { seen } = seenAt();
    expect(seen.first(['event:1', 'message:a'])).toBe(true);
    expect(seen.first(['event:2', 'message:a'])).toBe(false);
    expect(seen.first(['event:2'])).toBe(false);
    expect(seen.first(['event:3'])).toBe(true);
  });

  it('forgets after its time, counted from the last delivery', () => {
    const { seen, pass } = seenAt();
    seen.first(['a']);
    pass(900);
    expect(seen.first(['a'])).toBe(false);
    pass(900);
    expect(seen.first(['a'])).toBe(false);
    pass(1_000);
    expect(seen.first(['a'])).toBe(true);
  });

  it('keeps a shorter time where it is given one', () => {
    const { seen, pass } = seenAt();
    seen.first(['slip'], 50);
    pass(51);
    expect(seen.first(['slip'], 50)).toBe(true);
  });

  it('never holds more than its bound, and forgets the oldest first', () => {
    const { seen } = seenAt(3);
    for (const key of ['a', 'b', 'c', 'd']) seen.first([key]);
    expect(seen.first(['d'])).toBe(false);
    expect(seen.first(['a'])).toBe(true);
  });

  it('takes what has no key for new', () => {
    const { seen } = seenAt();
    expect(seen.first([])).toBe(true);
    expect(seen.first([])).toBe(true);
  });
});
