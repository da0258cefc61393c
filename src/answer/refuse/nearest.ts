import type { Located } from '../../library.ts';
import { isQuotable } from '../choose/quotable.ts';
import type { RankedPassage } from '../rank/index.ts';

/** Share of the question's weight that stands in the passage itself, from which it is on the topic. */
const ON_TOPIC = 0.5;
const MAX_NEAREST = 1;

/** On the asked topic by more than a stray word: two words of it, or most of its weight, and a name where one is asked. */
function onTopic({ evidence }: RankedPassage): boolean {
  const { met, near, missing, missingNames } = evidence;
  const all = met.length + near.length + missing.length;
  if (met.length === 0 || all === 0) return false;
  if (missingNames.length > 0 && met.length < 2) return false;
  return met.length >= 2 || met.length / all >= ON_TOPIC;
}

/** What the articles do say nearest to the question; empty when nothing is on its topic. */
export function nearestOf(ranked: readonly RankedPassage[]): readonly Located[] {
  return ranked
    .filter((item) => isQuotable(item.located.passage) && onTopic(item))
    .slice(0, MAX_NEAREST)
    .map((item) => item.located);
}
