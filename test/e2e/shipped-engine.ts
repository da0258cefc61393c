import type { Engine } from '../../src/contract.ts';
import { createFolderSource } from '../../src/knowledge/folder.ts';
import { Library } from '../../src/library.ts';
import { createPainter } from '../../src/start/picture-fonts.ts';
import { engineOver } from '../helpers/library.ts';

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
  return { engine: engineOver(library, { paint: createPainter() }), library };
}
