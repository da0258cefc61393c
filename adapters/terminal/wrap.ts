import { displayWidth } from './display-width.ts';

/** A run of text with the code that opens its look; `''` for none. */
export interface Run {
  readonly text: string;
  readonly open: string;
}

const RESET = '\u001B[0m';

/** Words with the blanks before them, line breaks alone: joined they give the text back. */
function pieces(text: string): string[] {
  return text.match(/\n|[^\S\n\u00A0\u202F]*[\S\u00A0\u202F]+|[^\S\n]+/gu) ?? [];
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
  const flush = () => {
    lines.push(line.map((run) => paint(run.text, run.open)).join(''));
    line = [];
    width = 0;
  };
  const add = (text: string, open: string) => {
    const last = line.at(-1);
    if (last?.open === open) line[line.length - 1] = { text: last.text + text, open };
    else line.push({ text, open });
    width += displayWidth(text);
  };
  for (const run of runs) {
    for (const piece of pieces(run.text)) {
      const breaks = width > 0 && width + displayWidth(piece) > columns && /^\s/u.test(piece);
      if (piece === '\n' || breaks) flush();
      if (piece !== '\n') add(breaks ? piece.trimStart() : piece, run.open);
    }
  }
  flush();
  return lines;
}

/** The text in a look, closed again so that the next column or line starts plain. */
export function paint(text: string, open: string): string {
  return open === '' || text === '' ? text : `${open}${text}${RESET}`;
}
