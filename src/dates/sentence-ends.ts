/** Where sentences end among the tokens. */
import type { TenseWords } from './grammar/language.ts';
import type { Token } from './tokens.ts';

/**
 * True at each token that ends a sentence. With the caller's `sentences` those decide; without, a closing mark does
 * unless it looks like an abbreviation's.
 */
export function sentenceEnds(
  tokens: readonly Token[],
  tense: TenseWords,
  sentences?: readonly { readonly start: number; readonly end: number }[],
): readonly boolean[] {
  if (sentences === undefined) return tokens.map((_, at) => looksLikeEnd(tokens, at, tense));
  let next = 0;
  return tokens.map((token, at) => {
    while (next < sentences.length && (sentences[next]?.end ?? 0) < token.end) next += 1;
    const end = sentences[next]?.end;
    const following = tokens[at + 1];
    return end !== undefined && (following === undefined || following.start >= end);
  });
}

/** True at each token that lies in a caption; empty when there is none. */
export function inCaptions(
  tokens: readonly Token[],
  sentences: readonly { readonly start: number; readonly end: number; readonly kind?: string }[] = [],
): readonly boolean[] {
  const captions = sentences.filter((sentence) => sentence.kind === 'caption');
  if (captions.length === 0) return [];
  let next = 0;
  return tokens.map((token) => {
    while (next < captions.length && (captions[next]?.end ?? 0) <= token.start) next += 1;
    return (captions[next]?.start ?? token.end) <= token.start;
  });
}

/** What follows begins with a capital or a mark, and the word before is no short title ("Mr."). */
function looksLikeEnd(tokens: readonly Token[], at: number, tense: TenseWords): boolean {
  const token = tokens[at];
  if (token === undefined || !tense.boundaries.has(token.lower)) return false;
  if (token.lower !== '.') return true;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next === undefined || next.gap === 'break') return true;
  if (next.text.charAt(0) === next.lower.charAt(0) && next.kind !== 'mark') return false;
  return !(
    before !== undefined &&
    before.text.length <= 3 &&
    before.text.charAt(0) !== before.lower.charAt(0)
  );
}
