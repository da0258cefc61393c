import type { PdfLine } from './lines.ts';

/** So many lines at the top and bottom of a page may be its header and footer. */
const EDGE = 2;
/** A line at the edge is running text when it stands on so many pages. */
const MIN_PAGES = 2;

/** The pages without what runs along them: headers, footers and page numbers at the edge of the page. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(({ text }) => keyOf(text))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const needed = Math.max(MIN_PAGES, Math.ceil(pages.length / 2));
  return pages.map((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter((line) => {
      if (!edge.has(line)) return true;
      const key = keyOf(line.text);
      return !isPageNumber(line.text) && (seen.get(key) ?? 0) < needed;
    });
  });
}

/** The lines highest and lowest on the page, wherever they stand in its content. */
function edges(lines: readonly PdfLine[]): readonly PdfLine[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return sorted.length <= EDGE * 2 ? sorted : [...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)];
}

/** "Page 3 of 12" and "Page 4 of 12" are the same running line. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d{1,6}/g, '#')
    .replace(/\s+/g, ' ');
}

function isPageNumber(text: string): boolean {
  return /^[\s–—-]{0,3}(?:page|p\.|стр\.|seite)?\s{0,2}\d{1,4}(?:\s{0,2}(?:\/|of|из|von)\s{0,2}\d{1,4})?[\s–—-]{0,3}$/iu.test(
    text,
  );
}
