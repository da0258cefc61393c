/** One line of text on a page. Lengths are in points, `y` counts from the bottom. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Height of its largest letters. */
  readonly size: number;
}

/** What the PDF library tells of a run of text. */
export interface PdfItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

interface OpenLine extends PdfLine {
  readonly end: number;
}

/** The lines of a page in the order of its content. A run further down or back to the left begins a new line. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: OpenLine | null = null;
  const close = (): void => {
    if (open !== null && open.text.trim() !== '') lines.push({ ...open, text: open.text.trim() });
    open = null;
  };
  for (const { str, hasEOL, width, height, transform } of items) {
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
    const size = height || Math.abs(transform[3] ?? 0);
    if (open !== null && str !== '' && Math.abs(open.y - y) > Math.max(open.size, size) * 0.5) close();
    open = extended(open ?? { text: '', x, y, size, end: x }, str, x, width, size);
    if (hasEOL) close();
  }
  close();
  return lines;
}

function extended(line: OpenLine, str: string, x: number, width: number, size: number): OpenLine {
  // Some writers move the pen instead of writing a space.
  const gap = x - line.end > size * 0.2 && line.text !== '' && !line.text.endsWith(' ') && str !== '';
  return {
    ...line,
    text: line.text + (gap ? ' ' : '') + str,
    size: Math.max(line.size, size),
    end: x + width,
  };
}
