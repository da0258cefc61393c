import { displayWidth } from './display-width.ts';

/** A run of text with the code that opens its look; `''` for none. */
export interface Run {
  readonly text: string;
  readonly open: string;
}

const RESET = '\u001B[0m';

/** Words with the blanks before them, line breaks alone: joined they give the text back. */
function pieces(text: string): string[] {
  return text.match(/\n|[\S\u00A0\u202F]+|[^\S\n\u00A0\u202F]+[\S\u00A0\u202F]*/gu) ?? [];
}

/**
 * The runs broken into lines of at most `columns` columns, each in its look. A line breaks only at blanks, and
 * only the blanks at the break disappear; a longer word stays whole on its own line. Line breaks of the text are
 * kept. With `Infinity` nothing is broken.
 */
export function wrap(runs: readonly Run[], columns: number): string[] {
  const lines: string[] = [];
  let line: Run[] = [];
  let width = 0;
  /** The word being put together, with the blanks before it: it may go on in the next run. */
  let word: Run[] = [];
  const place = () => {
    const wide = word.reduce((sum, run) => sum + displayWidth(run.text), 0);
    const breaks = width > 0 && width + wide > columns && /^[^\S\u00A0\u202F]/u.test(word[0]?.text ?? '');
    if (breaks) endLine();
    line.push(...(breaks ? withoutBlanks(word) : word));
    width += wide;
    word = [];
  };
  const endLine = () => {
    lines.push(paintLine(line));
    line = [];
    width = 0;
  };
  for (const run of runs) {
    for (const piece of pieces(run.text)) {
      const goesOn = !/^\s/u.test(piece) || /^[\u00A0\u202F]/u.test(piece) || word.every(isBlank);
      if (piece === '\n' || !goesOn) place();
      if (piece === '\n') endLine();
      else word.push({ text: piece, open: run.open });
    }
  }
  place();
  endLine();
  return lines;
}

function isBlank(run: Run): boolean {
  return run.text.trim() === '';
}

function withoutBlanks(word: readonly Run[]): readonly Run[] {
  const start = word.findIndex((run) => !isBlank(run));
  return start < 0
    ? []
    : word.slice(start).map((run, at) => (at === 0 ? { ...run, text: run.text.trimStart() } : run));
}

/** Neighbours of one look are painted together. */
function paintLine(line: readonly Run[]): string {
  const merged: Run[] = [];
  for (const run of line) {
    const last = merged.at(-1);
    if (last?.open === run.open) merged[merged.length - 1] = { text: last.text + run.text, open: run.open };
    else merged.push(run);
  }
  return merged.map((run) => paint(run.text, run.open)).join('');
}

/** The text in a look, closed again so that the next column or line starts plain. */
export function paint(text: string, open: string): string {
  return open === '' || text === '' ? text : `${open}${text}${RESET}`;
}
