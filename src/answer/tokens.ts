/** A word or number of a text with its place: UTF-16 offsets, half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
/** A single one of these between two letters or digits holds a word together: "don't", "Kassym-Jomart", "3.5". */
const JOINS = new Set(["'", '’', '-', '‑', '.', ',']);
const DIGIT = /\p{N}/u;
const UPPER = /^\p{Lu}/u;

/** Comma joins digits only ("1,000"), a hyphen never two digits ("10-12" is a range), the rest whatever they touch. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const mark = text.charAt(from);
  if (!JOINS.has(mark)) return false;
  const digits = DIGIT.test(text.charAt(from - 1)) && DIGIT.test(text.charAt(to));
  if (mark === ',') return digits;
  return mark === '-' || mark === '‑' ? !digits : true;
}

/** So many texts are remembered: one question and the sentences looked at for it are read again and again. */
const MAX_KEPT = 64;
let kept = new Map<string, readonly Token[]>();

/** The words and numbers of a text in order, punctuation left out. Linear, never throws. */
export function tokensOf(text: string): readonly Token[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  // Not cleared: V8's tables of a map hang together, and once one is old all that later ones held lives on with it.
  if (kept.size >= MAX_KEPT) kept = new Map();
  const tokens = read(text);
  kept.set(text, tokens);
  return tokens;
}

function read(text: string): readonly Token[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = found.at(-1);
    if (last && joins(text, last.end, start)) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => {
    const piece = text.slice(start, end);
    const lower = piece.toLowerCase();
    return { start, end, text: piece, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower };
  });
}

/** True when the word begins with an upper-case letter. */
export function isCapitalised(word: string): boolean {
  return UPPER.test(word);
}
