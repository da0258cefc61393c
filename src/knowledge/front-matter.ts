/**
 * Front matter: the YAML between a first line `---` and the next such line. Known front-matter packages were tried and
 * left: one runs code on `---js` and answers {} when the same bad file is read twice (jonschlinkert/gray-matter#131,
 * #166). Here a language after the dashes is no front matter, and YAML 1.2 core keeps dates as the words they are.
 */
import { parseDocument, type YAMLError } from 'yaml';

/** Front matter above this is refused: nobody writes it by hand. In UTF-16 units. */
const FRONT_MATTER_MAX_CHARS = 16_384;
const MAX_LINES = 200;

export interface CutText {
  /** YAML between the fences; null when the text has no front matter. */
  readonly yaml: string | null;
  /** Byte for byte what follows the line break after the closing fence, or the whole text. */
  readonly body: string;
}

/** Splits a text at its front matter. A `---` rule further down, or one never closed within 200 lines, is body. */
export function cutFrontMatter(text: string): CutText {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return { yaml: null, body: text };
  const start = opening[0].length;
  let at = start;
  for (let line = 0; line < MAX_LINES && at <= text.length; line++) {
    const end = lineEnd(text, at);
    if (/^---[ \t]*$/.test(text.slice(at, end))) {
      return { yaml: text.slice(start, at), body: text.slice(afterBreak(text, end)) };
    }
    if (end >= text.length) break;
    at = afterBreak(text, end);
  }
  return { yaml: null, body: text };
}

/** True when a text opens like front matter that never closes, or names a language: worth a word to the moderator. */
export function looksLikeBrokenFrontMatter(text: string): boolean {
  return (
    /^---[A-Za-z]/.test(text) ||
    (/^---[ \t]*[\r\n]+[A-Za-z_]{1,40}:/.test(text) && cutFrontMatter(text).yaml === null)
  );
}

export type FrontMatter =
  | { readonly ok: true; readonly fields: ReadonlyMap<string, unknown> }
  | { readonly ok: false; readonly reason: string };

function whyNoYaml({ message, linePos }: Pick<YAMLError, 'message' | 'linePos'>): string {
  // The dashes that open the front matter are line 1 of the file.
  const line = linePos ? ` in line ${linePos[0].line + 1}` : '';
  const what = firstLine(message).replace(/ at line \d{1,9}, column \d{1,9}:?$/, '');
  return `front matter is not valid YAML${line}: ${what}; put a value with a colon or a bracket into quotation marks`;
}

/** The top-level fields, or why the YAML cannot be read. Never throws, never runs anything. */
export function parseFrontMatter(yaml: string): FrontMatter {
  if (yaml.length > FRONT_MATTER_MAX_CHARS) {
    return {
      ok: false,
      reason: `front matter is longer than ${FRONT_MATTER_MAX_CHARS} characters; shorten it`,
    };
  }
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: true, prettyErrors: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) return { ok: false, reason: whyNoYaml(problem) };
  try {
    const value: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 10 });
    if (value === null) return { ok: true, fields: new Map() };
    if (!(value instanceof Map)) return { ok: false, reason: 'front matter must be lines of "name: value"' };
    return { ok: true, fields: new Map([...value].map(([key, field]) => [String(key), field])) };
  } catch (cause) {
    return {
      ok: false,
      reason: `front matter cannot be read: ${cause instanceof Error ? firstLine(cause.message) : 'bad YAML'}`,
    };
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) return i;
  }
  return text.length;
}

function afterBreak(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}
