import type { Located } from '../../entry.ts';
import type { AskedWords } from '../choose/asked-words.ts';
import { mentionsIn } from '../context/mentions-in.ts';
import type { Amount } from '../outcome.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { amountsIn, type FoundAmount } from './amounts.ts';

/** Farther than this many words from every asked word, a number is a number of something else. */
const MAX_DISTANCE = 6;
/** A comma between number and word makes it less likely that they belong together. */
const COMMA_COST = 2;

function distance(tokens: readonly Token[], text: string, amount: FoundAmount, word: Token): number {
  const after = word.start >= amount.end;
  const from = after ? amount.end : word.end;
  const to = after ? word.start : amount.start;
  const between = tokens.filter((token) => token.start >= from && token.end <= to).length;
  const marks = text.slice(from, to).split(/[,;:“”"()]/u).length - 1;
  // "26 people": the noun after a number is what it counts; the word before it rarely is.
  return between + marks * COMMA_COST + (after ? 0 : 0.5);
}

/** The number in a passage that counts what was asked; null when no number stands near an asked word. */
export function askedAmount(
  { entry, passage }: Located,
  asked: AskedWords,
  countOnly: boolean,
): Amount | null {
  const { text } = passage;
  const words = asked.metIn(text, entry.article.lang);
  const tokens = tokensOf(text);
  const dates = mentionsIn(entry, passage).filter((mention) => mention.type !== 'DURATION');
  let best: FoundAmount | null = null;
  let least = MAX_DISTANCE;
  for (const amount of amountsIn(text)) {
    const start = passage.start + amount.start;
    const inDate = dates.some((date) => date.start < passage.start + amount.end && start < date.end);
    if (amount.label || inDate || (countOnly && amount.unit !== 'count')) continue;
    for (const word of words) {
      if (word.start < amount.end && amount.start < word.end) continue;
      const far = distance(tokens, text, amount, word);
      if (far < least) {
        least = far;
        best = amount;
      }
    }
  }
  if (!best) return null;
  const { low, high, unit } = best;
  return { start: passage.start + best.start, end: passage.start + best.end, low, high, unit };
}
