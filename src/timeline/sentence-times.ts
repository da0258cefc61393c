import type { EntryStatus } from '../contract.ts';
import type { When } from '../dates/when.ts';
import { CALLING_OFF, REPORTING } from '../english/verb-classes.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { type Attachment, attachments } from './attach.ts';
import { wordsOf } from './clause-words.ts';
import { isContradicted, isSecond } from './contradiction.ts';
import { settleStatus, statusOf } from './entry-status.ts';
import { nounPhrase, type Span } from './focus.ts';
import { dayOf, narrower } from './interval.ts';
import { isPossible } from './possible.ts';
import type { DatedMention, Reading } from './reading.ts';

/** One dated thing of a sentence, in tokens. */
export interface SentenceTime {
  readonly when: When;
  readonly status: EntryStatus;
  /** The sentence leaves open whether it was or will be so. */
  readonly possible: boolean;
  readonly span: Span;
  readonly clause: number;
  /** The date it was read from; null when the publication day decides. */
  readonly date: DatedMention | null;
}

const ASKING = new Set(['if', 'unless', 'whether']);
const startsAfter = (when: When, published: string): boolean =>
  when.start !== null && when.start.slice(0, 10) > published.slice(0, 10);
const RELATIVE = new Set(['that', 'which', 'who', 'where', 'when']);

/** "The swearing-in, set for 1 June, is postponed": the day is that of the plan, which is off. */
function wasSetFor({ tokens }: Reading, target: VerbGroup, date: DatedMention): boolean {
  const off = CALLING_OFF.has(target.base) && target.passive && !target.negated && target.modal === null;
  return off && date.to <= target.from && tokens[date.from - 1]?.lower === 'for';
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
    const possible = isPossible(reading, item);
    return { when: date.plain, status, possible, span: nounPhrase(reading, date), clause, date };
  }
  const { when } = date;
  // "as reported on Tuesday": no event, and no statement of its own.
  if (target && REPORTING.has(target.base) && reading.tokens[target.from - 1]?.lower === 'as') return null;
  // "whether the bomb was planted on Monday": not said to have been, nor planned.
  if (here?.opener && ASKING.has(here.opener) && published !== null && !startsAfter(when, published))
    return null;
  const setFor = reading.tokens[date.from - 1]?.lower === 'for';
  if (isContradicted(reading, target, when, published, setFor) || isSecond(reading, item, all)) return null;
  const called = target !== null && wasSetFor(reading, target, date);
  const status = called ? 'negated' : settleStatus(statusOf(reading, target, clause), when, published);
  const possible = isPossible(reading, item);
  return { when, status, possible, span: wordsOf(reading, item, all), clause, date };
}

/** True when two times of a sentence are one: the finer says the same as the coarser in the same breath. */
function isSame(reading: Reading, a: SentenceTime, b: SentenceTime): boolean {
  if (a.status !== b.status || a.possible !== b.possible || narrower(a.when, b.when) === null) return false;
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
