import { AUXILIARIES } from '../function-words.ts';
import { tokensOf } from '../tokens.ts';

const SAFETY = new Set(['safe', 'unsafe', 'safely', 'dangerous', 'safest', 'safer']);
const ASKER = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
/** These ask for a person, a time or a reason, whatever is safe in them. */
const FACTUAL = new Set(['who', 'whose', 'whom', 'when', 'why']);
const COUNSEL = new Set(['should', 'can', 'could', 'must', 'may', 'shall', 'do']);

/** True for a question that asks what is safe or what to do ("is it safe", "where can I go", "should we leave"). */
export function asksAdvice(text: string): boolean {
  const words = tokensOf(text).map((token) => token.lower);
  if (FACTUAL.has(words[0] ?? '')) return false;
  // "A safe" is a box.
  const safety = words.findIndex(
    (word, i) => SAFETY.has(word) && words[i - 1] !== 'a' && words[i - 1] !== 'the',
  );
  if (safety >= 0 && words.slice(0, safety).some((word) => AUXILIARIES.has(word))) return true;
  return words.some((word, i) => COUNSEL.has(word) && ASKER.has(words[i + 1] ?? ''));
}

/** "Will", "Can" and "May" may be names or months: only longer questions are questions with them. */
const AMBIGUOUS = new Set(['will', 'can', 'may', 'might', 'must']);

/** True for a question whose plain reply would be "yes" or "no". */
export function asksYesOrNo(text: string): boolean {
  const words = tokensOf(text).map((token) => token.lower);
  const first = words[0] ?? '';
  return AUXILIARIES.has(first) && words.length > (AMBIGUOUS.has(first) ? 3 : 1);
}
