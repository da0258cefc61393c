import type { Located } from '../../entry.ts';
import { isQuotable } from '../choose/quotable.ts';
import { sameOrigin, type Traced, traced } from '../origins/fold.ts';
import type { RankedPassage } from '../rank/index.ts';

/** Share of the question's weight that stands in the passage itself, from which it is on the topic. */
const ON_TOPIC = 0.5;
const MAX_NEAREST = 2;

/**
 * On the asked topic by more than a stray word: two words of it or what means them, or most of its weight, and a name where
 * one is asked. What the sentence beside it says counts for one that holds the kind of answer asked for ("It rises to 2,417 metres").
 */
function onTopic({ evidence }: RankedPassage): boolean {
  const { met, near, missing, missingNames, told, typeFound } = evidence;
  const all = met.length + near.length + missing.length;
  if (missingNames.length > 0 && met.length < 2) return false;
  if (typeFound && (met.length + near.length) / Math.max(1, all) > ON_TOPIC) return true;
  return told.length >= 2 || (met.length > 0 && met.length / all >= ON_TOPIC);
}

/** No name is missing, nor most of the words. */
const meetsHalf = ({ evidence: { met, near, missing, missingNames } }: RankedPassage): boolean =>
  missingNames.length === 0 && missing.length <= met.length + near.length;

/** So sure that the first passage may be meant, it is near whatever words it shares ("closed" for "reopened"). */
const SURE_ENOUGH = 0.3;

/**
 * What the articles do say nearest to the question, at most two sentences, copies once; empty when nothing is on its topic.
 * `confidence`: in the first of `ranked`.
 */
export function nearestOf(ranked: readonly RankedPassage[], confidence: number): readonly Located[] {
  const picked: Traced[] = [];
  for (const item of ranked) {
    if (picked.length === MAX_NEAREST) break;
    const sure = item === ranked[0] && confidence >= SURE_ENOUGH && meetsHalf(item);
    if (!isQuotable(item.located.passage) || !(sure || onTopic(item))) continue;
    const own = traced(item.located);
    if (!picked.some((other) => sameOrigin(own, other))) picked.push(own);
  }
  return picked.map(({ located }) => located);
}
