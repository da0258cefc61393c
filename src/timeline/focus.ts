import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SHIFTERS,
  SUBORDINATORS,
} from '../english/function-words.ts';
import { wordSet } from '../word-set.ts';
import type { DatedMention, Reading } from './reading.ts';

/** Token indices, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const isMark = (reading: Reading, i: number): boolean => {
  const kind = reading.tokens[i]?.kind;
  return kind === 'mark' || kind === 'quote';
};

const UNITS = /^(?:minute|hour|day|night|week|month|year)s?$/;

/** "…, two days | after the vote": the measure before a shifter goes with it. */
function withoutMeasure(reading: Reading, shifter: number): number {
  if (!UNITS.test(reading.tokens[shifter - 1]?.lower ?? '')) return shifter;
  return shifter - 2;
}

/** A conjunction that a cut has left without what it opens. */
function hangsOver(reading: Reading, index: number): boolean {
  const lower = reading.tokens[index]?.lower ?? '';
  return COORDINATORS.has(lower) || SUBORDINATORS.has(lower) || lower === 'than' || lower === 'that';
}

/** Without marks and openers ("that", "and", a comma, a quotation mark) at its ends. */
export function trim(reading: Reading, span: Span): Span {
  let { from, to } = span;
  while (from < to - 1) {
    const lower = reading.tokens[from]?.lower ?? '';
    if (
      !(
        isMark(reading, from) ||
        COORDINATORS.has(lower) ||
        lower === 'that' ||
        (SUBORDINATORS.has(lower) && lower !== 'as')
      )
    )
      break;
    from++;
  }
  if (SHIFTERS.has(reading.tokens[to]?.lower ?? '')) to = withoutMeasure(reading, to);
  while (to > from + 1 && (isMark(reading, to - 1) || hangsOver(reading, to - 1))) to--;
  return { from, to };
}

/**
 * Without what happened at another time: "After two days of violence, …" before the first comma, and "… before
 * spreading to other cities" behind the verb, unless the date itself stands in there.
 */
export function withoutShifts(
  reading: Reading,
  span: Span,
  keep: readonly DatedMention[],
  verb: number,
): Span {
  let { from, to } = span;
  const holds = (a: number, b: number): boolean => keep.some((d) => d.from >= a && d.to <= b);
  if (SHIFTERS.has(reading.tokens[from]?.lower ?? '')) {
    for (let i = from + 1; i < Math.min(verb, to); i++) {
      if (reading.tokens[i]?.lower !== ',') continue;
      if (!holds(from, i)) from = i + 1;
      break;
    }
  }
  for (let i = verb + 1; i < to; i++) {
    if (!SHIFTERS.has(reading.tokens[i]?.lower ?? '') || holds(i, to)) continue;
    to = withoutMeasure(reading, i);
    break;
  }
  return { from, to };
}

const NOUN_ENDS = wordSet('who which that when where after before to because while and but');

/** "Friday's attack on the airport": the noun phrase that a date opens. */
export function nounPhrase(reading: Reading, date: DatedMention): Span {
  let to = date.to;
  const verbs = new Set(
    reading.groups.filter((g) => g.form === 'finite' || g.form === 'infinitive').map((g) => g.from),
  );
  while (to < reading.tokens.length && to < date.to + 10) {
    const token = reading.tokens[to];
    if (!token || isMark(reading, to) || verbs.has(to) || (NOUN_ENDS.has(token.lower) && to > date.to + 1))
      break;
    to++;
  }
  const determiner =
    date.from > 0 && /^(?:the|a|an|this|last)$/.test(reading.tokens[date.from - 1]?.lower ?? '');
  return { from: determiner ? date.from - 1 : date.from, to };
}

const ANTECEDENT_REACH = 8;

/**
 * "a protest that erupted on Sunday": a relative clause with the noun phrase that it speaks of, so that it can be
 * read alone. `at` is the relative pronoun; the span is returned as it is where no noun phrase is found.
 */
export function withAntecedent(reading: Reading, span: Span, at: number): Span {
  let from = at;
  const stop = Math.max(0, at - ANTECEDENT_REACH);
  for (let i = at - 1; i >= stop; i--) {
    const token = reading.tokens[i];
    if (
      !token ||
      token.kind === 'quote' ||
      reading.groups.some((g) => g.form !== 'gerund' && i >= g.from && i <= g.to)
    )
      break;
    if (token.kind === 'mark') {
      if (i === at - 1) continue;
      break;
    }
    if (COORDINATORS.has(token.lower) || (PREPOSITIONS.has(token.lower) && token.lower !== 'of')) break;
    from = i;
    if (DETERMINERS.has(token.lower)) break;
  }
  if (reading.tokens[from]?.lower === 'of') from++;
  return from < at ? { from, to: span.to } : span;
}

/** "A woman who was waiting | was killed": a verb whose subject stands before a relative clause takes both along. */
export function withSubject(reading: Reading, span: Span, clause: number): Span {
  const here = reading.clauses[clause];
  const before = reading.clauses[clause - 1];
  if (!here?.verb || !before?.relative || here.shared || span.from < here.from) return span;
  const bare = reading.tokens.slice(here.from, here.verb.from).every((t) => t.kind === 'mark');
  return bare && span.from <= here.verb.from ? { from: before.from, to: span.to } : span;
}
