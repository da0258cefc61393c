export { isFeed } from './is-feed.ts';
export { readDocument } from './read-document.ts';
export { feedItemArticle, readFeed } from './read-feed.ts';
