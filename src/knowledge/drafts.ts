import { KnowledgeError } from '../errors.ts';
import type { Origin } from '../store/index.ts';
import type { Article } from './article.ts';
import type { FetchOptions } from './fetch/index.ts';
import { feedItemArticle, isFeed, readDocument, readFeed } from './formats/index.ts';
import type { Problem } from './problem.ts';

/** A text that a moderator hands in, read but not yet stored. */
export interface Draft {
  /** The file, the address, or the entry's address for a feed: what problems are told of. */
  readonly name: string;
  /** Null when a problem of severity `error` forbids it. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
  readonly origin: Origin;
  /** True for an entry of a feed: nobody has looked at it yet. */
  readonly fromFeed?: true;
}

/**
 * What stands at an http(s) address: one draft, except for a feed, which gives one for each of its entries. Never
 * rejects for what the other side does: an address that cannot be fetched is a problem of its draft. `fetching` is for
 * tests, whose servers stand on the loopback. `whole`: all that a page shows, not its main text alone.
 */
export async function fetchDrafts(
  address: string,
  now: Date,
  fetching: FetchOptions = {},
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<readonly Draft[]> {
  // With it comes a client of its own, which most runs never need.
  const { fetchDocument } = await import('./fetch/index.ts');
  try {
    const { bytes, contentType, finalUrl } = await fetchDocument(address, fetching);
    if (!isFeed(bytes)) {
      const read = await readDocument(bytes, fileOf(finalUrl), now, { url: finalUrl, contentType, whole });
      return [{ ...read, name: address, origin: 'url' }];
    }
    const { items, problems } = await readFeed(bytes, finalUrl, { contentType });
    const about: Draft = { name: address, article: null, problems, origin: 'url', fromFeed: true };
    const entries = items.map(
      (item): Draft => ({
        ...feedItemArticle(item, now),
        name: item.url ?? item.id,
        origin: 'url',
        fromFeed: true,
      }),
    );
    return problems.length > 0 || entries.length === 0 ? [about, ...entries] : entries;
  } catch (cause) {
    if (!(cause instanceof KnowledgeError)) throw cause;
    const { code, message } = cause;
    const problem: Problem = { file: address, code, severity: 'error', message };
    return [{ name: address, article: null, problems: [problem], origin: 'url' }];
  }
}

/** The id of a fetched page: its host and path, as a file in a folder of that name would have. */
function fileOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const plain = `${hostname}${pathname}`.replace(/[^A-Za-z0-9._/-]+/g, '-').replace(/(?<!\/)\/+$/, '');
  return /\/[^/]*\.[a-z0-9]{1,5}$/i.test(plain) ? plain : `${plain}.html`;
}
