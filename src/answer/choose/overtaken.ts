import type { RankedPassage } from '../rank/index.ts';
import { publishedAt } from './published-order.ts';
import { isQuotable } from './quotable.ts';
import { statesDiffer } from './states.ts';

/** More would crowd out the answer itself. */
const MAX_OVERTAKING = 1;

/** It speaks of what the question and the answer speak of: the asked names, and all but one of the words the answer met. */
function sameMatter({ evidence }: RankedPassage, best: RankedPassage): boolean {
  if (evidence.missingNames.length > 0) return false;
  const shared = best.evidence.met.filter(
    (word) => evidence.met.includes(word) || evidence.near.includes(word),
  ).length;
  return evidence.met.length > 0 && shared >= Math.max(1, best.evidence.met.length - 1);
}

/**
 * Newer sentences that say the opposite of the best one about the same matter ("was called off" behind "will be
 * evacuated"), whatever speaks against them as an answer: an overtaken statement is never shown without them. At most one.
 */
export function overtakenBy(best: RankedPassage, ranked: readonly RankedPassage[]): readonly RankedPassage[] {
  return ranked
    .filter(
      (item) =>
        isQuotable(item.located.passage) &&
        publishedAt(item.located) > publishedAt(best.located) &&
        statesDiffer(item.located.passage.text, best.located.passage.text) &&
        sameMatter(item, best),
    )
    .slice(0, MAX_OVERTAKING);
}
