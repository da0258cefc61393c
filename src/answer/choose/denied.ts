import type { RankedPassage } from '../rank/index.ts';
import { isQuotable } from './quotable.ts';

/** What a sentence that nobody was killed lacks as the answer to how many were. */
const lacksNumber = new Set(['kind-missing', 'counted-missing', 'untold']);
const NOBODY = /\b(?:nobody|no one|none|no (?:people|deaths?|injuries|casualties|victims))\b/iu;

/**
 * For "how many were killed": the best sentence of another article that says nobody was. A reader must see both; empty when
 * there is none.
 */
export function deniedBy(best: RankedPassage, ranked: readonly RankedPassage[]): readonly RankedPassage[] {
  const { article } = best.located.entry;
  const denial = ranked.find(
    ({ located, evidence }) =>
      located.entry.article !== article &&
      evidence.deed === 'denied' &&
      evidence.against.every((fault) => lacksNumber.has(fault)) &&
      NOBODY.test(located.passage.text) &&
      isQuotable(located.passage),
  );
  return denial === undefined ? [] : [denial];
}
