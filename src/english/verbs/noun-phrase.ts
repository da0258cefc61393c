import { wordSet } from '../../word-set.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../function-words.ts';
import type { Token } from '../tokens.ts';
import { isAdverb } from './verb-group.ts';

/** Determiners that also stand alone as a subject ("which fell", "some fled"). */
const STAND_ALONE = wordSet('which that all both some many several another few more most those these this');

/** True when a noun or adjective is expected here, so that a word shaped like a verb is none ("the detained man"). */
export function inNounPhrase(list: readonly Token[], index: number): boolean {
  let at = index - 1;
  let before = list[at];
  while (before && isAdverb(before)) before = list[--at];
  if (!before) return false;
  // "his dismembered and decapitated body": the second of two participles in a noun phrase.
  const twin = before.lower === 'and' || before.lower === 'or';
  if (twin && list[at - 1]?.lower.endsWith('ed')) return inNounPhrase(list, at - 1);
  return (
    before.lower === "'s" ||
    PREPOSITIONS.has(before.lower) ||
    POSSESSIVES.has(before.lower) ||
    (DETERMINERS.has(before.lower) && !STAND_ALONE.has(before.lower))
  );
}
