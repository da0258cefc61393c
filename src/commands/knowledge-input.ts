import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Draft, fetchDrafts } from '../knowledge/drafts.ts';
import type { FetchOptions } from '../knowledge/fetch/index.ts';
import { readDocument } from '../knowledge/formats/index.ts';
import { readArticle } from '../knowledge/read-article.ts';
import { type CommandIo, readAll } from './io.ts';
import { UsageError } from './timeline.ts';

/**
 * Reads what `add`, `check` and `correct` were given: a file, an http(s) address, or `-` for text on standard input.
 * One draft, except for a feed: then one for each of its entries. An address that cannot be fetched is a problem.
 * `fetching` is for tests, whose servers stand on the loopback.
 * @throws UsageError when there is no such file.
 */
export async function readDrafts(
  what: string,
  now: Date,
  io: CommandIo,
  fetching: FetchOptions = {},
): Promise<readonly Draft[]> {
  if (what === '-') {
    const bytes = new TextEncoder().encode(await readAll(io.stdin));
    const name = `pasted-${now.toISOString().slice(0, 19).replaceAll(':', '')}`;
    return [{ ...readArticle(bytes, name, now), name: what, origin: 'paste' }];
  }
  if (isAddress(what)) return fetchDrafts(what, now, fetching);
  const bytes = await readFile(what).catch((cause: unknown) => {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new UsageError(`${what} cannot be read (${reason}); check the path`);
  });
  return [{ ...(await readDocument(bytes, path.basename(what), now)), name: what, origin: 'file' }];
}

function isAddress(what: string): boolean {
  return /^https?:\/\//i.test(what);
}
