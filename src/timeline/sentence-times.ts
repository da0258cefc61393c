import type { EntryStatus } from '../contract.ts';
import type { When } from '../dates/when.ts';
import { type Attachment, attachments, sharesTime } from './attach.ts';
import { DENYING, PROSPECTIVE, REPORTING, SETTING } from './english/verb-classes.ts';

import { nounPhrase, type Span, trim, withAntecedent, withoutShifts, withSubject } from './focus.ts';
import { dayOf, narrower, startKey } from './interval.ts';
import type { DatedMention, Reading } from './reading.ts';
import { isProspective, statusOfGroup } from './status.ts';
import type { VerbGroup } from './verbs/verb-group.ts';

/** One dated thing of a sentence, in tokens. */
export interface SentenceTime {
  readonly when: When;
  readonly status: EntryStatus;
  readonly span: Span;
  readonly clause: number;
  /** The date it was read from; null when the publication day decides. */
  readonly date: DatedMention | null;
}

const RELATIVE = new Set(['that', 'which', 'who', 'where', 'when']);

const CONDITIONAL = new Set(['if', 'unless', 'whether']);

/** “…,” the spokesman said: behind what it tells, cut off by a comma or a quotation mark. */
function isAttribution(reading: Reading, clause: number): boolean {
  const here = reading.clauses[clause];
  if (!here || clause === 0 || here.opener !== null || here.shared || !reading.sayings.has(clause))
    return false;
  const first = reading.tokens[here.from];
  return first !== undefined && (first.kind === 'quote' || first.lower === ',');
}

/** True for what is told by a verb of saying elsewhere in the sentence: a statement's day is not its content's day. */
export function isContent(reading: Reading, clause: number): boolean {
  if (isAttribution(reading, clause)) return false;
  const told = reading.clauses[clause];
  const coordinated = told === undefined || told.shared || told.opener === 'and' || told.opener === 'but';
  return reading.clauses.some((here, i) => {
    if (i === clause || !reading.sayings.has(i)) return false;
    if (i < clause) return !(coordinated && reading.sayings.has(clause));
    return here.opener === null && !here.shared;
  });
}

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

/** True for what a denial is about: "denied that it shelled the town". */
function isDenied(reading: Reading, clause: number): boolean {
  const above = reading.clauses[clause - 1]?.verb;
  const here = reading.clauses[clause];
  return (
    here?.opener === 'that' &&
    above !== undefined &&
    above !== null &&
    DENYING.has(above.base) &&
    !above.negated
  );
}

/** Status of a verb in its clause; null for a text without one is plain happening. */
export function statusOf(reading: Reading, target: VerbGroup | null, clause: number): EntryStatus {
  const here = reading.clauses[clause];
  if (here?.opener && CONDITIONAL.has(here.opener)) return 'planned';
  if (!target) return 'happened';
  if (isDenied(reading, clause)) return 'negated';
  const own = statusOfGroup(reading, target);
  if (own !== 'happened') return own;
  if (isProspective(reading, target)) return 'planned';
  return target.head === here?.verb?.head && reading.sayings.has(clause) ? 'reported' : 'happened';
}

/** The words of one dated verb: its clause without what was at other times, with the noun a relative clause is about. */
function wordsOf(reading: Reading, item: Attachment, all: readonly Attachment[]): Span {
  const { clause, target, date } = item;
  const here = reading.clauses[clause];
  const span = spanOf(reading, clause, target, all);
  const own = trim(reading, withoutShifts(reading, span, [date], target?.head ?? span.from));
  // "scheduled for Friday", "held on 3 March": with the noun it says this of.
  if (target && here?.verb && target.head < here.verb.from) return withAntecedent(reading, own, target.from);
  const plain = withSubject(reading, own, clause);
  const before = reading.clauses[clause - 1];
  const relative =
    here?.opener === 'who' ||
    here?.opener === 'which' ||
    (here?.opener === 'that' && before?.verb && !REPORTING.has(before.verb.base));
  return here && relative && span.from === here.from ? withAntecedent(reading, plain, here.from) : plain;
}

/**
 * True when the words contradict the date: "was won" on a day after publication. One of the two is misread, and a
 * wrong day is worse than none.
 */
function isContradicted(
  reading: Reading,
  target: VerbGroup | null,
  when: When,
  published: string | null,
): boolean {
  if (published === null || target === null || startKey(when).slice(0, 10) <= published.slice(0, 10))
    return false;
  if (when.start === null || target.modal !== null || isProspective(reading, target)) return false;
  if (SETTING.has(target.base) || PROSPECTIVE.has(target.base) || target.negated) return false;
  return (
    target.form === 'gerund' || target.form === 'participle' || target.tense === 'past' || target.perfect
  );
}

/** A day after publication is a plan, whatever the tense ("meets on Friday"). */
function settleStatus(status: EntryStatus, when: When, published: string | null): EntryStatus {
  if (published === null || when.start === null || status === 'negated') return status;
  return startKey(when).slice(0, 10) > published.slice(0, 10) ? 'planned' : status;
}

function timeOf(
  reading: Reading,
  item: Attachment,
  all: readonly Attachment[],
  published: string | null,
): SentenceTime | null {
  const { date, clause, target } = item;
  const here = reading.clauses[clause];
  if (target === null && here?.verb) {
    // A date that dates a noun only: worth an entry when it is a day ("Friday's attack"), background when coarser.
    if (!date.adnominal || dayOf(date.plain) === null) return null;
    const status = settleStatus('happened', date.plain, published);
    return { when: date.plain, status, span: nounPhrase(reading, date), clause, date };
  }
  const { when } = date;
  if (isContradicted(reading, target, when, published)) return null;
  const status = settleStatus(statusOf(reading, target, clause), when, published);
  return { when, status, span: wordsOf(reading, item, all), clause, date };
}

/** True when two times of a sentence are one: the finer says the same as the coarser in the same breath. */
function isSame(reading: Reading, a: SentenceTime, b: SentenceTime): boolean {
  if (a.status !== b.status || narrower(a.when, b.when) === null) return false;
  if (a.clause === b.clause) return a.date?.adnominal === b.date?.adnominal;
  const later = reading.clauses[Math.max(a.clause, b.clause)];
  return (
    Math.abs(a.clause - b.clause) === 1 &&
    later !== undefined &&
    later.opener !== null &&
    RELATIVE.has(later.opener)
  );
}

function join(a: SentenceTime, b: SentenceTime): SentenceTime {
  const when = narrower(a.when, b.when) ?? a.when;
  const finer = when === b.when ? b : a;
  return {
    ...finer,
    when,
    clause: Math.min(a.clause, b.clause),
    span: { from: Math.min(a.span.from, b.span.from), to: Math.max(a.span.to, b.span.to) },
  };
}

/** The dated things of a sentence by its own dates, in order; empty when it names none. */
export function statedTimes(reading: Reading, published: string | null): readonly SentenceTime[] {
  const all = attachments(reading);
  const found: SentenceTime[] = [];
  for (const item of all) {
    const time = timeOf(reading, item, all, published);
    if (!time) continue;
    const twin = found.findIndex((f) => isSame(reading, f, time));
    const before = found[twin];
    if (before) found[twin] = join(before, time);
    else found.push(time);
  }
  return found;
}
