import type { Located } from '../../entry.ts';
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

/** No name is missing, nor most of the words. */
const meetsHalf = ({ evidence: { met, near, missing, missingNames } }: RankedPassage): boolean =>
  missingNames.length === 0 && missing.length <= met.length + near.length;

/** So sure that the first passage may be meant, it is near whatever words it shares ("closed" for "reopened"). */
const SURE_ENOUGH = 0.3;

/** What the articles do say nearest to the question; empty when nothing is on its topic. `confidence`: in the first of `ranked`. */
export function nearestOf(ranked: readonly RankedPassage[], confidence: number): readonly Located[] {
  const near = (item: RankedPassage): boolean =>
    onTopic(item) || (item === ranked[0] && confidence >= SURE_ENOUGH && meetsHalf(item));
  return ranked
    .filter((item) => isQuotable(item.located.passage) && near(item))
    .slice(0, MAX_NEAREST)
    .map((item) => item.located);
}
