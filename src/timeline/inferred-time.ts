import type { When } from '../dates/when.ts';
import type { Clause } from '../english/clauses.ts';
import { RELATIVES, SHIFTERS } from '../english/function-words.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { clauseOf } from './attach.ts';
import { sharedEnd } from './clause-words.ts';
import { isContent } from './content.ts';
import { statusOf } from './entry-status.ts';
import { trim, withoutShifts, withSubject } from './focus.ts';
import { daysApart, isDayOrFiner } from './interval.ts';
import { isOfNoDay } from './of-no-day.ts';
import type { PassageReading } from './passage-readings.ts';
import { evidence, isOnPublicationDay } from './publication-day.ts';
import type { Reading } from './reading.ts';
import type { SentenceTime } from './sentence-times.ts';
import { publicationDay } from './word-time.ts';

/**
 * The publication day for clauses that name no day, where the measured rule allows it, one time a clause in order:
 * for the act of saying rather than for what is said. Empty when the passage is a caption, the article undated or
 * the evidence too thin. `stated` are the times that the sentence names itself.
 */
export function inferredTimes(
  item: PassageReading,
  stated: readonly SentenceTime[],
  published: string | null,
): readonly SentenceTime[] {
  const { reading, passage } = item;
  const when = publicationDay(published);
  if (published === null || when === null || passage.kind === 'caption') return [];
  // A sentence that names a day is dated, be it in a part that was not read: "…, police said" would only repeat it.
  if (reading.repeats || reading.measured || namesDay(reading, published)) return [];
  // A clock time in the report of a day is of that day.
  const unread = reading.unread && !(reading.clockOnly && item.around.lastDate === 'published');
  if (unread) return [];
  const found: SentenceTime[] = [];
  for (const [i, clause] of reading.clauses.entries()) {
    const { verb } = clause;
    // The words of a stated time may reach back over a clause ("said the judge, | who …") without being about its verb.
    if (!verb || stated.some((s) => s.clause === i || (s.span.from <= verb.head && s.span.to > verb.head)))
      continue;
    if (isContent(reading, i)) continue;
    const before = found.at(-1);
    const follows = before?.clause === i - 1;
    const time = inferred(item, i, verb, published, when, follows);
    if (!time) continue;
    if (before && follows) found[found.length - 1] = joined(before, time);
    else found.push(time);
  }
  return found;
}

/** A day further off than this cannot be taken for that of the sentence around its relative clause. */
const FAR_DAYS = 60;

/** True when it names a day, but for one in a relative clause ("said the judge, who took office on Monday"). */
function namesDay(reading: Reading, published: string): boolean {
  return reading.dates.some(({ plain, from }) => {
    const clause = reading.clauses[clauseOf(reading, from)];
    if (!isDayOrFiner(plain)) return false;
    if (!clause || plain.start === null) return true;
    const far = daysApart(plain.start, published) > FAR_DAYS && RELATIVES.has(clause.opener ?? '');
    return !far && !isAppended(reading, clause);
  });
}

/** ", who took office" beside what the sentence says. */
function isAppended({ tokens }: Reading, { from, opener }: Clause): boolean {
  if (opener !== 'who' && opener !== 'which') return false;
  return tokens[from]?.lower === ',' || tokens[from - 1]?.lower === ',';
}

function inferred(
  item: PassageReading,
  clause: number,
  verb: VerbGroup,
  published: string,
  when: When,
  follows: boolean,
): SentenceTime | null {
  const { reading, around } = item;
  const here = reading.clauses[clause];
  if (!here || SHIFTERS.has(here.opener ?? '')) return null;
  const found = evidence(reading, clause, verb.head, verb, around, published.slice(0, 10));
  // A subordinate clause is background to the main one, which decides whether the sentence is of that day.
  if (found.includes('subordinate')) return null;
  if (!isOnPublicationDay(found) || isOfNoDay(item, clause, found, follows)) return null;
  const status = statusOf(reading, verb, clause);
  // What is planned or might be has no day of its own, and the day of publication least of all.
  if (status === 'planned') return null;
  const span = { from: here.from, to: sharedEnd(reading, clause) };
  const words = trim(reading, withoutShifts(reading, span, [], verb.head));
  return { when, status, possible: false, span: withSubject(reading, words, clause), clause, date: null };
}

/** Clauses in a row on the same day are one line of the timeline. */
function joined(a: SentenceTime, b: SentenceTime): SentenceTime {
  return { ...a, clause: b.clause, span: { from: a.span.from, to: Math.max(a.span.to, b.span.to) } };
}
