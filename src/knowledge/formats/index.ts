export type { FeedItem } from './feed/feed-item.ts';
export type { ParseLimits } from './in-worker.ts';
export { isFeed } from './is-feed.ts';
export { type DocumentOrigin, readDocument } from './read-document.ts';
export { feedItemArticle, type ReadFeed, readFeed } from './read-feed.ts';
