/** Where a clause puts its time: a light look at the words around, not a parse. */
import type { TenseWords } from './grammar/language.ts';
import type { Direction } from './resolve/context.ts';
import type { Token } from './tokens.ts';

/** How many words to each side are looked at. */
const REACH = 12;

/**
 * 'past' or 'future' by the nearest telling word before `tokens[from]` in its sentence, else the nearest behind
 * `tokens[to - 1]`; null when neither side tells, or the nearest is in the present tense.
 */
export function directionAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  tense: TenseWords,
): Direction {
  const preposition = tokens[from - 1]?.lower ?? '';
  const decided = tense.before.get(preposition);
  if (decided) return decided;
  const weak = tense.weakBefore.get(preposition);
  if (weak) return completed(tokens, from, tense) ? 'past' : weak;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    if (endsSentence(tokens, i, tense)) break;
    const cue = tense.cue(tokens, i);
    if (cue) return cue === 'present' ? null : cue;
    if (tokens[i]?.gap === 'break') break;
  }
  for (let i = to; i < Math.min(tokens.length, to + REACH); i += 1) {
    if (tokens[i]?.gap === 'break' || endsSentence(tokens, i, tense)) break;
    const cue = tense.cue(tokens, i);
    if (cue) return cue === 'present' ? null : cue;
  }
  return null;
}

/** "had filed reports by Wednesday": the nearest telling word is past and so is the one before it. */
function completed(tokens: readonly Token[], from: number, tense: TenseWords): boolean {
  let seen = 0;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    if (endsSentence(tokens, i, tense) || tokens[i]?.gap === 'break') return false;
    const cue = tense.cue(tokens, i);
    if (cue === 'future') return false;
    if (cue) seen += 1;
    if (seen === 2) return true;
  }
  return false;
}

/** A closing mark that is not an abbreviation's: what follows begins with a capital, and the word before is no short title. */
export function endsSentence(tokens: readonly Token[], at: number, tense: TenseWords): boolean {
  const token = tokens[at];
  if (token === undefined || !tense.boundaries.has(token.lower)) return false;
  if (token.lower !== '.') return true;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next === undefined || next.gap === 'break') return true;
  const capital = next.text.charAt(0) !== next.lower.charAt(0) || next.kind === 'mark';
  const title =
    before !== undefined && before.text.length <= 3 && before.text.charAt(0) !== before.lower.charAt(0);
  return capital && !title;
}
