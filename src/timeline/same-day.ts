import { SHIFTERS } from '../english/function-words.ts';
import { isContent } from './content.ts';
import { statusOf } from './entry-status.ts';
import { type Span, trim } from './focus.ts';
import { dayOf } from './interval.ts';
import type { PassageReading } from './passage-readings.ts';
import { isPossible } from './possible.ts';
import { evidence, isOnPublicationDay } from './publication-day.ts';
import type { SentenceTime } from './sentence-times.ts';

/** Marks and a conjunction that may stand between what is meant and the end of its clause. */
const SLACK = 2;

/**
 * A time on the publication day takes along the clauses beside it that the measured rule puts on that day too: "signed
 * the plan Friday, | and Yeltsin claimed …", "was killed Thursday, | the police said". They are one line, not two.
 */
export function withSameDay(
  item: PassageReading,
  times: readonly SentenceTime[],
  published: string | null,
): readonly SentenceTime[] {
  if (published === null || item.passage.kind === 'caption') return times;
  const today = published.slice(0, 10);
  return times.map((time) => {
    const plain = time.status === 'happened' || time.status === 'reported';
    if (!plain || time.possible || dayOf(time.when) !== today) return time;
    const others = times.filter((other) => other !== time).map((other) => other.span);
    return { ...time, span: widened(item, time, others, today) };
  });
}

function widened(
  item: PassageReading,
  { span, clause }: SentenceTime,
  others: readonly Span[],
  today: string,
): Span {
  const { clauses } = item.reading;
  let { from, to } = span;
  for (let i = clause + 1; i < clauses.length; i++) {
    const next = clauses[i];
    if (next && to >= next.to - SLACK) continue;
    if (!next || to < next.from - SLACK || !belongs(item, i, others, today)) break;
    to = trim(item.reading, { from: next.from, to: next.to }).to;
  }
  for (let i = clause - 1; i >= 0; i--) {
    const before = clauses[i];
    if (before && from <= before.from + SLACK) continue;
    if (!before || from > before.to + SLACK || !belongs(item, i, others, today)) break;
    from = trim(item.reading, { from: before.from, to: before.to }).from;
  }
  return { from, to };
}

/** True for a clause without a date of its own that the evidence puts on the day of the one beside it. */
function belongs(
  { reading, around }: PassageReading,
  clause: number,
  others: readonly Span[],
  today: string,
): boolean {
  const here = reading.clauses[clause];
  const verb = here?.verb;
  if (!here || !verb || SHIFTERS.has(here.opener ?? '') || isContent(reading, clause)) return false;
  if (others.some((span) => span.from < here.to && span.to > here.from)) return false;
  if (reading.dates.some((date) => date.from >= here.from && date.to <= here.to)) return false;
  const status = statusOf(reading, verb, clause);
  if (status !== 'happened' && status !== 'reported') return false;
  if (isPossible(reading, { target: verb, clause })) return false;
  const found = evidence(reading, clause, verb.head, verb, around, today);
  return !found.includes('subordinate') && isOnPublicationDay(found);
}
