import { decode } from '../decode.ts';
import { readMetadata } from '../metadata.ts';
import type { Problem } from '../problem.ts';
import { finishArticle, type ReadArticle } from '../read-article.ts';
import { charsetOf } from './charset.ts';
import { digestOf } from './feed/digest.ts';
import type { FeedItem } from './feed/feed-item.ts';
import { type ParseLimits, parseInWorker } from './in-worker.ts';

export interface ReadFeed {
  /** The feed's title; null when it has none or cannot be read. */
  readonly title: string | null;
  /** In the feed's order, at most 200; empty when the feed cannot be read. */
  readonly items: readonly FeedItem[];
  /** How many entries the feed has. */
  readonly total: number;
  readonly problems: readonly Problem[];
}

/** The entries of a feed fetched from `url`. Never rejects: what is wrong is in `problems`. */
export async function readFeed(
  bytes: Uint8Array,
  url: string,
  options: { readonly contentType?: string; readonly limits?: ParseLimits } = {},
): Promise<ReadFeed> {
  const failed = (code: Problem['code'], message: string): ReadFeed => ({
    title: null,
    items: [],
    total: 0,
    problems: [{ file: url, code, severity: 'error', message }],
  });
  const decoded = decode(bytes, charsetOf(options.contentType, bytes));
  if (!decoded.ok) return failed(decoded.code, decoded.reason);
  const parsed = await parseInWorker({ kind: 'feed', xml: decoded.text, url }, options.limits);
  if (parsed.kind === 'unusable') return failed(parsed.code, parsed.reason);
  if (parsed.kind === 'page') return failed('ARTICLE_NOT_A_FEED', 'this is a page, not a feed');
  const { title, items, total } = parsed;
  const left = total - items.length;
  const message = `the feed has ${total} entries; ${items.length} were taken and ${left} left out`;
  const problems: Problem[] =
    left > 0 ? [{ file: url, code: 'ARTICLE_TOO_LARGE', severity: 'warning', message }] : [];
  return { title, items, total, problems };
}

/**
 * An entry as an article, for a moderator to look at. Without a text it is refused: then its link is what to add. A
 * summary is told as such. The id is `feed-` and a digest, since a feed's own ids are links.
 */
export function feedItemArticle(item: FeedItem, now: Date): ReadArticle {
  const file = item.url ?? item.id;
  if (item.body.trim() === '') {
    const message = 'the entry has no text of its own; add the address it links to';
    return { article: null, problems: [{ file, code: 'ARTICLE_EMPTY', severity: 'error', message }] };
  }
  const { title, outlet, published, url, lang } = item;
  const stated = Object.entries({ title, outlet, published, url, lang }).filter(
    ([, value]) => value !== null,
  );
  const { metadata, problems } = readMetadata(new Map<string, unknown>(stated), file, now);
  const message = 'the feed carries only a summary; add the address it links to for the whole text';
  const summary: Problem[] = item.whole
    ? []
    : [{ file, code: 'ARTICLE_DOUBTFUL_TEXT', severity: 'warning', message }];
  const id = `feed-${digestOf(item.id)}`;
  return finishArticle({ ...metadata, id }, item.body, file, [...problems, ...summary]);
}
