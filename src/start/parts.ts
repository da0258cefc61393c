import type { Health } from '../contract.ts';
import type { Part } from './part.ts';
import { startTrying, type Trying, type TryingDeps } from './trying.ts';

export interface PartsDeps extends TryingDeps {
  /** Nothing runs and nothing is tried any more; called once, and never before every part was told of. */
  readonly nothing: () => void;
}

/** The parts of the service: what people reach it by. */
export interface Parts {
  /** Resolves when each part was told of: it runs, is left out, or will be tried again. */
  readonly told: Promise<void>;
  /** Of each part that is wanted, by the name of its adapter where it runs. */
  health(): Readonly<Record<string, Health>>;
  /** Tries nothing any more and stops what runs; what hangs in its own stop holds up nobody else. */
  stop(): Promise<void>;
}

/**
 * Starts every part at once. One line a part, in their order, as soon as it and those before it are known; the last one
 * starts when the others have been told of. A part that comes up later, or fails for good then, says so in one more line.
 */
export function startParts(all: readonly Part[], deps: PartsDeps): Parts {
  const trying = new Map<Part, Trying>();
  let stopped = false;

  const begin = (part: Part): Promise<string> => {
    const { make } = part;
    if (make === null) return Promise.resolve(part.line);
    const say = (line: string): void => void told.then(() => deps.say(lineOf(part, line)));
    const one = startTrying({ ...part, make }, { ...deps, say });
    trying.set(part, one);
    return one.first;
  };
  const told: Promise<void> = tellAll(all, begin, deps.say);
  const allEnded = async (): Promise<void> => {
    await told;
    await Promise.all([...trying.values()].map(({ ended }) => ended));
    const runs = [...trying].some(([part, one]) => part.aside !== true && one.adapter() !== null);
    if (!runs && !stopped) deps.nothing();
  };
  void allEnded();
  return {
    told,
    health: () =>
      Object.fromEntries([...trying].map(([part, one]) => [one.adapter()?.name ?? part.name, one.health()])),
    stop: async () => {
      stopped = true;
      await Promise.allSettled([...trying.values()].map((one) => one.stop()));
    },
  };
}

async function tellAll(
  all: readonly Part[],
  begin: (part: Part) => Promise<string>,
  say: (line: string) => void,
): Promise<void> {
  const last = all.find((part) => part.last === true);
  const first = all.map((part) => ({ part, line: part === last ? Promise.resolve(part.line) : begin(part) }));
  for (const { part, line } of first) say(lineOf(part, await line));
  if (!last?.make) return;
  const line = await begin(last);
  if (line !== last.line) say(lineOf(last, line));
}

function lineOf({ name }: Part, line: string): string {
  return `${name.padEnd(9)} ${line}`;
}
