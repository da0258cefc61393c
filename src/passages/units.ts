import { isByline } from './bylines.ts';
import { isLower } from './characters.ts';
import { findCredits, isCredit } from './credits.ts';
import { goesOn, wrapWidth } from './join-lines.ts';
import type { Language } from './languages/index.ts';
import { type LineKind, type MarkedLine, markLine } from './line-kind.ts';
import { readLines } from './lines.ts';
import { isRelated } from './related.ts';

/** A block of a body: a paragraph with its soft-wrapped lines, a heading line, a list item. Offsets into the body. */
export interface Unit {
  readonly kind: Exclude<LineKind, 'blank'> | 'byline' | 'credit' | 'related';
  readonly start: number;
  readonly end: number;
  /** Where its own words begin, behind a list marker or `#`. */
  readonly words: number;
  /** Units between two blank lines share a group. */
  readonly group: number;
}

/** A block still growing, and its last line. */
interface Open {
  readonly unit: Unit;
  readonly last: MarkedLine;
}

/** The blocks of a body in order: blank lines part them, hard line breaks too, soft ones do not. */
export function readUnits(body: string, language: Language): Unit[] {
  const lines = readLines(body).map((line) => markLine(body, line));
  keepSequence(lines);
  const apart = columnLines(body, lines);
  const width = wrapWidth(body, lines, language);
  const units: Unit[] = [];
  let group = 0;
  let open: Open | null = null;
  for (const line of lines) {
    if (line.kind === 'blank') {
      if (open !== null) units.push(open.unit);
      if (open !== null) group += 1;
      open = null;
      continue;
    }
    const kind = ownKind(body, line, language);
    if (open !== null && kind === 'text' && !apart.has(line) && joins(body, open, line, width, language)) {
      open = extend(open, line);
      continue;
    }
    if (open !== null) units.push(open.unit);
    open = { unit: { kind, start: line.start, end: line.end, words: line.words, group }, last: line };
  }
  if (open !== null) units.push(open.unit);
  return units;
}

const extend = (open: Open, line: MarkedLine): Open => ({
  unit: { ...open.unit, end: line.end },
  last: { ...line, kind: open.last.kind },
});

/** A number in running text is no list item: "… on\n8. Januar …". An item is first, or follows an item or a stop. */
function keepSequence(lines: MarkedLine[]): void {
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined || before === undefined || line.number === null || line.number <= 1) continue;
    if (before.kind === 'text' && before.end - before.start > 0) {
      const previous = lastNumber(lines, index - 1);
      if (previous === null || line.number !== previous + 1) {
        lines[index] = { ...line, kind: 'text', words: line.start, number: null };
      }
    }
  }
}

/** A column of words has at least this many lines, none longer than this. */
const COLUMN = { lines: 3, chars: 40 } as const;

/** Lines of a column ("features", "contact manager", …): short, all in small letters, no stop in any. */
function columnLines(body: string, lines: readonly MarkedLine[]): ReadonlySet<MarkedLine> {
  const found = new Set<MarkedLine>();
  let run: MarkedLine[] = [];
  const close = (): void => {
    if (run.length >= COLUMN.lines) for (const line of run) found.add(line);
    run = [];
  };
  let fits = true;
  for (const line of lines) {
    if (line.kind === 'blank') {
      if (fits) close();
      run = [];
      fits = true;
      continue;
    }
    const short = line.end - line.start <= COLUMN.chars && isLower(body, line.words);
    fits &&= line.kind === 'text' && short && !/[.!?:,;]$/u.test(body.slice(line.end - 1, line.end));
    run.push(line);
  }
  if (fits) close();
  return found;
}

/** The number of the list item that the text line at `index` belongs to, at most three lines up. */
function lastNumber(lines: readonly MarkedLine[], index: number): number | null {
  for (let at = index; at >= Math.max(0, index - 3); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.kind === 'blank') return null;
    if (line.number !== null) return line.number;
  }
  return null;
}

function ownKind(body: string, line: MarkedLine, language: Language): Unit['kind'] {
  if (line.kind === 'blank') return 'text';
  if (line.kind !== 'text' && line.kind !== 'list-item') return line.kind;
  if (isRelated(body, line.words, line.end, language)) return 'related';
  if (line.kind === 'list-item') return 'list-item';
  if (!isLower(body, line.words) && isWholeCredit(body, line, language)) return 'credit';
  return isByline(body, line.words, line.end, language) ? 'byline' : 'text';
}

function isWholeCredit(body: string, line: MarkedLine, language: Language): boolean {
  if (isCredit(body, line.words, line.end, language)) return true;
  const [first] = findCredits(body, line.words, Math.min(line.end, line.words + 200), language);
  return first !== undefined && first.start === line.words && first.end === line.end;
}

function joins(
  body: string,
  open: Open,
  line: MarkedLine,
  width: number | null,
  language: Language,
): boolean {
  const { unit, last } = open;
  if (unit.kind !== 'text' && unit.kind !== 'list-item') return false;
  if (endsInCredit(body, last, language)) return false;
  if (unit.kind === 'list-item' && line.indent > 0) return true;
  return goesOn(body, last, line, width, language);
}

function endsInCredit(body: string, line: MarkedLine, language: Language): boolean {
  const from = Math.max(line.words, line.end - 200);
  const last = findCredits(body, from, line.end, language).at(-1);
  return last !== undefined && last.end === line.end;
}
