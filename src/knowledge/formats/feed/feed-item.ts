/** One entry of a feed. Its text is what the feed carries: often only a summary. */
export interface FeedItem {
  /** The feed's own id of it (guid), else its link, else a digest of title and text. Unique within the feed. */
  readonly id: string;
  readonly title: string | null;
  /** Absolute http(s) link, resolved against the feed's address; null when it has none. */
  readonly url: string | null;
  /** In the form of `Article.published`, or in the feed's own words when they are no date we read; null when absent. */
  readonly published: string | null;
  /** The feed's title: who published it. */
  readonly outlet: string | null;
  readonly lang: string | null;
  /** The text as paragraphs; empty when the entry is only a title and a link. */
  readonly body: string;
  /** True when the feed carries the text as content and not as a summary. */
  readonly whole: boolean;
}
