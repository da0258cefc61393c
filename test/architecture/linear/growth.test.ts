import { describe, expect, it } from 'vitest';
import { Unmodelled } from './automaton.ts';
import { growthOf } from './growth.ts';

/** Known-bad patterns, how their work grows, and the text that shows it. */
const BAD: readonly (readonly [pattern: RegExp, growth: 'polynomial' | 'exponential', text: string])[] = [
  [/\s+$/, 'polynomial', 'blanks, then a letter'],
  [/[.,;]+$/, 'polynomial', 'commas, then a letter'],
  [/\d+\./, 'polynomial', 'digits'],
  [/\w+@\w+/, 'polynomial', 'letters'],
  [/a.*b/, 'polynomial', 'a, many times'],
  [/.*$/m, 'polynomial', 'line breaks of the kind that $ does not see'],
  [/^[^:\n]*:/m, 'polynomial', 'carriage returns'],
  [/<[^>]*>/, 'polynomial', '< many times'],
  [/\([^)]*\)/g, 'polynomial', '( many times'],
  [/^\s*\s*x/, 'polynomial', 'blanks'],
  [/^x*x*y/, 'polynomial', 'x, many times'],
  [/^.*,.*,.*x/s, 'polynomial', 'commas'],
  [/^[a-z]+[\w.]+!/, 'polynomial', 'letters'],
  [/^\d+\p{N}+$/u, 'polynomial', 'digits'],
  [/a(?=.*b)/g, 'polynomial', 'a, many times'],
  [/a(?!.*b)/, 'polynomial', 'a, many times, then b'],
  [/a(?:.*b)?/g, 'polynomial', 'a, many times: each match is short and each looks to the end'],
  [/(?:a[^b]*b|a)/g, 'polynomial', 'a, many times'],
  [/(?:.|\n)*?x/, 'polynomial', 'letters'],
  [/(?<!b)a+$/, 'polynomial', 'a, many times, then c'],
  [/a{1,200}$/, 'polynomial', 'a, 200 for each letter'],
  [/\p{L}{1,40}-\p{L}{1,40}/u, 'polynomial', 'letters, 40 for each'],
  [/É+(?:é+)!/i, 'polynomial', 'é in both cases'],
  [/^(a+)+$/, 'exponential', 'a, many times, then b'],
  [/^(?:a|a)*b/, 'exponential', 'a, many times'],
  [/^(?:a|b|ab)*c/, 'exponential', 'ab, many times'],
  [/^(a*)*b/, 'exponential', 'a, many times'],
  [/^(\w+\s?)*!/, 'exponential', 'letters'],
  [/^(?:\d|\w)+!/, 'exponential', 'digits'],
  [/^(?:"[^"]*"|[^,])*;/, 'exponential', '"" many times'],
  [/^(?:\w{1,20}\s{0,3}){1,20}$/, 'exponential', 'letters, up to 20 times 20'],
  [/^(?:\p{Lu}\p{L}*\s?)+:/u, 'exponential', 'capitals'],
  [/(?:[^\s@]|\S)+@/, 'exponential', 'letters'],
];

const GOOD: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^\s+/, 'one start'],
  [/a+/g, 'cannot fail once begun'],
  [/(?:ab)+/g, 'cannot lose more than half a turn'],
  [/\s+/, 'cannot fail once begun'],
  [/(?<!\s)\s+$/, 'begins only where a run begins'],
  [/(?<![.,;])[.,;]+$/, 'begins only where a run begins'],
  [/\ba+\b/, 'begins only where a word begins'],
  [/^.*$/s, 'one start, one loop'],
  [/^a*b*c*$/, 'no loop reads what another reads'],
  [/^(?:a+b)*$/, 'each turn ends at its own letter'],
  [/"[^"]*"/, 'a start inside ends at the next mark'],
  [/\([^()]*\)/g, 'a start inside ends the one before'],
  [/^[^:\n\r\u2028\u2029]*:/gm, 'every kind of line break ends it'],
  [/(?:\r\n|\n)+/g, 'no break in two ways'],
  [/^(?:a?)+b/, 'a turn that reads nothing is refused'],
  [/([bdf])\1$/, 'a copy of one letter'],
  [/\p{L}{1,8}-/u, 'eight turns at most'],
  [/^\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*){0,3}$/u, 'a blank between turns'],
];

describe('how fast the work of a pattern can grow', () => {
  it.each(BAD)('%s: %s on %s', (pattern, growth) => {
    expect(growthOf(pattern.source, pattern.flags, 8)).toBe(growth);
  });

  it.each(GOOD)('%s is linear: %s', (pattern) => {
    expect(growthOf(pattern.source, pattern.flags, 8)).toBe('linear');
  });

  it.each([/(a+)\1/, /(?<=a.*)b/])('%s cannot be judged and says so', (pattern) => {
    expect(() => growthOf(pattern.source, pattern.flags, 8)).toThrow(Unmodelled);
  });
});
