import { REPORTING } from '../english/verb-classes.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { type Attachment, sharesTime } from './attach.ts';
import { statusOf } from './entry-status.ts';
import { type Span, trim, withAntecedent, withoutShifts, withSubject } from './focus.ts';
import type { Reading } from './reading.ts';

/** Where the clauses end that are at the time of this one: "authorized … | and ruled out …", in tokens. */
export function sharedEnd(reading: Reading, clause: number): number {
  const here = reading.clauses[clause];
  let to = here?.to ?? reading.tokens.length;
  for (let next = clause + 1; next < reading.clauses.length; next++) {
    const shared = reading.clauses[next];
    if (!here || !shared || !sharesTime(reading, next)) break;
    if (statusOf(reading, shared.verb, next) !== statusOf(reading, here.verb, clause)) break;
    to = shared.to;
  }
  return to;
}

/** The stretch of a clause around one verb: up to the next verb that has a date of its own. */
function spanOf(
  reading: Reading,
  clause: number,
  target: VerbGroup | null,
  all: readonly Attachment[],
): Span {
  const here = reading.clauses[clause];
  if (!here) return { from: 0, to: reading.tokens.length };
  let { from, to } = here;
  if (target && target.head !== here.verb?.head) {
    from = target.from;
    if (here.verb && target.head < here.verb.from) to = here.verb.from;
  }
  for (const other of all) {
    if (other.clause !== clause || !other.target || other.target.head === target?.head) continue;
    // Only what follows this verb is another's: a participle before it stands in its subject.
    if (other.target.from > (target?.head ?? from) && other.target.from < to) to = other.target.from;
  }
  return { from, to: target?.head === here.verb?.head && to === here.to ? sharedEnd(reading, clause) : to };
}

/** "people injured on Monday" behind the verb of the clause. */
const isParticiple = (target: VerbGroup, finite: VerbGroup): boolean =>
  target.head > finite.head &&
  (target.form === 'participle' || (target.form === 'finite' && target.ambiguous));

/** The words of one dated verb: its clause without what was at other times, with the noun a relative clause is about. */
export function wordsOf(reading: Reading, item: Attachment, all: readonly Attachment[]): Span {
  const { clause, target, date } = item;
  const here = reading.clauses[clause];
  const span = spanOf(reading, clause, target, all);
  const own = trim(reading, withoutShifts(reading, span, [date], target?.head ?? span.from));
  // "scheduled for Friday", "held on 3 March": with the noun it says this of.
  if (target && here?.verb && (target.head < here.verb.from || isParticiple(target, here.verb)))
    return withAntecedent(reading, own, target.from);
  const plain = withSubject(reading, own, clause);
  const before = reading.clauses[clause - 1];
  const relative =
    here?.opener === 'who' ||
    here?.opener === 'which' ||
    (here?.opener === 'that' && before?.verb && !REPORTING.has(before.verb.base));
  return here && relative && span.from === here.from ? withAntecedent(reading, plain, here.from) : plain;
}
