import type { EntryStatus } from '../contract.ts';
import { NEGATORS } from '../english/function-words.ts';
import { PROSPECTIVE } from '../english/verb-classes.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { wordSet } from '../word-set.ts';
import type { Reading } from './reading.ts';

/** What a word's own clause says of it. `reported` is decided by the entry, not by the word. */
export type WordStatus = Exclude<EntryStatus, 'reported'>;

const NO_SUBJECTS = new Set(['no', 'nobody', 'none', 'neither', 'no-one', 'nothing', 'few']);
const DENYING = new Set(['without', 'lack', 'absence', 'avert', 'averted', 'lacked']);
/** What could be perceived was ("could hear voices"). */
const PERCEIVING = new Set(['hear', 'see', 'feel', 'smell']);
const COMING = wordSet('expected scheduled due set supposed slated likely going about planned ready');

/** True when the verb's subject is an empty one ("no one was hurt", "none of them returned"). */
function hasEmptySubject(reading: Reading, group: VerbGroup, from: number): boolean {
  for (let i = group.from - 1; i >= from; i--) {
    const token = reading.tokens[i];
    if (!token || token.lower === ',' || token.kind === 'quote') return false;
    if (NO_SUBJECTS.has(token.lower) && token.lower !== 'few') return i >= group.from - 6;
  }
  return false;
}

/** The verb that an infinitive hangs on: the nearest verb group before it. */
export function governor(reading: Reading, group: VerbGroup): VerbGroup | null {
  let found: VerbGroup | null = null;
  for (const other of reading.groups) {
    if (other.to >= group.from) break;
    found = other;
  }
  return found;
}

/** Status of a verb group by its own words: auxiliaries, negation, an empty subject, what it hangs on. */
export function statusOfGroup(reading: Reading, group: VerbGroup): WordStatus {
  const clause = reading.clauses.find((c) => group.from >= c.from && group.from < c.to);
  if (group.negated) return 'negated';
  // "There was no fighting", "the town had no power".
  const lacks = group.base === 'be' || (group.base === 'have' && group.tense === 'past');
  if (lacks && reading.tokens[group.to + 1]?.lower === 'no') return 'negated';
  if (group.form === 'finite' && hasEmptySubject(reading, group, clause?.from ?? 0)) return 'negated';
  if (group.form === 'gerund' && DENYING.has(reading.tokens[group.from - 1]?.lower ?? '')) return 'negated';
  if (group.tense === 'future') return 'planned';
  if (group.modal === 'could' && PERCEIVING.has(group.base)) return 'happened';
  if (group.modal !== null) return 'planned';
  return 'happened';
}

/** True for an infinitive that was wanted, planned or ordered, or is still to come ("is to meet", "agreed to meet"). */
export function isProspective(reading: Reading, group: VerbGroup): boolean {
  if (group.form !== 'infinitive') return false;
  const above = governor(reading, group);
  if (!above) return true;
  const before = reading.tokens[group.from - 1]?.lower ?? '';
  if (COMING.has(before)) return true;
  if (above.base === 'be' && above.head === group.from - 1) return true;
  // "have to leave by Friday"
  if (above.base === 'have' && above.tense === 'present') return true;
  if (above.tense === 'future' || above.modal !== null) return true;
  return PROSPECTIVE.has(above.base);
}

/** Status of a word that is no verb: "no evidence", "without a fight". */
export function statusOfNoun(reading: Reading, index: number): WordStatus {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const token = reading.tokens[i];
    if (token?.kind !== 'word') break;
    if (
      token.lower === 'no' ||
      DENYING.has(token.lower) ||
      (NEGATORS.has(token.lower) && token.lower !== 'nor')
    )
      return 'negated';
    if (reading.groups.some((g) => g.head === i)) break;
  }
  return 'happened';
}
