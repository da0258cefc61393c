/** What a passage is. Only `sentence`, `caption` and `list-item` are ever quoted as an answer. */
export type PassageKind =
  | 'sentence'
  | 'caption'
  | 'credit'
  | 'heading'
  | 'byline'
  | 'list-item'
  | 'related'
  | 'other';

/**
 * One whole sentence (or caption, heading, byline …) as an exact slice of a body:
 * `text === body.slice(start, end)`. Passages of one body do not overlap, are sorted by `start` and leave only
 * white space uncovered.
 */
export interface Passage {
  /** Place among the passages of its article, from 0. */
  readonly ordinal: number;
  /** UTF-16 offset into the body, half-open with `end`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: PassageKind;
  /** Number of the block (paragraph, list item, heading line) it stands in, from 0. */
  readonly paragraph: number;
  /** Ordinal of the heading it stands under; null above the first heading. */
  readonly heading: number | null;
  /** On a credit: ordinal of the caption it belongs to (the last caption sentence before it); else null. */
  readonly caption: number | null;
}
