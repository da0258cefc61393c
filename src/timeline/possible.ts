import { BELIEVING } from '../english/verb-classes.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { wordSet } from '../word-set.ts';
import type { DatedMention, Reading } from './reading.ts';
import { governor, statusOfGroup } from './status.ts';

const CONDITIONAL = new Set(['if', 'unless', 'whether']);
const MODALS = new Set(['may', 'might', 'could']);
/** What could be perceived was ("could hear voices"). */
const PERCEIVING = new Set(['hear', 'see', 'feel', 'smell']);
const ADVERBS = wordSet(
  'possibly perhaps maybe probably likely allegedly apparently presumably reportedly supposedly purportedly',
);
/** In front of "that" or "to": "it is possible that", "is likely to". */
const ADJECTIVES = wordSet('possible likely unlikely probable plausible conceivable unclear uncertain');
/** "Friday's alleged attack". */
const OF_NOUNS = wordSet('alleged suspected possible apparent presumed supposed purported reported likely');
/** How far before its verb an adverb may stand. */
const ADVERB_REACH = 4;

/** "may have fallen", "might resign", "must have left"; not "could hear", nor "could not land", which did not. */
function hasOpenModal(reading: Reading, group: VerbGroup): boolean {
  const { modal, perfect, base, negated, to } = group;
  // "has not ruled out a strike on Monday".
  if (negated && base === 'rule' && reading.tokens[to + 1]?.lower === 'out') return true;
  if (modal === null) return false;
  if (modal === 'must') return perfect;
  if (modal === 'could') return !PERCEIVING.has(base) && statusOfGroup(reading, group) !== 'negated';
  return MODALS.has(modal);
}

/** "is believed to have fled", "appears to have left", "is likely to reopen". */
function isBelieved(reading: Reading, target: VerbGroup): boolean {
  if (target.form !== 'infinitive') return false;
  const before = reading.tokens[target.from - 1]?.lower ?? '';
  if (ADJECTIVES.has(before)) return true;
  const above = governor(reading, target);
  if (above === null || above.to < target.from - 2) return false;
  if (hasOpenModal(reading, above)) return true;
  return (above.passive && BELIEVING.has(above.base)) || above.base === 'appear' || above.base === 'seem';
}

/** "possibly fell", "Perhaps the bridge fell"; not "perhaps 20 people fell", which leaves open how many. */
function hasAdverb(reading: Reading, target: VerbGroup, from: number): boolean {
  for (let i = target.to; i >= Math.max(from, target.from - ADVERB_REACH); i -= 1) {
    const token = reading.tokens[i];
    if (token?.lower === ',' && i < target.from - 1) return false;
    if (token && ADVERBS.has(token.lower)) return !/^\d/.test(reading.tokens[i + 1]?.lower ?? '');
  }
  const first = reading.tokens[from];
  return (
    first !== undefined && ADVERBS.has(first.lower) && !/^\d/.test(reading.tokens[from + 1]?.lower ?? '')
  );
}

/** "police believe that he fled", "it is possible that he fled". */
function isContentOfBelief(reading: Reading, clause: number): boolean {
  const above = reading.clauses[clause - 1]?.verb;
  const here = reading.clauses[clause];
  if (!above || !here || here.shared || (here.opener !== 'that' && here.opener !== null)) return false;
  const behind = reading.tokens.slice(above.to + 1, above.to + 3);
  if (above.base === 'be') return here.opener === 'that' && behind.some((t) => ADJECTIVES.has(t.lower));
  return BELIEVING.has(above.base) && above.form === 'finite' && !behind.some((t) => t.lower === ',');
}

/** A verb of a clause, or the noun that a date stands before. */
interface Told {
  readonly target: VerbGroup | null;
  readonly clause: number;
  readonly date?: DatedMention;
}

/**
 * True when the sentence leaves open whether it was or will be so: "may have fallen on Sunday", "could reopen on
 * Monday", "is thought to have left on Friday", "allegedly". Such a thing is never shown as happened or planned.
 */
export function isPossible(reading: Reading, { target, clause, date }: Told): boolean {
  const here = reading.clauses[clause];
  if (target === null) {
    if (!date?.adnominal) return false;
    return reading.tokens.slice(date.to, date.to + 3).some((t) => OF_NOUNS.has(t.lower));
  }
  if (here?.opener && CONDITIONAL.has(here.opener)) return true;
  return (
    hasOpenModal(reading, target) ||
    isBelieved(reading, target) ||
    hasAdverb(reading, target, here?.from ?? 0) ||
    isContentOfBelief(reading, clause)
  );
}
