/** Where a clause puts its time: a light look at the words around, not a parse. */
import type { TenseWords } from './grammar/language.ts';
import type { Direction } from './resolve/context.ts';
import type { Token } from './tokens.ts';

/** How many words to each side are looked at. */
const REACH = 12;

/**
 * 'past' or 'future' by the nearest telling word before `tokens[from]` in its sentence, else the nearest behind
 * `tokens[to - 1]`; null when neither side tells.
 */
export function directionAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  tense: TenseWords,
): Direction {
  const before = tense.before.get(tokens[from - 1]?.lower ?? '');
  if (before) return before;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    const token = tokens[i];
    if (token === undefined || endsSentence(tokens, i, tense)) break;
    const cue = tense.cue(token);
    if (cue) return cue;
    if (token.gap === 'break') break;
  }
  for (let i = to; i < Math.min(tokens.length, to + REACH); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.gap === 'break' || endsSentence(tokens, i, tense)) break;
    const cue = tense.cue(token);
    if (cue) return cue;
  }
  return null;
}

/** A closing mark that is not an abbreviation's: what follows begins with a capital, and the word before is no short title. */
function endsSentence(tokens: readonly Token[], at: number, tense: TenseWords): boolean {
  const token = tokens[at];
  if (token === undefined || !tense.boundaries.has(token.lower)) return false;
  if (token.lower !== '.') return true;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next === undefined || next.gap === 'break') return true;
  const capital = next.text.charAt(0) !== next.lower.charAt(0) || next.kind === 'mark';
  return (
    capital &&
    !(before !== undefined && before.text.length <= 3 && before.text.charAt(0) !== before.lower.charAt(0))
  );
}
