import type { RankedPassage } from '../rank/index.ts';
import { publishedAt } from './published-order.ts';
import { isQuotable } from './quotable.ts';
import { statesDiffer } from './states.ts';

/** More would crowd out the answer itself. */
const MAX_OVERTAKING = 1;

/** Fewer words in common are a stray resemblance. */
const MIN_SHARED = 2;

/** It speaks of what the answer speaks of: no asked name is missing, and it has each word of the question that the answer has. */
function sameMatter({ evidence }: RankedPassage, best: RankedPassage): boolean {
  const { met } = best.evidence;
  return (
    evidence.missingNames.length === 0 &&
    met.length >= MIN_SHARED &&
    met.every((word) => evidence.met.includes(word))
  );
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
