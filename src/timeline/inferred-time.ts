import { SHIFTERS } from './english/function-words.ts';
import { trim, withoutShifts } from './focus.ts';
import type { PassageReading } from './passage-readings.ts';
import { evidence, probabilityOfPublicationDay } from './publication-day.ts';
import { isSaying, type SentenceTime, statusOf } from './sentence-times.ts';
import { PUBLICATION_BAR, publicationDay } from './word-time.ts';

/**
 * The publication day for a sentence that names no day, when the measured rule allows it: for the act of saying
 * rather than for what is said. Null when the sentence is a caption, the article undated or the evidence too thin.
 */
export function inferredTime(item: PassageReading, published: string | null): SentenceTime | null {
  const { reading, around, passage } = item;
  const when = publicationDay(published);
  if (published === null || when === null || passage.kind === 'caption') return null;
  const told = reading.clauses.findIndex((_, i) => isSaying(reading, i));
  let best: { clause: number; probability: number } | null = null;
  for (const [i, clause] of reading.clauses.entries()) {
    if (!clause.verb || (told >= 0 && !isSaying(reading, i))) continue;
    const found = evidence(reading, i, clause.verb.head, clause.verb, around, published.slice(0, 10));
    const probability = probabilityOfPublicationDay(found);
    if (probability > PUBLICATION_BAR && probability > (best?.probability ?? 0))
      best = { clause: i, probability };
  }
  const clause = best ? reading.clauses[best.clause] : undefined;
  if (!best || !clause?.verb) return null;
  const status = statusOf(reading, clause.verb, best.clause);
  // What is planned or might be has no day of its own, and the day of publication least of all.
  if (status === 'planned' || SHIFTERS.has(clause.opener ?? '')) return null;
  const span = trim(reading, withoutShifts(reading, clause, [], clause.verb.head));
  return { when, status, span, clause: best.clause, date: null };
}
