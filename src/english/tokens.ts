/** A word, number or mark of a sentence; offsets count from the start of the text that was given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** `word` holds letters, `number` digits, `quote` any quotation mark, `mark` everything else. */
  readonly kind: 'word' | 'number' | 'quote' | 'mark';
  /** True for a word that begins with a capital letter. */
  readonly capital: boolean;
}

const PIECE =
  /(\p{L}(?:[\p{L}\p{M}\p{N}]|[-.](?=[\p{L}\p{N}]))*)|(\p{N}(?:\p{N}|[.,:](?=\p{N}))*%?)|(``|''|["“”„«»‹›])|[^\s]/gu;
const CLITICS = new Set(['s', 'll', 'd', 've', 're', 'm', 't']);

/** Joins an apostrophe with the clitic after it (`'s`, `'ll`); gives the n of `n't` to its clitic. */
function joinClitic(joined: Token[], apostrophe: Token, next: Token | undefined): boolean {
  const before = joined.at(-1);
  if (!next || !before || before.end !== apostrophe.start || next.start !== apostrophe.end) return false;
  if (!CLITICS.has(next.lower)) return false;
  if (next.lower !== 't' || before.lower.length < 2 || !before.lower.endsWith('n')) {
    joined.push({
      ...next,
      start: apostrophe.start,
      text: `'${next.text}`,
      lower: `'${next.lower}`,
      capital: false,
    });
    return true;
  }
  joined.pop();
  // "can't" keeps its n, since "ca" is no word; every other verb gives it up.
  const kept = before.lower === 'can' ? before.lower.length : before.lower.length - 1;
  const end = before.start + kept;
  joined.push({ ...before, end, text: before.text.slice(0, kept), lower: before.lower.slice(0, kept) });
  joined.push({ start: end, end: next.end, text: "n't", lower: "n't", kind: 'word', capital: false });
  return true;
}

/** The words and marks of a text, in order; never throws, takes time linear in the length. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let apostrophe: Token | null = null;
  for (const match of text.matchAll(PIECE)) {
    const [piece, word, number, quote] = match;
    const lower = piece.toLowerCase();
    const kind = word ? 'word' : number ? 'number' : quote ? 'quote' : 'mark';
    const capital = kind === 'word' && piece.charAt(0) !== lower.charAt(0);
    const token: Token = {
      start: match.index,
      end: match.index + piece.length,
      text: piece,
      lower,
      kind,
      capital,
    };
    if (apostrophe) {
      const held: Token = apostrophe;
      apostrophe = null;
      if (joinClitic(found, held, token)) continue;
      found.push(held);
    }
    if (piece === "'" || piece === '’') apostrophe = token;
    else found.push(token);
  }
  if (apostrophe) found.push(apostrophe);
  return found;
}
