/** The counter itself: it must see each way in which work can grow with the square of the text, and not call a line one. */
import { afterAll, describe, expect, it } from 'vitest';
import { StepCounter } from './steps.ts';

const steps = new StepCounter();
steps.start();
afterAll(() => steps.stop());

const growth = (act: (size: number) => unknown): number => {
  act(400);
  return steps.count(() => act(1_600)) / steps.count(() => act(800));
};
const words = (size: number): readonly string[] => Array.from({ length: size }, (_, at) => `w${at}`);

const SQUARES: Readonly<Record<string, (size: number) => unknown>> = {
  'a loop in a loop': (size) => {
    let pairs = 0;
    for (let a = 0; a < size; a += 1) for (let b = 0; b < a; b += 1) pairs += 1;
    return pairs;
  },
  'a list searched for each of its members': (size) =>
    words(size).filter((word, _, all) => all.includes(word)),
  'a list copied for each of its members': (size) =>
    words(size).reduce<readonly string[]>((all, word) => all.concat(word), []),
  'a text searched from each place': (size) => words(size).map((_, at) => 'a'.repeat(size).indexOf('b', at)),
  'the rest of a text cut off at each place': (size) =>
    words(size).map((_, at) => 'a'.repeat(size).slice(at)),
  'a pattern that finds nothing, from each place': (size) => {
    const pattern = /b/g;
    return words(size).map((_, at) => {
      pattern.lastIndex = at;
      return pattern.exec('a'.repeat(size));
    });
  },
  'a text replaced for each of its words': (size) =>
    words(size).reduce((text, word) => text.replace(word, ''), 'x'.repeat(size)),
  'a set gone through for each of its members': (size) => {
    const all = new Set(words(size));
    return [...all].map((word) => [...all].find((other) => other > word));
  },
};

const LINES: Readonly<Record<string, (size: number) => unknown>> = {
  'one pass': (size) => words(size).map((word) => word.length),
  'one pass with a set': (size) => {
    const all = new Set(words(size));
    return words(size).filter((word) => all.has(word));
  },
  'a pattern that goes on where it ended': (size) => [...'ab'.repeat(size).matchAll(/b/g)].length,
  'eight words looked back over': (size) =>
    words(size).map((_, at, all) => all.slice(Math.max(0, at - 8), at).join(' ')),
  sorting: (size) => words(size).toSorted((a, b) => (a < b ? 1 : -1)),
};

describe('the counter of steps', () => {
  it.each(Object.entries(SQUARES))('sees the square in %s', (_name, act) => {
    expect(growth(act)).toBeGreaterThan(3.3);
  });

  it.each(Object.entries(LINES))('sees no square in %s', (_name, act) => {
    expect(growth(act)).toBeLessThan(2.5);
  });
});
