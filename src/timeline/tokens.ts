/** A word, number or mark of a sentence; offsets count from the start of the text that was given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** `word` holds letters, `number` digits, `quote` any quotation mark, `mark` everything else. */
  readonly kind: 'word' | 'number' | 'quote' | 'mark';
}

const PIECE =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}[\p{N}.,:%]*|``|''|[^\s]/gu;
const QUOTE = /^(?:``|''|["“”„«»‹›])$/u;
const CLITICS = new Set(['s', 'll', 'd', 've', 're', 'm', 't']);

function kindOf(text: string): Token['kind'] {
  if (QUOTE.test(text)) return 'quote';
  const first = text.codePointAt(0) ?? 0;
  if (/\p{L}/u.test(String.fromCodePoint(first))) return 'word';
  return /\p{N}/u.test(String.fromCodePoint(first)) ? 'number' : 'mark';
}

/** Joins an apostrophe with the clitic after it (`'s`, `'ll`) and moves the n of `n't` over to its clitic. */
function joinClitics(tokens: Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    const apostrophe = token.text === "'" || token.text === '’';
    const before = joined.at(-1);
    if (
      !apostrophe ||
      !next ||
      !before ||
      before.end !== token.start ||
      next.start !== token.end ||
      !CLITICS.has(next.lower)
    ) {
      joined.push(token);
      continue;
    }
    i++;
    const negated = next.lower === 't' && before.lower.endsWith('n') && before.lower.length > 1;
    if (negated) {
      joined.pop();
      // "can't" keeps its n, since "ca" is no word; every other verb gives it up.
      const stem = before.lower === 'can' ? 0 : 1;
      const end = before.end - stem;
      joined.push({
        ...before,
        end,
        text: before.text.slice(0, before.text.length - stem),
        lower: before.lower.slice(0, before.lower.length - stem),
      });
      joined.push({ start: end, end: next.end, text: "n't", lower: "n't", kind: 'word' });
    } else
      joined.push({
        start: token.start,
        end: next.end,
        text: `'${next.text}`,
        lower: `'${next.lower}`,
        kind: 'word',
      });
  }
  return joined;
}

/** The words and marks of a text, in order; never throws, takes time linear in the length. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match;
    found.push({
      start: match.index,
      end: match.index + piece.length,
      text: piece,
      lower: piece.toLowerCase(),
      kind: kindOf(piece),
    });
  }
  return joinClitics(found);
}
