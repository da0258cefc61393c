import type { ArticleCode } from '../../errors.ts';
import type { FeedItem } from './feed/feed-item.ts';

/** Something a moderator should know of how a document was read. Always a warning. */
export interface Note {
  readonly code: ArticleCode;
  readonly message: string;
}

/** A document as text and fields, before the fields are checked. Field names are those of the front matter. */
export interface ParsedPage {
  readonly kind: 'page';
  /** Paragraphs with a blank line between; line breaks are `\n`. */
  readonly body: string;
  /** What the document says of itself, as the words it uses. */
  readonly fields: ReadonlyMap<string, string | readonly string[]>;
  readonly notes: readonly Note[];
}

export interface ParsedFeed {
  readonly kind: 'feed';
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** How many there are, of which `items` are the first; an entry given twice counts once. */
  readonly total: number;
}

/** A document that cannot be used, with the reason for the moderator. */
export interface Unusable {
  readonly kind: 'unusable';
  readonly code: ArticleCode;
  readonly reason: string;
}

export type Parsed = ParsedPage | ParsedFeed | Unusable;

/** What a worker is given. Bytes are copied. */
export type Job =
  | { readonly kind: 'html'; readonly html: string; readonly url: string | null; readonly whole?: boolean }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'docx'; readonly bytes: Uint8Array }
  | { readonly kind: 'feed'; readonly xml: string; readonly url: string };

export function unusable(code: ArticleCode, reason: string): Unusable {
  return { kind: 'unusable', code, reason };
}
