import { pino } from 'pino';
import type { Engine } from '../../src/contract.ts';
import { createEngine } from '../../src/engine.ts';
import { createFolderSource } from '../../src/knowledge/folder.ts';
import { Library } from '../../src/library.ts';
import { createPainter } from '../../src/start/picture-fonts.ts';

/** Three days after the shipped article. */
export const NOW = new Date('2022-01-11T12:00:00Z');

export interface Shipped {
  readonly engine: Engine;
  readonly library: Library;
}

/** The real engine over the shipped articles. */
export async function shippedEngine(): Promise<Shipped> {
  const library = new Library();
  library.apply(await createFolderSource('knowledge', () => NOW).look());
  const engine = createEngine({
    library,
    staleAfterMs: 24 * 3_600_000,
    safetyNote: null,
    logger: pino({ level: 'silent' }),
    paint: createPainter(),
  });
  return { engine, library };
}
