import { DECIDING, ORIGINS, POSITIONS, TIMELESS } from '../english/verb-classes.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import type { PassageReading } from './passage-readings.ts';
import type { Evidence } from './publication-day.ts';
import { isQuoted } from './quotation.ts';
import type { Reading } from './reading.ts';

/** Words of a story that goes on: "Then somebody shouted", "Later he said". */
const LEAPS = new Set('then later afterwards eventually once previously initially originally'.split(' '));
/** What says of a present that it is of now, and not so for years. */
const OF_NOW = new Set('now still currently again yet already today longer far remaining latest'.split(' '));
/** Sentences at the head of an article tell its news. */
const HEAD = 3;

/** "lies at the mouth of the river", "is the niece of the minister": so before and after, and no event of any day. */
function isTimeless(reading: Reading, verb: VerbGroup): boolean {
  if (verb.tense === 'past') return verb.passive && ORIGINS.has(verb.base);
  if (verb.tense !== 'present' || verb.perfect || verb.progressive || verb.passive) return false;
  if (TIMELESS.has(verb.base)) return true;
  const next = reading.tokens[verb.to + 1]?.lower ?? '';
  return verb.base === 'be' && (next === 'a' || next === 'an' || next === 'the' || next === 'one');
}

/** "He sold the house and said …": it goes on from what was told as past and of no day. */
function goesOn({ clauses, sayings }: Reading, clause: number): boolean {
  const before = clauses[clause - 1];
  return clauses[clause]?.shared === true && before?.verb?.tense === 'past' && !sayings.has(clause - 1);
}

/** True when a date around the sentence names the publication day. */
const isNearby = ({ around }: PassageReading): boolean =>
  around.lastDate === 'published' || around.previous === 'published';

/** "Then somebody shouted", "The council never replied", "He was serving two years": a past of another time, or of none. */
function isOfStory(item: PassageReading, clause: number, verb: VerbGroup): boolean {
  const { tokens, clauses } = item.reading;
  if (verb.tense !== 'past') return false;
  if (verb.progressive && !isNearby(item)) return true;
  const lead = tokens.slice(clauses[clause]?.from ?? 0, verb.to + 1).map((t) => t.lower);
  return lead.includes('never') || lead.some((word) => LEAPS.has(word));
}

/** "10:20 Police block the bridge": an entry of a live blog is of its own hour. */
const isStamped = ({ passage }: PassageReading): boolean => /^\d{1,2}[:.]\d\d\b/.test(passage.text);

/** A plain present of habit or of years: "the town has two schools", "Nurses earn little", "is meant to help". */
function isLasting(item: PassageReading, verb: VerbGroup, found: readonly Evidence[]): boolean {
  const { reading, around } = item;
  if (around.previous === 'published' || isStamped(item)) return false;
  const event = found.includes('present-event');
  if (event && !verb.passive) return !DECIDING.has(verb.base) && !POSITIONS.has(verb.base);
  if (isNearby(item)) return false;
  // "The port is closed" is a state that somebody brought about.
  if (!event && !found.includes('present-state')) return false;
  if (verb.perfect || (verb.passive ? DECIDING : POSITIONS).has(verb.base)) return false;
  return around.ordinal > HEAD && !reading.tokens.some((t) => OF_NOW.has(t.lower));
}

/**
 * True for signs that a clause which names no day is not of the publication day either, whatever its tense weighs:
 * it holds for years, goes on from a story, is a speaker's own past, or comes after ("is going to change").
 * `follows` says that the clause before it was put on the publication day. English; measured on TimeBank-EventTime.
 */
export function isOfNoDay(
  item: PassageReading,
  clause: number,
  found: readonly Evidence[],
  follows: boolean,
): boolean {
  const { reading, quoted } = item;
  const verb = reading.clauses[clause]?.verb;
  if (!verb) return true;
  if (isTimeless(reading, verb) || isOfStory(item, clause, verb) || isLasting(item, verb, found)) return true;
  if (!follows && goesOn(reading, clause)) return true;
  if (verb.progressive && verb.base === 'go') return true;
  return verb.tense === 'past' && !reading.sayings.has(clause) && isQuoted(reading.tokens, verb.head, quoted);
}
