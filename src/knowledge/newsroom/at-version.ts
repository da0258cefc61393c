import { ActError } from '../../errors.ts';
import { Library } from '../../library.ts';
import type { Store } from '../../store/index.ts';
import { afterRevisions } from './standing.ts';
import { withheldOf } from './withheld.ts';

/**
 * The knowledge as it was in a version, or one whose version begins so (4 characters at least).
 * @throws ActError `VERSION_NOT_FOUND`.
 */
export async function libraryAt(store: Store, version: string): Promise<Library> {
  const seq = await store.revisions.seqOf(version);
  if (seq === null) {
    throw new ActError(
      'VERSION_NOT_FOUND',
      `no knowledge of version "${version}" was recorded in this store`,
      null,
    );
  }
  const revisions = (await store.revisions.since(0)).filter((one) => one.seq <= seq);
  const standings = afterRevisions(new Map(), revisions);
  const wanted = [...standings.values()].flatMap(({ id, status, text }) =>
    status === 'live' && text !== null ? [{ article: id, digest: text }] : [],
  );
  const library = new Library();
  for (const article of await store.revisions.texts(wanted)) {
    library.put(article, withheldOf(article, standings.get(article.id) ?? { sentences: [] }));
  }
  if (library.version.startsWith(version)) return library;
  throw new ActError(
    'VERSION_NOT_FOUND',
    `version "${version}" cannot be rebuilt: the store is incomplete`,
    null,
  );
}
