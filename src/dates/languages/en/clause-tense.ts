/** Which side of the publication day a weekday lies on by the finite verb of its clause. */

import { type Clause, clauses } from '../../../english/clauses.ts';
import { PREPOSITIONS, SHIFTERS } from '../../../english/function-words.ts';
import { type Token, tokens } from '../../../english/tokens.ts';
import { opensComplement } from '../../../english/verbs/bare-group.ts';
import { inNounPhrase } from '../../../english/verbs/noun-phrase.ts';
import type { VerbGroup } from '../../../english/verbs/verb-group.ts';
import { isAdverb } from '../../../english/verbs/verb-group.ts';
import { verbGroups } from '../../../english/verbs/verb-groups.ts';
import type { Direction } from '../../resolve/context.ts';
import { FOR_SAYING, PRESENT_OF_OLD, UNPLANNED } from './present-verbs.ts';
import { APPOINTED } from './tense-words.ts';

/** "let him go on Monday", "saw them leave": the base form behind is at the time of the verb. */
const WITH_BASE_FORM = new Set(['let', 'make', 'see', 'watch', 'hear', 'help']);
const COUNTS = new Set(
  'two three four five six seven eight nine ten dozen hundred thousand million billion many several'.split(
    ' ',
  ),
);
/** What opens the subject of an unknown verb, at most so far before it. */
const OPENS_SUBJECT = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'all', 'both']);
const SUBJECT_REACH = 4;
/** In front of what was before the verb, or brought it about ("is held over a fire on Monday"). */
const LEADS_BACK = new Set([...SHIFTERS, 'over', 'despite']);

/**
 * `future` where the clause tells in the present what happens on another day ("The victims are buried on Saturday"),
 * `past` where its past holds a base form; null where the verb does not decide. `at` and `end` are the offsets of the
 * day in the sentence.
 */
export function clauseTense(sentence: string, at: number, end: number): Direction {
  const list = tokens(sentence);
  const from = list.findIndex((token) => token.end > at);
  const to = list.findIndex((token) => token.start >= end);
  if (from < 0) return null;
  const dated = new Set<number>();
  for (let i = from; i < (to < 0 ? list.length : to); i += 1) dated.add(i);
  const behind = to < 0 ? undefined : list[to];
  if (behind?.lower === "'s") return null;
  const groups = verbGroups(list).filter((group) => !dated.has(group.head));
  const parts = clauses(list, groups, dated);
  const clause = parts.find((one) => from >= one.from && from < one.to);
  if (clause === undefined) return null;
  const { verb } = clause;
  if (verb === null) return parts.length === 1 && hasUnknownPresent(list, dated) ? 'future' : null;
  // "at the close of business Thursday, shares …": a day in front of the verb opens its clause.
  if (from < verb.from && from > clause.from + 2) return null;
  if (verb.tense === 'past' && !verb.perfect && WITH_BASE_FORM.has(verb.base))
    return from - verb.to <= 5 ? 'past' : null;
  return ofPresent(list, clause, verb, groups, from);
}

function ofPresent(
  list: readonly Token[],
  clause: Clause,
  verb: VerbGroup,
  groups: readonly VerbGroup[],
  from: number,
): Direction {
  if (verb.tense !== 'present' || verb.perfect || verb.progressive || verb.modal !== null) return null;
  if (verb.ambiguous && isBareNoun(list, verb.head)) return null;
  if (verb.base === 'be' && !verb.passive) return subjectIsAppointed(list, clause, verb) ? 'future' : null;
  if (UNPLANNED.has(verb.base) || (verb.passive ? FOR_SAYING : PRESENT_OF_OLD).has(verb.base)) return null;
  // Another verb takes the day: "accused of setting it on Monday", "votes to close it on Monday".
  const nearer = groups.filter((group) => group.from > verb.to && group.to < from && group.form !== 'finite');
  if (nearer.some((group) => group.form !== 'infinitive' || !verb.passive)) return null;
  const leadsBack = list.slice(verb.to + 1, from - 1).some((token) => LEADS_BACK.has(token.lower));
  return leadsBack ? 'past' : 'future';
}

/** "Street protests on Monday.", "three arrests on Monday": a plural behind one word or a number. */
function isBareNoun(list: readonly Token[], head: number): boolean {
  const before = list[head - 1];
  if (!list[head]?.lower.endsWith('s') || before === undefined) return false;
  return head === 1 || before.kind === 'number' || COUNTS.has(before.lower);
}

/**
 * A whole sentence in which no verb was found has one all the same: a present that no list knows, right behind its
 * subject ("The mayor chairs a meeting on Monday", "The pilgrims trek to the shrine on Monday").
 */
function hasUnknownPresent(list: readonly Token[], dated: ReadonlySet<number>): boolean {
  if (list.at(-1)?.lower !== '.') return false;
  return list.some((token, i) => {
    const subject = list[i - 1];
    if (token.kind !== 'word' || token.capital || dated.has(i) || subject?.kind !== 'word') return false;
    if (subject.lower.endsWith('s') === token.lower.endsWith('s') || inNounPhrase(list, i)) return false;
    if (PREPOSITIONS.has(token.lower) || isAdverb(token) || !opensComplement(list[i + 1])) return false;
    return list.slice(Math.max(0, i - SUBJECT_REACH), i - 1).some((word) => OPENS_SUBJECT.has(word.lower));
  });
}

/** "The funeral is in the cathedral on Monday". */
const subjectIsAppointed = (list: readonly Token[], clause: Clause, verb: VerbGroup): boolean =>
  list.slice(clause.from, verb.from).some((token) => APPOINTED.has(token.lower) && !token.capital);
