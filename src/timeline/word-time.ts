import type { When } from '../dates/when.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { type Attachment, attachments, clauseOf, sharesTime } from './attach.ts';
import { nextDay } from './days.ts';
import { evidence, isOnPublicationDay, type Surroundings } from './publication-day.ts';
import type { DatedMention, Reading } from './reading.ts';
import { statusOfGroup, statusOfNoun, type WordStatus } from './status.ts';

/** When the event that one word of a sentence names took place, and what is claimed of it. */
export interface WordTime {
  /** The likeliest time: always something when the article is dated. */
  readonly likeliest: When | null;
  /** The time a timeline may show: null when the text does not tell it well enough. */
  readonly claimed: When | null;
  readonly status: WordStatus;
}

const DAY = new Set(['day', 'part-of-day', 'hour', 'minute']);
const isDay = (date: DatedMention): boolean => DAY.has(date.plain.precision);

/** The publication day as a When; null for an undated article. */
export function publicationDay(published: string | null): When | null {
  if (published === null) return null;
  const day = published.slice(0, 10);
  return { start: day, end: nextDay(day), precision: 'day', basis: { kind: 'published' } };
}

function nearest(reading: Reading, index: number): DatedMention | null {
  const byDistance = (a: DatedMention, b: DatedMention): number => distance(a, index) - distance(b, index);
  const days = reading.dates.filter(isDay).toSorted(byDistance);
  return days[0] ?? reading.dates.toSorted(byDistance)[0] ?? null;
}

const distance = (date: DatedMention, index: number): number =>
  index < date.from ? date.from - index : index - date.to + 1;

/** The date that belongs to this very word; null when every date of the sentence belongs to something else. */
function ownDate(
  reading: Reading,
  index: number,
  group: VerbGroup | null,
  all: readonly Attachment[],
): DatedMention | null {
  const clause = clauseOf(reading, index);
  const mine = all.filter((a) => a.clause === clause && (!a.date.limited || a.date.adnominal));
  const byDistance = (a: Attachment, b: Attachment): number =>
    distance(a.date, index) - distance(b.date, index);
  if (group) {
    const own = mine.filter((a) => a.target !== null && a.target.head === group.head).toSorted(byDistance)[0];
    if (own) return own.date;
    if (group.form === 'finite') return inherited(reading, clause, all);
    // A participle or gerund shares the date of its clause only when that date comes first or none is nearer.
    return mine.filter((a) => a.target !== null).toSorted(byDistance)[0]?.date ?? null;
  }
  return mine.toSorted(byDistance)[0]?.date ?? inherited(reading, clause, all);
}

/** "On Friday he met X and signed Y": a clause that shares the subject shares the date before it. */
function inherited(reading: Reading, clause: number, all: readonly Attachment[]): DatedMention | null {
  if (!sharesTime(reading, clause)) return null;
  const before = all.filter((a) => a.clause === clause - 1 && !a.date.limited && a.target !== null);
  return before[0]?.date ?? inherited(reading, clause - 1, all);
}

/** Reads off when the event named at `offset` (into the sentence's text) took place. */
export function timeOfWord(
  reading: Reading,
  offset: number,
  around: Surroundings,
  published: string | null,
): WordTime {
  const index = Math.max(
    0,
    reading.tokens.findIndex((t) => t.end > offset),
  );
  const group = reading.groups.find((g) => index >= g.from && index <= g.to) ?? null;
  const status = group ? statusOfGroup(reading, group) : statusOfNoun(reading, index);
  const own = ownDate(reading, index, group, attachments(reading));
  const near = nearest(reading, index);
  const day = publicationDay(published);
  const likeliest =
    (own && isDay(own) ? own.plain : near && isDay(near) ? near.plain : day) ??
    own?.when ??
    near?.when ??
    null;
  if (own) return { likeliest, claimed: own.adnominal ? own.plain : own.when, status };
  if (published === null || day === null) return { likeliest, claimed: null, status };
  const found = evidence(reading, clauseOf(reading, index), index, group, around, published.slice(0, 10));
  return { likeliest, claimed: isOnPublicationDay(found) ? day : null, status };
}
