/*
 * Text → Discord's Markdown that shows exactly that text.
 *
 * Discord's reader goes from left to right, and a backslash before any ASCII character that is no letter, digit or
 * space shows that character alone. So it is enough to break the first character of whatever would begin something.
 * The escape functions of discord.js leave quotes, small text, mentions, time stamps, `:emoji:` and bare links alone.
 * Escaping every sign would be safe as well, but the backslashes stay visible where Markdown is not drawn
 * (notifications, "copy text"), so signs that begin nothing where they stand are left as they are.
 */

const ALWAYS: ReadonlySet<string> = new Set(['\\', '*', '_', '`', '<', '[']);
const DOUBLED: ReadonlySet<string> = new Set(['~', '|']);
const LINE_START: ReadonlySet<string> = new Set(['#', '>', '-']);

/** `text` as Markdown that shows `text`; every line of it may stand at the start of a line. Never throws; linear. */
export function escapeText(text: string): string {
  return escapePieces([text])[0] ?? '';
}

/**
 * Pieces that stand one after the other, each escaped: what one piece ends with and the next begins with is seen as
 * one text, so that no two of them together mean anything.
 */
export function escapePieces(pieces: readonly string[]): readonly string[] {
  const text = pieces.join('');
  const escaped: string[] = [];
  let reader: LineReader = { atLineStart: true, inLineNumber: false };
  let i = 0;
  for (const piece of pieces) {
    let out = '';
    for (const end = i + piece.length; i < end; i += 1) {
      const c = text.charAt(i);
      out += begins(text, i, reader) ? `\\${c}` : c;
      reader = after(c, reader);
    }
    escaped.push(out);
  }
  return escaped;
}

interface LineReader {
  /** Only spaces so far in this line. */
  readonly atLineStart: boolean;
  /** Only spaces and then digits so far. */
  readonly inLineNumber: boolean;
}

function after(c: string, { atLineStart, inLineNumber }: LineReader): LineReader {
  return {
    atLineStart: c === '\n' || c === '\r' || (atLineStart && isSpaceOrEnd(c)),
    inLineNumber: isDigit(c) && (atLineStart || inLineNumber),
  };
}

/** True when the sign at `i` could begin something there. */
function begins(text: string, i: number, { atLineStart, inLineNumber }: LineReader): boolean {
  const c = text.charAt(i);
  const next = text.charAt(i + 1);
  if (ALWAYS.has(c)) return true;
  if (DOUBLED.has(c)) return next === c || text.charAt(i - 1) === c;
  if (LINE_START.has(c)) return atLineStart;
  if (c === '.') return inLineNumber;
  if (c === '@' || c === ':') return !isSpaceOrEnd(next);
  return c === '/' && afterDomain(text, i);
}

/**
 * A link that can stand behind a word: http(s), percent-encoded where a sign would end it; null for anything else or
 * when it is longer than `maxChars`. Never throws.
 */
export function linkTarget(href: string, maxChars: number): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const safe = url.href.replace(
    /[()<>\\"'`\s[\]]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return safe.length <= maxChars ? safe : null;
}

/** True right after something like `name.com`: what Discord takes for an invitation needs no `https://`. */
function afterDomain(text: string, slash: number): boolean {
  for (let i = slash - 1; i >= 0 && i >= slash - 12; i -= 1) {
    if (text.charAt(i) === '.') return i < slash - 1;
    if (!isLetter(text.charAt(i))) return false;
  }
  return false;
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9';
}

function isLetter(c: string): boolean {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

function isSpaceOrEnd(c: string): boolean {
  return c.trim() === '';
}
