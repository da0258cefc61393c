import { AUXILIARIES } from '../function-words.ts';
import { tokensOf } from '../tokens.ts';

const LEANING_DAYS =
  /\b(?:the same (?:day|night|evening|morning|week|month|year|time)|that (?:day|night|evening|morning|same day)|the (?:next|following|previous) (?:day|night|morning|week|month|year)|the day (?:before|after)|(?:a|one|two|three|several) (?:days?|weeks?|hours?|months?|years?) (?:later|earlier)|later (?:that|the same) (?:day|night)|(?:moments|minutes|hours|days|weeks) later|shortly after(?:wards)?,|at the time|since then|at that point)\b/iu;
const PLACED = /\b(?:in|at|to|from|near|into|on) (?:\p{Lu}|the |a |an )/u;
const BEING = /^(?:is|are|was|were|has|have|had|will|would|may|might|must|can|could|be|been)$/u;

/** "Two days later", "on the same day": counted from a day that the sentence does not tell. */
export function dayLeans(text: string): boolean {
  return LEANING_DAYS.test(text);
}

/** "set up a camp there", "then threw stones", "refused to do so", "denied this": where, after what, what. */
export function wordLeans(text: string): boolean {
  const tokens = tokensOf(text);
  const words = tokens.map((token) => token.lower);
  return tokens.some(({ lower, start }, i) => {
    if (i === 0) return false;
    const [before = '', after = ''] = [words[i - 1], words[i + 1]];
    const clause = text.slice(0, start);
    if (lower === 'there')
      return !BEING.test(after) && !AUXILIARIES.has(before) && before !== 'that' && !PLACED.test(clause);
    if (lower === 'then')
      return (
        !/^(?:and|since|until|by|back|from|if)$/u.test(before) && !/\b(?:if|when|first|once)\b/iu.test(clause)
      );
    if (lower === 'so') return /^(?:do|does|did|doing|done)$/u.test(before) && !/[,;]/u.test(clause);
    if (lower === 'this' || lower === 'that')
      return after === '' && !/^(?:than|of|like|after|before)$/u.test(before) && !/[,;]/u.test(clause);
    return false;
  });
}
