import { COORDINATORS, PREPOSITIONS, SHIFTERS } from '../english/function-words.ts';
import { IMPLIED_NEGATION, PROSPECTIVE, REPORTING, SETTING, TRYING } from '../english/verb-classes.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { numberOf } from './number-words.ts';
import type { DatedMention, Reading } from './reading.ts';
import { governor } from './status.ts';

/** A date and the one thing in the sentence that it dates. */
export interface Attachment {
  readonly date: DatedMention;
  /** Index of the clause that holds it. */
  readonly clause: number;
  /** The verb it dates; null when it dates a noun ("Friday's attack") or the whole of a verbless text. */
  readonly target: VerbGroup | null;
}

/** Index of the clause that holds a token. */
export function clauseOf(reading: Reading, index: number): number {
  return Math.max(
    0,
    reading.clauses.findIndex((c) => index >= c.from && index < c.to),
  );
}

/** "killed in Friday's attack" happened on Friday, "denounced Friday's attack" need not have. */
function datesVerbToo(reading: Reading, date: DatedMention): boolean {
  for (let i = date.from - 1; i >= Math.max(0, date.from - 2); i--) {
    const token = reading.tokens[i];
    if (token && (token.lower === 'in' || token.lower === 'during' || token.lower === 'at')) return true;
  }
  return false;
}

/** "freed after 444 days on 20 January": a length of time stands between, and the date is the verb's. */
function isOnlyLength({ tokens }: Reading, from: number, date: DatedMention): boolean {
  const [count, unit] = [tokens[from], tokens[from + 1]];
  const between = tokens[from + 2];
  return (
    count !== undefined &&
    numberOf(count.lower) !== null &&
    /^(?:hours?|days?|weeks?|months?|years?)$/.test(unit?.lower ?? '') &&
    (from + 2 === date.from || (from + 3 === date.from && between?.lower === 'on'))
  );
}

/** True when a shifter ("after", "before", "following") parts the date from the verb, so that it dates something else. */
function shiftedAway(reading: Reading, verb: VerbGroup, date: DatedMention): boolean {
  const from = Math.min(verb.to + 1, date.from);
  for (let i = from; i < date.from - 1; i++) {
    const token = reading.tokens[i];
    if (token === undefined) continue;
    if (SHIFTERS.has(token.lower) && token.lower !== 'since' && !isOnlyLength(reading, i + 1, date))
      return true;
    // "arrested on the eve of the vote on 8 March".
    if (token.lower === 'eve') return true;
  }
  return false;
}

/** "…, saying on Friday that": an -ing verb of saying tells the same act as the verb before it. */
function accompanies(reading: Reading, group: VerbGroup): boolean {
  return (
    group.form === 'gerund' && REPORTING.has(group.base) && reading.tokens[group.from - 1]?.lower === ','
  );
}

/** "the City Hall building", "a house in burning streets": an -ing word inside a noun phrase dates nothing. */
function isNominal(reading: Reading, group: VerbGroup): boolean {
  if (group.form === 'participle') return true;
  if (group.form !== 'gerund') return false;
  const before = reading.tokens[group.from - 1];
  return (
    before === undefined ||
    !(
      before.lower === ',' ||
      PREPOSITIONS.has(before.lower) ||
      SHIFTERS.has(before.lower) ||
      COORDINATORS.has(before.lower)
    )
  );
}

/** True for verbs that a date behind them may belong to although they are not the finite verb of the clause. */
function maySteal(reading: Reading, group: VerbGroup): boolean {
  // A finite form that no clause is built on is a noun or a participle: "peace talks", "killings blamed on them".
  if (group.form === 'finite' || isNominal(reading, group) || accompanies(reading, group)) return false;
  if (group.form !== 'infinitive') return true;
  const above = governor(reading, group);
  // "refused to testify on Thursday", "voted to support it on Friday": what took place is the verb above.
  if (!above || IMPLIED_NEGATION.has(above.base)) return above === null;
  const told = above.form === 'finite' && above.tense === 'past' && !above.passive && above.modal === null;
  const open = PROSPECTIVE.has(above.base) && !TRYING.has(above.base);
  return !(told && above.base !== 'be' && !open && !SETTING.has(above.base));
}

/** "the vote, held on 3 March, was won": a date right behind a verb before the finite one belongs to that verb. */
function besides(reading: Reading, date: DatedMention, from: number): VerbGroup | null {
  const close = reading.groups.filter((g) => g.from >= from && g.to < date.from && date.from - g.to <= 3);
  const group = close.at(-1);
  if (!group || group.form === 'infinitive') return null;
  const before = reading.tokens[group.from - 1]?.lower ?? '';
  if (group.form === 'gerund' && before !== ',' && !SHIFTERS.has(before)) return null;
  return reading.tokens.slice(group.to + 1, date.from).every((t) => t.kind === 'word') ? group : null;
}

/**
 * "Having visited the camp on Sunday, the envoy will report": the -ing word or participle that opens the sentence, where
 * the verb of the clause is at another time; null when both may be one.
 */
function opening(reading: Reading, date: DatedMention, finite: VerbGroup): VerbGroup | null {
  if (finite.tense === 'past') return null;
  const group = reading.groups[0];
  if (group?.from !== 0 || group === finite || group.form === 'infinitive') return null;
  const comma = reading.tokens.findIndex((t) => t.lower === ',');
  return comma >= date.to && comma < finite.from ? group : null;
}

const DATE_PREPOSITIONS = new Set(['on', 'late', 'early', 'in', 'during']);
const PARTICLES = new Set(['in', 'up', 'down', 'off', 'out', 'over', 'away', 'ill', 'dead', 'back']);

/** "treating people injured on Monday": a participle behind its noun and right before the date takes it. */
function isRightBefore(reading: Reading, group: VerbGroup, date: DatedMention): boolean {
  const past =
    (group.form === 'finite' && group.tense === 'past' && group.ambiguous) || group.form === 'participle';
  if (!past || group.to !== group.from) return false;
  const noun = reading.tokens[group.from - 1];
  if (
    noun?.kind !== 'word' ||
    noun.lower.endsWith('ly') ||
    reading.groups.some((g) => g.to === group.from - 1)
  )
    return false;
  const between = reading.tokens.slice(group.to + 1, date.from).map((t) => t.lower);
  const [first = '', second = ''] = between;
  if (between.length === 0) return true;
  if (between.length === 1) return DATE_PREPOSITIONS.has(first);
  return between.length === 2 && PARTICLES.has(first) && DATE_PREPOSITIONS.has(second);
}

/** "rose from nine on Monday to 12 on Tuesday": the day of what the verb starts from. */
function isCompared(reading: Reading, date: DatedMention): boolean {
  const behind = reading.dates.some((d) => d.from > date.to && reading.tokens[date.to]?.lower === 'to');
  if (!behind) return false;
  return reading.tokens.slice(Math.max(0, date.from - 5), date.from - 1).some((t) => t.lower === 'from');
}

/** "recited the timetables of the sixties", "read letters of 1944": the years are those of the thing. */
function isOfObject({ tokens }: Reading, { from, plain }: DatedMention, finite: VerbGroup | null): boolean {
  const before = tokens[from - 1];
  return before?.lower === 'of' && finite !== null && finite.to < from - 2 && OF_YEARS.has(plain.precision);
}

function targetOf(reading: Reading, date: DatedMention, clause: number): VerbGroup | null {
  const span = reading.clauses[clause];
  const finite = span?.verb ?? null;
  if (date.adnominal && !datesVerbToo(reading, date)) return null;
  if (isOfObject(reading, date, finite)) return null;
  if (finite === null || !span) return finite;
  if (date.to <= finite.from)
    return besides(reading, date, span.from) ?? opening(reading, date, finite) ?? finite;
  // After the verb a date belongs to the last verb before it: "agreed to meet on Monday".
  let target = finite;
  for (const group of reading.groups) {
    if (group.from < span.from || group.head <= target.head || group.head >= date.from) continue;
    // "sought to soften his words, saying on Friday": the saying is the same act as the finite verb.
    if (accompanies(reading, group)) target = finite;
    else if (maySteal(reading, group) || isRightBefore(reading, group, date)) target = group;
  }
  return shiftedAway(reading, target, date) || isCompared(reading, date) ? null : target;
}

/** Every date of the sentence with what it dates, in order. */
export function attachments(reading: Reading): readonly Attachment[] {
  return reading.dates.map((date) => {
    const clause = clauseOf(reading, date.from);
    return { date, clause, target: targetOf(reading, date, clause) };
  });
}

/** No single event's: the date of a thing. */
const OF_YEARS: ReadonlySet<string> = new Set(['year', 'decade', 'century']);
const SIMULTANEOUS = new Set(['when', 'while', 'as']);

/**
 * True when a clause without a date of its own is at the time of the clause before it: it shares the subject ("met
 * him and signed the treaty") or says that both were at once ("was killed when …").
 */
export function sharesTime(reading: Reading, clause: number): boolean {
  const here = reading.clauses[clause];
  const before = reading.clauses[clause - 1];
  if (!here?.verb || !before?.verb || reading.dates.some((d) => d.from >= here.from && d.to <= here.to))
    return false;
  if (here.shared) return true;
  const alike =
    here.verb.tense === 'past' && before.verb.tense === 'past' && !here.verb.perfect && !here.verb.modal;
  return alike && here.opener !== null && SIMULTANEOUS.has(here.opener);
}
