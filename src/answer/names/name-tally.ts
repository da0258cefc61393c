import type { Entry } from '../../entry.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { type NameSpan, namesIn } from './names-in.ts';

/** How often a name is written, and beside what. */
export interface Tally {
  /** Passages that hold it. */
  passages: number;
  place: number;
  person: number;
  /** Follows "the". */
  definite: number;
  /** Stands before a plain noun, as an adjective does ("Velmoran police"). */
  adjective: number;
}

const PLACE_BEFORE = /\b(?:in|at|near|from|across|outside|around|throughout|to|into)\s$/iu;
const SAYS = /^[,”"’]?\s?(?:said|says|told|wrote|added|warned|described|describes|adds|stated|tweeted)\b/iu;
const SAID_BEFORE = /\b(?:said|says|told|added|adds|describes|described|wrote|warned)\s$/iu;
const TITLE_BEFORE =
  /\b(?:president|minister|mr|mrs|ms|dr|spokesman|spokeswoman|spokesperson|mayor|governor|general|secretary|leader|chief|director|correspondent|journalist|analyst|professor|sheikh|king|queen|prince|judge|captain|colonel)\.?,?\s$/iu;
const QUOTABLE = new Set(['sentence', 'caption', 'list-item']);

export function noTally(): Tally {
  return { passages: 0, place: 0, person: 0, definite: 0, adjective: 0 };
}

/** Adds a tally to a sum (`sign` 1), or takes it out again (-1). */
export function addTally(sum: Tally, tally: Readonly<Tally>, sign: 1 | -1): void {
  sum.passages += sign * tally.passages;
  sum.place += sign * tally.place;
  sum.person += sign * tally.person;
  sum.definite += sign * tally.definite;
  sum.adjective += sign * tally.adjective;
}

/** The names of one article as they are written there. Pure: the same entry gives the same tallies. */
export function tallyOf(entry: Entry): ReadonlyMap<string, Readonly<Tally>> {
  const found = new Map<string, Tally>();
  for (const passage of entry.passages) {
    if (!QUOTABLE.has(passage.kind)) continue;
    for (const name of namesIn(passage.text)) if (!name.unsure) count(found, name, passage.text);
  }
  return found;
}

function count(found: Map<string, Tally>, name: NameSpan, text: string): void {
  const tally = found.get(name.text) ?? noTally();
  const before = text.slice(Math.max(0, name.start - 24), name.start);
  tally.passages += 1;
  if (PLACE_BEFORE.test(before)) tally.place += 1;
  if (
    name.titled ||
    TITLE_BEFORE.test(before) ||
    SAID_BEFORE.test(before) ||
    SAYS.test(text.slice(name.end, name.end + 16))
  )
    tally.person += 1;
  if (/\bthe\s$/iu.test(before)) tally.definite += 1;
  if (isBeforeNoun(text, name.end)) tally.adjective += 1;
  found.set(name.text, tally);
}

function isBeforeNoun(text: string, end: number): boolean {
  const next = /^\s(\p{Ll}{3,})/u.exec(text.slice(end, end + 24))?.[1] ?? '';
  return next !== '' && !FUNCTION_WORDS.has(next) && !/(?:ed|s)$/u.test(next);
}
