import type { Entry } from '../../entry.ts';
import type { Passage } from '../../passages/passage.ts';
import { tokensOf } from '../tokens.ts';
import { leaningOf } from './leans.ts';
import { nextTelling } from './neighbours.ts';

/** A longer sentence would crowd out the quote that it stands beside. */
const MAX_WORDS = 25;
/** A paragraph of so many sentences says one thing in two steps, and the second may undo the first. */
const PAIR = 2;
const TURNS =
  /(?:\b(?:not|no|never|none|nobody|nothing|neither|only|except|unless|without|but|however|though|although|until|false|untrue|wrong|fake|instead|at least|in fact|rather|then|back|again)\b|n['’]t\b)/iu;

const isPair = ({ passages }: Entry, { ordinal, paragraph }: Passage): boolean =>
  passages[ordinal - 1]?.paragraph !== paragraph && passages[ordinal + PAIR]?.paragraph !== paragraph;

/**
 * The short sentence right behind in the same paragraph, where it may turn what this one says into something else: it is
 * the only other one, or it leans on this one with a "not", "only", "until". No list of words tells that "She was at the
 * dentist" undoes a death. Null when there is none; whoever understands the quote without it loses a line.
 */
export function goesOnWith(entry: Entry, passage: Passage): Passage | null {
  const next = nextTelling(entry, passage);
  if (next === null || next.paragraph !== passage.paragraph) return null;
  if (tokensOf(next.text).length > MAX_WORDS) return null;
  if (isPair(entry, passage)) return next;
  return TURNS.test(next.text) && leaningOf(entry, next) !== null ? next : null;
}
