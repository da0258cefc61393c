import { describe, expect, it } from 'vitest';
import { createSeen } from '../../../adapters/discord/seen.ts';

function clock() {
  let ms = 0;
  return { now: () => new Date(ms), pass: (more: number) => (ms += more) };
}

describe('createSeen', () => {
  it('says once that a key is new, until its time is over', () => {
    const time = clock();
    const seen = createSeen({ lifetimeMs: 1_000, maxKeys: 10, now: time.now });
    expect([seen.first('a'), seen.first('a'), seen.first('b')]).toEqual([true, false, true]);
    time.pass(999);
    expect(seen.first('a')).toBe(false);
    time.pass(1);
    expect(seen.first('a')).toBe(true);
  });

  it('does not count a repetition as new time', () => {
    const time = clock();
    const seen = createSeen({ lifetimeMs: 1_000, maxKeys: 10, now: time.now });
    seen.first('a');
    time.pass(600);
    seen.first('a');
    time.pass(600);
    expect(seen.first('a')).toBe(true);
  });

  it('forgets the oldest beyond its number', () => {
    const seen = createSeen({ lifetimeMs: 1_000, maxKeys: 2, now: clock().now });
    for (const key of ['a', 'b', 'c']) seen.first(key);
    expect([seen.first('b'), seen.first('c'), seen.first('a')]).toEqual([false, false, true]);
  });

  it('forgets what it is told to', () => {
    const seen = createSeen({ lifetimeMs: 1_000, maxKeys: 2, now: clock().now });
    seen.first('a');
    seen.forget('a');
    expect(seen.first('a')).toBe(true);
  });
});
