import type { PdfLine } from './lines.ts';

/** A step down of more than this many line heights, or an indent of this many letters, begins a paragraph. */
const GAP = 1.6;
const INDENT = 1;
/** A change of letter size of more than this share is a heading or a caption. */
const SIZE_CHANGE = 0.15;

/** Paragraphs out of lines: lines are joined by a space, a word broken at a line's end is put together again. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string {
  const words = hyphenated(pages);
  const paragraphs: string[] = [];
  let previous: PdfLine | null = null;
  let step = 0;
  for (const lines of pages) {
    let onPage = false;
    for (const line of lines) {
      const open = paragraphs.at(-1);
      const down = previous !== null && onPage ? previous.y - line.y : 0;
      if (open === undefined || previous === null || begins(previous, line, onPage, down, step, open)) {
        paragraphs.push(line.text);
        step = 0;
      } else {
        paragraphs[paragraphs.length - 1] = joined(open, line.text, words);
        if (down > 0) step = down;
      }
      previous = line;
      onPage = true;
    }
  }
  return paragraphs.join('\n\n');
}

function begins(
  previous: PdfLine,
  line: PdfLine,
  onPage: boolean,
  down: number,
  step: number,
  open: string,
): boolean {
  if (Math.abs(previous.size - line.size) > previous.size * SIZE_CHANGE) return true;
  // Over the end of a page or column a sentence goes on unless it was finished.
  if (!onPage || down < 0) return /[.!?…:»”"')\]]$/.test(open);
  if (step > 0 && down > step * 1.25) return true;
  return down > line.size * GAP || (line.x - previous.x > line.size * INDENT && /[.!?…»”"]$/.test(open));
}

const BROKEN = /(?<!\p{L})(\p{L}+)[-\u2010]$/u;
const REST = /^(\p{Ll}{1,40})/u;

function joined(open: string, next: string, words: ReadonlySet<string>): string {
  if (open.endsWith('\u00ad')) return open.slice(0, -1) + next;
  const [, head] = BROKEN.exec(open.slice(-42)) ?? [];
  const [, rest] = REST.exec(next) ?? [];
  if (head === undefined || rest === undefined)
    return /[-\u2010–—/]$/.test(open) ? open + next : `${open} ${next}`;
  // "well-" and "known" stay "well-known" when the text writes it so elsewhere.
  return words.has(`${head}-${rest}`.toLowerCase()) ? open + next : open.slice(0, -1) + next;
}

/** Words that are written with a hyphen inside a line, in lower case. */
function hyphenated(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of pages.flat()) {
    for (const [word] of text.matchAll(/(?<!\p{L})\p{L}+-\p{L}+/gu)) found.add(word.toLowerCase());
  }
  return found;
}
