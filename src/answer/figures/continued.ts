/**
 * A second figure for the same thing in the sentence behind: "At least 23 people were killed, the Red Cross said. The
 * ministry put the number at 21." It repeats none of the question's words, so that no search finds it.
 */

import type { Located } from '../../entry.ts';
import type { AskedWords } from '../choose/asked-words.ts';
import { isQuotable } from '../choose/quotable.ts';
import { contextOf } from '../context/context-of.ts';
import type { Amount } from '../outcome.ts';
import { tokensOf } from '../tokens.ts';
import { amountsIn } from './amounts.ts';

/** Nouns for a figure that was named before. */
const figureNouns = new Set('number toll figure figures count total tally estimate'.split(' '));
/** What is counted at crises; a sentence that names another of them than the asked one counts that. */
const countedDeeds = new Set(
  `killed dead died deaths injured wounded hurt arrested detained missing displaced evacuated infected infections ill sick
hospitalised hospitalized rescued saved homeless vaccinated recovered`.split(/\s+/),
);

/** True when the words behind a number only go on with the deed ("1,100 took part"). */
function takesPart(text: string, end: number): boolean {
  return /^ (?:people |workers )?(?:took part|had taken part|turned out|showed up|turned up)\b/u.test(
    text.slice(end, end + 40),
  );
}

/** The passage right behind a figure's when it gives another figure for the same; null when it does not. */
export function continuedFrom(
  { entry, passage }: Located,
  asked: AskedWords,
): { readonly located: Located; readonly amount: Amount } | null {
  const next = entry.passages[passage.ordinal + 1];
  if (!next || next.paragraph !== passage.paragraph || !isQuotable(next)) return null;
  const tokens = tokensOf(next.text);
  const own = new Set(asked.metIn(next.text, entry.article.lang).map((token) => token.lower));
  if (tokens.some(({ lower }) => countedDeeds.has(lower) && !own.has(lower))) return null;
  const counts = amountsIn(next.text).filter(({ unit, label }) => unit === 'count' && !label);
  const [amount] = counts;
  if (!amount || counts.length > 1) return null;
  const named = tokens.some(({ lower }) => figureNouns.has(lower));
  if (!named && !takesPart(next.text, amount.end)) return null;
  // It says nothing without the sentence that it goes on from.
  const context = contextOf(entry, next);
  if (!context.some(({ start }) => start === passage.start)) return null;
  const { low, high, unit } = amount;
  const at = { start: next.start + amount.start, end: next.start + amount.end };
  return { located: { entry, passage: next }, amount: { ...at, low, high, unit } };
}
