import { parseFeed } from 'feedsmith';
import { readPublished } from '../../published.ts';
import { cleanText } from '../clean-text.ts';
import { blocksOf } from '../html/blocks.ts';
import { oneLine } from '../html/dom.ts';
import { parseTree } from '../html/parse-tree.ts';
import { removeUnseen } from '../html/unseen.ts';
import { type ParsedFeed, type Unusable, unusable } from '../parsed.ts';
import { digestOf } from './digest.ts';
import type { FeedItem } from './feed-item.ts';
import { type RawEntry, rawFeed } from './raw-feed.ts';

/** The newest so many entries are taken; nobody vets ten thousand by hand. */
export const FEED_MAX_ITEMS = 200;

/** The entries of an RSS, Atom or RDF feed in the feed's order. Entities are never expanded nor fetched. */
export function parseFeedXml(xml: string, url: string): ParsedFeed | Unusable {
  let parsed: unknown;
  try {
    parsed = parseFeed(xml);
  } catch {
    return unusable(
      'ARTICLE_NOT_A_FEED',
      'this address gives no RSS or Atom feed (an error page?); what it gave before stays as it is',
    );
  }
  const feed = rawFeed(parsed);
  const title = wordsOfHtml(feed.title);
  const items = new Map<string, FeedItem>();
  for (const entry of feed.entries.slice(0, FEED_MAX_ITEMS)) {
    const item = itemOf(entry, { url, title, lang: feed.lang });
    if (!items.has(item.id)) items.set(item.id, item);
  }
  const left = Math.max(0, feed.entries.length - FEED_MAX_ITEMS);
  return { kind: 'feed', title, items: [...items.values()], total: items.size + left };
}

function itemOf(
  entry: RawEntry,
  feed: { readonly url: string; readonly title: string | null; readonly lang: string | null },
): FeedItem {
  const content = textOf(entry.content);
  const body = content === '' ? textOf(entry.summary) : content;
  const title = wordsOfHtml(entry.title);
  const url = linkOf(entry.link, feed.url);
  return {
    id: entry.id ?? url ?? digestOf(`${title ?? ''}\n${body}`),
    title,
    url,
    published: entry.date === null ? null : (readPublished(entry.date) ?? entry.date),
    outlet: feed.title,
    lang: feed.lang?.toLowerCase().split(/[-_]/)[0] ?? null,
    body,
    whole: content !== '',
  };
}

function textOf(html: string | null): string {
  if (html === null) return '';
  const root = parseTree(`<html><body>${html}</body></html>`).documentElement;
  if (root === null) return '';
  removeUnseen(root);
  return cleanText(blocksOf(root)).text;
}

function wordsOfHtml(html: string | null): string | null {
  return html === null ? null : oneLine(textOf(html));
}

function linkOf(link: string | null, base: string): string | null {
  if (link === null || !URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
