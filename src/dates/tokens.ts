/** Cuts a text into words, numbers and marks with their offsets, in one pass. */

export interface Token {
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes straight. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** What stands before it: nothing, white space within a paragraph, or a break between paragraphs. */
  readonly gap: 'none' | 'space' | 'break';
  /** True when only a hyphen stands between it and the token before ("third-quarter"). */
  readonly hyphen: boolean;
}

const LETTER = /\p{L}|\p{M}/u;

/** All tokens of a text in order. Hyphens inside a word are not tokens but the flag `hyphen` of what follows. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let gap: Token['gap'] = 'break';
  let hyphen = false;
  while (at < length) {
    const space = skipSpace(text, at);
    if (space.end > at) {
      if (gap !== 'break') gap = space.breaks ? 'break' : 'space';
      hyphen = false;
      at = space.end;
      continue;
    }
    if (isHyphenInside(text, at)) {
      hyphen = true;
      at += 1;
      continue;
    }
    const start = at;
    const kind = kindAt(text, at);
    at = kind === 'number' ? numberEnd(text, at) : kind === 'word' ? wordEnd(text, at) : at + 1;
    const raw = text.slice(start, at);
    tokens.push({ start, end: at, text: raw, lower: normalise(raw), kind, gap, hyphen });
    gap = 'none';
    hyphen = false;
  }
  return tokens;
}

function normalise(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function skipSpace(text: string, from: number): { end: number; breaks: boolean } {
  let at = from;
  let lines = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10) lines += 1;
    if (!isSpace(code)) break;
    at += 1;
  }
  return { end: at, breaks: lines > 1 };
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
  return code > 127 && LETTER.test(text[at] ?? '');
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function kindAt(text: string, at: number): Token['kind'] {
  if (isDigit(text, at)) return 'number';
  return isLetter(text, at) ? 'word' : 'mark';
}

/** A hyphen with a letter or digit on both sides, at least one of them a letter; between digits it is a mark. */
function isHyphenInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2d && code !== 0x2010 && code !== 0x2011) return false;
  if (at === 0) return false;
  const before = isLetter(text, at - 1);
  const after = isLetter(text, at + 1);
  return (before && (after || isDigit(text, at + 1))) || (isDigit(text, at - 1) && after);
}

/** Digits, with grouped thousands ("1,200") and one decimal part ("3.5"); a dotted date ("05.01.2022") is three numbers. */
function numberEnd(text: string, from: number): number {
  let at = digitsEnd(text, from);
  if (at - from <= 3) while (text[at] === ',' && digitsEnd(text, at + 1) === at + 4) at += 4;
  const inDate = from > 1 && text[from - 1] === '.' && isDigit(text, from - 2);
  if (inDate || text[at] !== '.' || !isDigit(text, at + 1)) return at;
  const end = digitsEnd(text, at + 1);
  return text[end] === '.' && isDigit(text, end + 1) ? at : end;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at += 1;
  return at;
}

/** Letters; an apostrophe only in front of a clitic is left outside, so "today's" is "today" + "'s". Dotted a.m./p.m. stay whole. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text, at)) at += 1;
  if (at - from !== 1) return at;
  // "a.m.", "p.m.", "U.S.": single letters each followed by a dot.
  let dotted = at;
  while (text[dotted] === '.' && isLetter(text, dotted + 1) && !isLetter(text, dotted + 2)) dotted += 2;
  if (dotted > at) return text[dotted] === '.' ? dotted + 1 : dotted;
  return at;
}
