import { pino } from 'pino';
import { ActError } from '../errors.ts';
import { createFolderSource } from '../knowledge/folder.ts';
import { createNewsroom, libraryAt } from '../knowledge/newsroom/index.ts';
import type { Problem } from '../knowledge/problem.ts';
import { Library } from '../library.ts';

/** The articles a command answers from, and what is wrong with files of the folder. */
interface Loaded {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/**
 * The articles of one folder, in memory alone.
 * @throws KnowledgeError when the folder itself cannot be read.
 */
export async function loadLibrary(folder: string, now: () => Date): Promise<Loaded> {
  const change = await createFolderSource(folder, now).look();
  const library = new Library();
  library.apply(change);
  return { library, problems: change.problems };
}

/**
 * The articles as the service would have them: the folder with what moderators did. Without a store, or with one that
 * is not there yet, the folder alone; nothing is written then.
 * @throws KnowledgeError when the folder cannot be read, StoreError when the store cannot.
 */
export async function loadKnowledge(
  { storeUrl, folder }: { readonly storeUrl: string | null; readonly folder: string },
  now: () => Date,
): Promise<Loaded> {
  if (storeUrl === null) return loadLibrary(folder, now);
  const { openStore, storeExists } = await storeKit();
  if (!storeExists(storeUrl)) return loadLibrary(folder, now);
  const store = await openStore(storeUrl);
  try {
    const library = new Library();
    const source = createFolderSource(folder, now);
    const logger = pino({ level: 'silent' });
    const problems = await createNewsroom({ store, library, source, now, logger }).start();
    return { library, problems };
  } finally {
    await store.close();
  }
}

/**
 * The knowledge of a version that a reply names, rebuilt from the store.
 * @throws ActError `VERSION_NOT_FOUND`.
 */
export async function loadVersion(storeUrl: string, version: string): Promise<Loaded> {
  const { openStore, storeExists } = await storeKit();
  if (!storeExists(storeUrl)) {
    throw new ActError(
      'VERSION_NOT_FOUND',
      `there is no store yet, so no version "${version}" was recorded`,
      null,
    );
  }
  const store = await openStore(storeUrl);
  try {
    return { library: await libraryAt(store, version), problems: [] };
  } finally {
    await store.close();
  }
}

/** The database's kit is loaded only where a store is read. */
const storeKit = () => import('../store/index.ts');
