import type { PassageIndex } from '../search/passage-index.ts';
import { askedWordsOf } from './choose/asked-words.ts';
import { statesDiffer } from './choose/states.ts';
import { tellsEarlierReport } from './context/own-report.ts';
import { namesIn } from './names/names-in.ts';
import type { RankedPassage } from './rank/index.ts';
import { tokensOf } from './tokens.ts';

const DENIAL =
  /(?:\b(?:not|no|never|none|nobody|den(?:y|ied|ies)|rejects?|rejected|refuted|dismissed|false|untrue|unfounded|fake|hoax|correction|wrongly|without|ruled out|called off|cancell?ed|contrary)\b|n['’]t\b)/giu;
/** Between the denial and what it denies stand at most so many words. */
const MAX_BETWEEN = 5;
/** What denies it says so much of it again, in the sentence or around it. */
const MIN_SHARE = 0.3;
/** Known by all, these tell nothing of what is denied. */
const PLAIN =
  /^(?:people|city|town|country|area|day|today|yesterday|police|government|officials?|time|year)$/u;

/**
 * True when the passage denies what a sentence says, in whatever words: what it denies is what the sentence is about ("there
 * was no bomb", "an earthquake has been ruled out"), or it tells the opposite state of whoever is named.
 */
export function deniesClaim(
  index: PassageIndex,
  claim: string,
  { located, evidence }: RankedPassage,
): boolean {
  const { text } = located.passage;
  if (evidence.missingNames.length > 0 || evidence.missingNumbers.length > 0) return false;
  const { met, near, missing } = evidence;
  if ((met.length + near.length) / Math.max(1, met.length + near.length + missing.length) < MIN_SHARE)
    return false;
  const names = namesIn(claim).flatMap((name) => name.text.toLowerCase().split(' '));
  const named = names.length > 0;
  const about = askedWordsOf(index, claim, new Set(names))
    .metIn(text, located.entry.article.lang)
    .filter(({ lower }) => named || !PLAIN.test(lower));
  if (statesDiffer(claim, text)) return named || about.length > 0;
  if (tellsEarlierReport(text)) return met.length > 0;
  const tokens = tokensOf(text);
  return [...text.matchAll(DENIAL)].some(({ index: from, 0: word }) =>
    about.some(({ start, end }) => {
      const [left, right] = start < from ? [end, from] : [from + word.length, start];
      return tokens.filter((one) => one.start >= left && one.end <= right).length <= MAX_BETWEEN;
    }),
  );
}
