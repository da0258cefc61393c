/**
 * The steps a machine takes on one character each, with every free step on the way resolved. A node is a state and
 * what the character before it was, as far as an assertion of the pattern asks for it.
 */
import type { Automaton, Guard } from './automaton.ts';

/** One step: on `letter`, to node `to`, in so many different ways (2 stands for more). */
export interface Step {
  readonly letter: number;
  readonly to: number;
  readonly ways: number;
}

/** `steps[n]` are the steps out of node n. */
export interface Walks {
  readonly steps: readonly (readonly Step[])[];
  /** Nodes from which the engine can no longer fail: what follows may be empty and asserts nothing. */
  readonly sure: ReadonlySet<number>;
  /** Nodes in which the search only walks on to its next starting place. */
  readonly searching: ReadonlySet<number>;
}

/** What stands before a place: nothing, or a letter of the alphabet. */
type Before = number | 'start';

function has(letters: bigint, letter: number): boolean {
  return ((letters >> BigInt(letter)) & 1n) === 1n;
}

function holds(guard: Guard | null, before: Before, next: number, word: bigint): boolean {
  if (guard === null || guard.kind === 'maybe') return true;
  if (guard.kind === 'start') return before === 'start';
  if (guard.kind === 'end') return false;
  const wordBefore = before !== 'start' && has(word, before);
  if (guard.kind === 'boundary') return (wordBefore !== has(word, next)) !== guard.negate;
  if (guard.kind === 'before') return has(guard.letters, next) !== guard.negate;
  const taken = before === 'start' ? guard.edge : has(guard.letters, before);
  return taken !== guard.negate;
}

/** What the assertions of the machine ask of the character before: equal keys cannot be told apart. */
function keyOf({ free, word }: Automaton): (before: Before) => string {
  const guards = free.flat().flatMap(({ guard }) => (guard === null ? [] : [guard]));
  const asked = guards.flatMap((guard) => (guard.kind === 'after' ? [guard.letters] : []));
  if (guards.some((guard) => guard.kind === 'boundary')) asked.push(word);
  return (before) =>
    before === 'start' ? 'start' : asked.map((letters) => Number(has(letters, before))).join('');
}

/** Calls `reach` once for each free way from `from` that the assertions allow; no turn of a loop reads nothing. */
function freeWays(
  machine: Automaton,
  from: number,
  allows: (guard: Guard | null) => boolean,
  reach: (state: number) => void,
): void {
  const turned = new Set<number>();
  const walk = (state: number): void => {
    if (turned.has(state)) return;
    reach(state);
    for (const { to, guard, turn } of machine.free[state] ?? []) {
      if (!allows(guard)) continue;
      if (turn) turned.add(state);
      walk(to);
      if (turn) turned.delete(state);
    }
  };
  walk(from);
}

function surelyAccepts(machine: Automaton, from: number): boolean {
  let accepts = false;
  freeWays(
    machine,
    from,
    (guard) => guard === null,
    (state) => {
      accepts ||= state === machine.accept;
    },
  );
  return accepts;
}

function stepsFrom(
  machine: Automaton,
  state: number,
  before: Before,
): Map<string, { letter: number; to: number; ways: number }> {
  const found = new Map<string, { letter: number; to: number; ways: number }>();
  for (let letter = 0; letter < machine.alphabet.size; letter += 1) {
    freeWays(
      machine,
      state,
      (guard) => holds(guard, before, letter, machine.word),
      (at) => {
        for (const { to, letters } of machine.reading[at] ?? []) {
          if (!has(letters, letter)) continue;
          const key = `${letter}>${to}`;
          found.set(key, { letter, to, ways: Math.min(2, (found.get(key)?.ways ?? 0) + 1) });
        }
      },
    );
  }
  return found;
}

/** All nodes that a search can reach, with their steps. */
export function walksOf(machine: Automaton): Walks {
  const key = keyOf(machine);
  const numbers = new Map<string, number>();
  const nodes: { readonly state: number; readonly before: Before }[] = [];
  const numberOf = (state: number, before: Before): number => {
    const name = `${state}/${key(before)}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, nodes.length);
    return nodes.push({ state, before }) - 1;
  };
  numberOf(machine.search, 'start');
  const steps: Step[][] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) break;
    const found = stepsFrom(machine, node.state, node.before).values();
    steps.push([...found].map(({ letter, to, ways }) => ({ letter, to: numberOf(to, letter), ways })));
  }
  const sure = nodes.flatMap(({ state }, at) => (surelyAccepts(machine, state) ? [at] : []));
  const searching = nodes.flatMap(({ state }, at) => (state === machine.search ? [at] : []));
  return { steps, sure: new Set(sure), searching: new Set(searching) };
}
