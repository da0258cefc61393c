import { expect, it } from 'vitest';
import { planStorm, QUESTIONS } from '../../bench/storm/plan.ts';

const acts = planStorm({ questions: 2_000, overMs: 60_000, channels: 50, duplicates: 0.05 });

it('asks in every channel and asks every question', () => {
  expect(new Set(acts.map(({ channel }) => channel)).size).toBe(50);
  expect(new Set(acts.map(({ text }) => text))).toEqual(new Set(QUESTIONS));
});

it('delivers 5% a second time, of even and odd numbers, none before the first', () => {
  const twice = acts.filter(({ againAtMs }) => againAtMs !== null);
  expect(twice.filter(({ number }) => number % 2 === 0)).toHaveLength(50);
  const again = acts.flatMap(({ atMs, againAtMs }) => (againAtMs === null ? [] : [againAtMs - atMs]));
  expect(again).toHaveLength(100);
  expect(Math.min(...again)).toBe(0);
  expect(Math.max(...again)).toBe(2_000);
});

it('spreads them evenly over the minute', () => {
  for (let second = 0; second < 60; second++) {
    const within = acts.filter(({ atMs }) => atMs >= second * 1_000 && atMs < (second + 1) * 1_000);
    expect(within.length).toBeGreaterThanOrEqual(33);
    expect(within.length).toBeLessThanOrEqual(34);
  }
});
