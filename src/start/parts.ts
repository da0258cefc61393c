import type { Adapter, Engine } from '../contract.ts';

/** How a part stands before it starts: left out with the reason, or to be made. Its kit is loaded only when it is made. */
export interface Part {
  readonly name: string;
  /** It takes over the screen, so it starts when the others have been told of. */
  readonly last?: true;
  readonly make: (() => Promise<Adapter>) | null;
  /** What its line says when it is not made, or runs without an address of its own. */
  readonly line: string;
}

interface Started {
  readonly name: string;
  readonly line: string;
  readonly adapter: Adapter | null;
}

/**
 * Starts every part at once; one that fails is told and left out. One line a part, in their order, as soon as it and
 * those before it are known; the last one comes when all are. `started` hears of each that runs at once.
 */
export async function startParts(
  all: readonly Part[],
  engine: Engine,
  say: (line: string) => void,
  started: (adapter: Adapter) => unknown,
): Promise<readonly Adapter[]> {
  const last = all.find((part) => part.last === true);
  const starting = all.map((part) =>
    part === last ? { ...part, adapter: null } : startOne(part, engine, started),
  );
  const result: Started[] = [];
  for (const one of starting) {
    const { name, line, adapter } = await one;
    say(`${name.padEnd(9)} ${line}`);
    result.push({ name, line, adapter });
  }
  if (last?.make) {
    const { name, line, adapter } = await startOne(last, engine, started);
    if (adapter === null) say(`${name.padEnd(9)} ${line}`);
    result.push({ name, line, adapter });
  }
  return result.flatMap(({ adapter }) => adapter ?? []);
}

async function startOne(
  part: Part,
  engine: Engine,
  started: (adapter: Adapter) => unknown,
): Promise<Started> {
  const { name, line, make } = part;
  if (make === null) return { name, line, adapter: null };
  let adapter: Adapter | null = null;
  try {
    adapter = await make();
    const { address } = await adapter.start(engine);
    started(adapter);
    return { name, line: address ?? line, adapter };
  } catch (error) {
    await adapter?.stop();
    return {
      name,
      line: `failed: ${error instanceof Error ? error.message : 'unknown fault'}`,
      adapter: null,
    };
  }
}
