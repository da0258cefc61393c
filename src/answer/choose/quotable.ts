import type { Passage, PassageKind } from '../../passages/passage.ts';

const QUOTABLE: ReadonlySet<PassageKind> = new Set(['sentence', 'caption', 'list-item']);
/** A longer passage is no sentence that a reader takes in, and no platform shows it whole (design, "Articles as stored"). */
const MAX_CHARS = 1000;

/** True for what may be quoted as an answer: never a heading, byline, credit, link to another article, or a wall of text. */
export function isQuotable(passage: Passage): boolean {
  return QUOTABLE.has(passage.kind) && passage.text.length <= MAX_CHARS;
}
