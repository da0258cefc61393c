/**
 * How a backtracking engine's work can grow with the text. With two ways round one loop on the same text it doubles
 * with each turn. With one loop that can be left for another on the text that both go round on (walking on to the next
 * starting place is such a loop), each turn of the first costs all turns of the second. Without either it is linear.
 * The criterion: Weideman, van der Merwe, Berglund and Watson, "Analyzing matching time behavior of backtracking
 * regular expression matchers by using ambiguity of NFA" (CIAA 2016). Stricter than theirs: that a text exists on which
 * the match fails is assumed, unless the rest of the pattern may be empty.
 */
import { readAutomaton } from './automaton.ts';
import type { Step, Walks } from './walks.ts';
import { walksOf } from './walks.ts';

export type Growth = 'linear' | 'polynomial' | 'exponential';

/** The groups of nodes that lie on a loop with each other, over the nodes that `keeps` allows. */
function loopsOf(
  steps: readonly (readonly Step[])[],
  keeps: (node: number) => boolean,
): readonly (readonly number[])[] {
  const reach = steps.map((_, from) => (keeps(from) ? reachable(steps, from, keeps) : new Set<number>()));
  const groups: number[][] = [];
  const taken = new Set<number>();
  steps.forEach((_, node) => {
    if (taken.has(node) || !reach[node]?.has(node)) return;
    const group = [...(reach[node] ?? [])].filter((other) => reach[other]?.has(node));
    for (const other of group) taken.add(other);
    groups.push(group);
  });
  return groups;
}

/** Nodes reached from `from` in one step or more. */
function reachable(
  steps: readonly (readonly Step[])[],
  from: number,
  keeps: (node: number) => boolean,
): Set<number> {
  const seen = new Set<number>();
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { to } of steps[node] ?? []) {
      if (!keeps(to) || seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

/** Several nodes that read the same text at once; which tuples can be reached from `from`, over the sets given. */
function together(
  steps: readonly (readonly Step[])[],
  from: readonly number[],
  within: readonly ReadonlySet<number>[],
  visit: (tuple: readonly number[]) => boolean,
): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let tuple = open.pop(); tuple !== undefined; tuple = open.pop()) {
    const [first = [], ...rest] = tuple.map((node, at) =>
      (steps[node] ?? []).filter(({ to }) => within[at]?.has(to)),
    );
    for (const step of first) {
      let next: number[][] = [[step.to]];
      for (const choices of rest) {
        const same = choices.filter(({ letter }) => letter === step.letter);
        next = next.flatMap((so) => same.map(({ to }) => [...so, to]));
      }
      for (const reached of next) {
        const key = reached.join();
        if (seen.has(key)) continue;
        seen.add(key);
        if (visit(reached)) return true;
        open.push(reached);
      }
    }
  }
  return false;
}

/** Whether some text leads round the loop in two ways. */
function forks(steps: readonly (readonly Step[])[], loop: readonly number[]): boolean {
  const inside = new Set(loop);
  const twice = loop.some((node) => steps[node]?.some(({ to, ways }) => ways > 1 && inside.has(to)));
  if (twice) return true;
  return loop.some((node) => {
    const apart: (readonly number[])[] = [];
    together(steps, [node, node], [inside, inside], (pair) => {
      if (pair[0] !== pair[1]) apart.push(pair);
      return false;
    });
    return apart.some((pair) =>
      together(steps, pair, [inside, inside], ([a, b]) => a === node && b === node),
    );
  });
}

/** Whether some text leads round `first`, from it to `second`, and round `second`. */
function chains(
  { steps }: Walks,
  first: number,
  loop: ReadonlySet<number>,
  second: number,
  last: ReadonlySet<number>,
): boolean {
  const between = new Set(reachable(steps, first, () => true));
  if (!between.has(second)) return false;
  return together(
    steps,
    [first, first, second],
    [loop, between, last],
    ([a, b, c]) => a === first && b === second && c === second,
  );
}

/** `unrolled`: a repeat of more than so many turns counts as endless. Throws `Unmodelled` for what it cannot judge. */
export function growthOf(source: string, flags: string, unrolled: number): Growth {
  const walks = walksOf(readAutomaton(source, flags, unrolled));
  const { steps, sure, searching } = walks;
  const canFail = (node: number): boolean => !sure.has(node) && !searching.has(node);
  const failing = loopsOf(steps, canFail);
  if (failing.some((loop) => forks(steps, loop))) return 'exponential';
  const starts = loopsOf(steps, () => true).map((loop) => new Set(loop));
  for (const loop of failing) {
    const last = new Set(loop);
    const second = loop[0];
    if (second === undefined) continue;
    for (const first of starts) {
      for (const node of first) {
        if (!last.has(node) && loop.some((end) => chains(walks, node, first, end, last))) return 'polynomial';
      }
    }
  }
  return 'linear';
}
