import type { RankedPassage } from '../rank/index.ts';
import { isQuotable } from './quotable.ts';

/** A further quote meets at least this share of the question's words that the best one meets. */
const ENOUGH_MET = 0.75;

/** Nothing speaks against the passage as an answer, or nothing that it is not forgiven, and its kind may be quoted. */
export function isClean(item: RankedPassage): boolean {
  const { against, forgiven, missingNames, missingNumbers } = item.evidence;
  return (
    isQuotable(item.located.passage) &&
    (against.length === 0 || forgiven === true) &&
    missingNames.length === 0 &&
    missingNumbers.length === 0
  );
}

/** True when the passage speaks to the question about as fully as the best one does. */
export function supports(item: RankedPassage, best: RankedPassage): boolean {
  if (!isClean(item) || (best.evidence.typeFound && !item.evidence.typeFound)) return false;
  const wanted = best.evidence.met;
  if (wanted.length === 0) return false;
  const met = wanted.filter((word) => item.evidence.met.includes(word)).length;
  return met / wanted.length >= ENOUGH_MET;
}
