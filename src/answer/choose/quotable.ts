import type { Passage, PassageKind } from '../../passages/passage.ts';

const QUOTABLE: ReadonlySet<PassageKind> = new Set(['sentence', 'caption', 'list-item']);
/** A longer passage is no sentence that a reader takes in, and no platform shows it whole (design, "Articles as stored"). */
const MAX_CHARS = 1000;

/** An image or a table's row as the file writes it ("![queue](bread.jpg)", "| Town | 74 |"): no sentence at all. */
const MARKUP = /^\s*(?:!\[|\|)/u;

/** "How many people died?", also of a reader's letter: what somebody asks is nothing that anybody tells. */
const ASKING = /[?\u061f\uff1f]$/u;
/** "- Whether the driver had been warned.": a list of what is to be found out. */
const INDIRECT = /^[-–—•*\s]{0,4}(?:whether|why|how|who|what|which|where)\b/iu;

/**
 * True for what may be quoted as an answer: never a question, markup, a heading, byline, credit, link to another article,
 * or a wall of text. A question inside quotation marks is what the speaker said.
 */
export function isQuotable({ kind, text }: Passage): boolean {
  if (!QUOTABLE.has(kind) || text.length > MAX_CHARS) return false;
  return !MARKUP.test(text) && !ASKING.test(text.trimEnd()) && !(kind === 'list-item' && INDIRECT.test(text));
}
