import type { Passage, PassageKind } from '../../passages/passage.ts';

const QUOTABLE: ReadonlySet<PassageKind> = new Set(['sentence', 'caption', 'list-item']);
/** A longer passage is no sentence that a reader takes in, and no platform shows it whole (design, "Articles as stored"). */
const MAX_CHARS = 1000;

/** An image or a table's row as the file writes it ("![queue](bread.jpg)", "| Town | 74 |"): no sentence at all. */
const MARKUP = /^\s*(?:!\[|\|)/u;

/** True for what may be quoted as an answer: never markup, a heading, byline, credit, link to another article, or a wall of text. */
export function isQuotable(passage: Passage): boolean {
  return QUOTABLE.has(passage.kind) && passage.text.length <= MAX_CHARS && !MARKUP.test(passage.text);
}
