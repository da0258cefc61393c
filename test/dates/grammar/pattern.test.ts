import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/dates/grammar/language.ts';
import { compile, type Node } from '../../../src/dates/grammar/pattern.ts';

const rule = (pattern: string): Rule => ({ head: 'date', pattern, build: () => null });

/** Every way through the trie, as the keys along it. */
function ways(node: Node, before: readonly string[] = []): string[] {
  const here = node.rules.length > 0 ? [before.join(' ')] : [];
  const edges = [...[...node.edges.values()].flat(), ...node.heads];
  return [...here, ...edges.flatMap((edge) => ways(edge.node, [...before, edge.key]))];
}

function expanded(pattern: string): string[] {
  const root = compile([rule(pattern)]).heads.get('date');
  return root === undefined ? [] : ways(root).sort();
}

describe('a pattern', () => {
  it.each([
    ['month day', ['month day']],
    ['month ,? year', ["month ',' year", 'month year']],
    ["day 'of'? month", ["day 'of' month", 'day month']],
    ['(day|ordinal) month', ['day month', 'ordinal month']],
    ['month (day|ordinal)? year', ['month day year', 'month ordinal year', 'month year']],
    [
      "turn? weekday ('of' <date>)?",
      ["turn weekday 'of' <date>", 'turn weekday', "weekday 'of' <date>", 'weekday'],
    ],
    ['hour:count - minute', ["count '-' minute"]],
  ])('"%s" stands for %j', (pattern, expected) => {
    expect(expanded(pattern)).toEqual([...expected].sort());
  });

  it('shares its beginning with others of the same head', () => {
    const root = compile([rule('month day'), rule('month year')]).heads.get('date');
    expect([...(root?.edges.keys() ?? [])]).toEqual(['month']);
  });

  it.each(['month (day', 'month day)', '<datum> month'])('"%s" is refused', (pattern) => {
    expect(() => compile([rule(pattern)])).toThrow(SyntaxError);
  });
});
