import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type Store } from '../../src/store/index.ts';

/** An embedded store in a folder of its own; `end` closes it and takes the folder away. */
export async function temporaryStore(): Promise<{ readonly store: Store; end(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-store-'));
  const store = await openStore(`file:${path.join(folder, 'store.db')}`);
  return {
    store,
    end: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
