import { tokensOf } from '../tokens.ts';
import { verbForm } from './direct-order.ts';

const MANY = /^(?:they|we|you|people|children|men|women|those|these)$|[^s]s$/u;

/** "Did the pilot get hurt?", "who got arrested?" as articles write it: "was the pilot hurt?", "who was arrested?". Any other text unchanged. */
export function withoutGetPassive(text: string): string {
  const tokens = tokensOf(text);
  const at = tokens.findIndex(
    ({ lower }, i) => i > 0 && /^(?:get|got)$/u.test(lower) && isPassive(tokens[i + 1]?.lower ?? ''),
  );
  const get = tokens[at];
  const verb = tokens[at + 1];
  if (!get || !verb) return text;
  const many = MANY.test(tokens[at - 1]?.lower ?? '');
  if (get.lower === 'got') return text.slice(0, get.start) + (many ? 'were' : 'was') + text.slice(get.end);
  const doing = tokens.slice(0, at - 1).find(({ lower }) => /^d(?:o|oes|id)$/u.test(lower));
  if (!doing) return text;
  const be = doing.lower === 'did' ? (many ? 'were' : 'was') : many ? 'are' : 'is';
  return text.slice(0, doing.start) + be + text.slice(doing.end, get.start) + text.slice(verb.start);
}

const isPassive = (word: string): boolean => word === 'hurt' || word === 'hit' || verbForm(word) !== null;
