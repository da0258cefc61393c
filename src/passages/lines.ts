import { isLineBreak, trimSpan } from './characters.ts';

/** One line of a body without its break; `start = end` when it is blank. Offsets into the body. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Characters of white space before its first one. */
  readonly indent: number;
}

/** The lines of a body in order. CR LF counts as one break. */
export function readLines(body: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= body.length; at += 1) {
    if (at < body.length && !isLineBreak(body, at)) continue;
    const span = trimSpan(body, start, at);
    lines.push({ indent: span.start - start, ...span });
    if (body.charAt(at) === '\r' && body.charAt(at + 1) === '\n') at += 1;
    start = at + 1;
  }
  return lines;
}
