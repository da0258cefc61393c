/**
 * Which words of a passage stand inside quotation marks. Marks are counted as a toggle within their paragraph,
 * not matched by shape: news texts close with opening marks ("confrontations “, describes") and the other way round.
 */
import type { Entry } from '../../entry.ts';
import type { Passage } from '../../passages/passage.ts';
import { tokensOf } from '../tokens.ts';

const MARKS = new Set(['“', '”', '„', '«', '»', '"', '‟']);

export interface Quotation {
  /** A quotation that an earlier passage opened is still open at the start. */
  readonly openBefore: boolean;
  /** A quotation is still open at the end. */
  readonly openAfter: boolean;
  readonly wordsInside: number;
  readonly wordsOutside: number;
}

function marksIn(text: string): number {
  let n = 0;
  for (const char of text) if (MARKS.has(char)) n += 1;
  return n;
}

function paragraphStart(entry: Entry, passage: Passage): number {
  let first = passage;
  for (let i = passage.ordinal - 1; i >= 0; i--) {
    const before = entry.passages[i];
    if (!before || before.paragraph !== passage.paragraph) break;
    first = before;
  }
  return first.start;
}

/** For each offset of the text whether it stands inside quotation marks. */
function insideAt(text: string, openBefore: boolean): readonly boolean[] {
  const inside: boolean[] = [];
  let open = openBefore;
  for (let i = 0; i < text.length; i++) {
    if (MARKS.has(text.charAt(i))) open = !open;
    inside.push(open);
  }
  return inside;
}

/** How the passage stands to the quotation marks of its paragraph. */
export function quotationOf(entry: Entry, passage: Passage): Quotation {
  const before = entry.article.body.slice(paragraphStart(entry, passage), passage.start);
  const openBefore = marksIn(before) % 2 === 1;
  const inside = insideAt(passage.text, openBefore);
  const tokens = tokensOf(passage.text);
  const wordsInside = tokens.filter((token) => inside[token.start]).length;
  return {
    openBefore,
    openAfter: openBefore !== (marksIn(passage.text) % 2 === 1),
    wordsInside,
    wordsOutside: tokens.length - wordsInside,
  };
}

/** The passage with everything inside quotation marks blanked: same length, offsets kept. */
export function outsideQuotes(entry: Entry, passage: Passage): string {
  const { openBefore } = quotationOf(entry, passage);
  const inside = insideAt(passage.text, openBefore);
  let out = '';
  for (let i = 0; i < passage.text.length; i++) out += inside[i] ? ' ' : passage.text.charAt(i);
  return out;
}
