import { describe, expect, it } from 'vitest';
import { importsOf, sources } from './read-imports.ts';

type Arrows = ReadonlyMap<string, readonly string[]>;

/** The way from a file back to itself, or null. */
function circleFrom(start: string, arrows: Arrows): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of arrows.get(file) ?? []) {
      if (next === start) return [next, ...wayTo(file, cameFrom), next];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return null;
}

function wayTo(file: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = cameFrom.get(file);
  return before === undefined ? [] : [...wayTo(before, cameFrom), file];
}

describe('imports', () => {
  it('are seen to run in a circle where they do', () => {
    const arrows = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circleFrom('b', arrows)).toEqual(['b', 'c', 'a', 'b']);
    expect(circleFrom('d', arrows)).toBeNull();
  });

  it('run in no circle, those of types included', () => {
    const files = [...sources('src'), ...sources('adapters')];
    expect(files.length).toBeGreaterThan(600);
    const arrows = new Map(files.map((file) => [file, importsOf(file).map(({ from }) => from)]));
    expect([...arrows.values()].flat().filter((from) => arrows.has(from)).length).toBeGreaterThan(1_500);
    expect(files.flatMap((file) => circleFrom(file, arrows)?.join(' → ') ?? [])).toEqual([]);
  });
});
