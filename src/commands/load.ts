import { createFolderSource } from '../knowledge/folder.ts';
import type { Problem } from '../knowledge/problem.ts';
import { Library } from '../library.ts';

/**
 * The articles of one folder, in memory alone.
 * @throws KnowledgeError when the folder itself cannot be read.
 */
export async function loadLibrary(
  folder: string,
  now: () => Date,
): Promise<{ readonly library: Library; readonly problems: readonly Problem[] }> {
  const change = await createFolderSource(folder, now).look();
  const library = new Library();
  library.apply(change);
  return { library, problems: change.problems };
}
