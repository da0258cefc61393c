import { FUNCTION_WORDS } from '../function-words.ts';
import { isCapitalised, type Token, tokensOf } from '../tokens.ts';
import type { KnownName, NameKind } from './known-name.ts';
import type { NameBook } from './name-book.ts';
import { namesIn } from './names-in.ts';

/** A name in a question: by its capitals, or because the articles write these words as a name. */
export interface AskedName {
  readonly start: number;
  readonly end: number;
  /** As the articles write it when the question has it in lower case, else as typed. */
  readonly name: string;
  readonly kind: NameKind;
}

const MAX_WORDS = 4;
const MIN_CHARS = 3;

function known(
  text: string,
  tokens: readonly Token[],
  at: number,
  book: NameBook,
): [KnownName, Token] | null {
  const first = tokens[at];
  if (!first) return null;
  for (let n = Math.min(MAX_WORDS, tokens.length - at); n >= 1; n--) {
    const last = tokens[at + n - 1];
    if (!last) continue;
    const words = text.slice(first.start, last.end);
    const name = words.length >= MIN_CHARS ? book.find(words) : undefined;
    if (name && !(n === 1 && FUNCTION_WORDS.has(first.lower))) return [name, last];
  }
  return null;
}

/** The names a question holds, in order of place, none overlapping another. */
export function namesAsked(text: string, book: NameBook): readonly AskedName[] {
  const spans = namesIn(text).filter((span) => !span.unsure || book.find(span.text) !== undefined);
  const found: AskedName[] = spans.map((span) => ({
    start: span.start,
    end: span.end,
    name: span.text,
    kind: book.find(span.text)?.kind ?? 'other',
  }));
  const tokens = tokensOf(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || isCapitalised(token.text)) continue;
    if (found.some((span) => span.start < token.end && token.start < span.end)) continue;
    const hit = known(text, tokens, i, book);
    if (!hit) continue;
    const [name, last] = hit;
    found.push({ start: token.start, end: last.end, name: name.name, kind: name.kind });
    i = tokens.indexOf(last);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "the missing inmates", where an article has a heading "Inmates …": a noun with an article is no name, but "the KNB" is. */
function isPlainNoun(question: string, start: number, name: string): boolean {
  if (name.includes(' ') || /^\p{Lu}{2}/u.test(name)) return false;
  return /\b(?:the|a|an|his|her|their|its|any|some|many|those|these)(?: \p{Ll}+)? $/iu.test(
    question.slice(0, start),
  );
}

/** The question with the capitals that its names have in the articles: "was ruhl held" → "was Ruhl held". */
export function withNameCapitals(question: string, book: NameBook): string {
  let written = question;
  for (const { start, end, name } of namesAsked(question, book)) {
    if (isPlainNoun(question, start, name)) continue;
    const words = name.split(' ');
    const capitals = question
      .slice(start, end)
      .split(' ')
      .map((word) => words.find((known) => known.toLowerCase() === word) ?? word);
    const shown = capitals.join(' ');
    if (shown.length === end - start) written = written.slice(0, start) + shown + written.slice(end);
  }
  return written;
}
