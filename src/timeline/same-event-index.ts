import type { DatedClause } from './dated-clauses.ts';
import { dayNumber } from './days.ts';
import { startKey } from './interval.ts';
import { isReport, REPORT_DAYS } from './same-event.ts';

/** How many of its rarest words a clause is looked up by, and how many of them another must share. */
const LOOKUPS = 8;
const MIN_SHARED = 2;
/** Postings longer than this belong to words too common to tell events apart. */
const MAX_POSTINGS = 200;
/** At most so many are compared with a clause, those first that share most of its rarest words. */
const MAX_COMPARED = 32;

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The words of a clause that tell it best from others: the rarest of those that stand in another clause too. */
export function rarest(
  stems: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
): readonly string[] {
  return [...stems]
    .filter((word) => (frequency.get(word) ?? 0) > 1)
    .toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || text(a, b))
    .slice(0, LOOKUPS);
}

/** Finds the events that a clause may be told of again, in a number of steps that does not grow with the events. */
export interface SameEventIndex {
  /** Numbers of events added before, the likeliest first; at most 32. */
  readonly find: (clause: DatedClause, words: readonly string[]) => readonly number[];
  /** Adds the event of a number, counted up from 0, by the clause that leads it. */
  readonly add: (clause: DatedClause, words: readonly string[], event: number) => void;
}

const dayOf = (clause: DatedClause): string => startKey(clause.when).slice(0, 10);
const periodOf = (clause: DatedClause, back = 0): string =>
  `r${Math.floor(dayNumber(dayOf(clause)) / REPORT_DAYS) - back}`;

/** Tellings of one time share its first day; reports of one thing may also lie a fortnight apart, the later one last. */
function keysOf(clause: DatedClause, looksBack: boolean): readonly string[] {
  if (!isReport(clause) || clause.when.start === null) return [dayOf(clause)];
  const periods = looksBack ? [periodOf(clause), periodOf(clause, 1)] : [periodOf(clause)];
  return [dayOf(clause), ...periods];
}

/** An empty index. Clauses must come in the order of time, since a report is only looked for in what was before it. */
export function createSameEventIndex(): SameEventIndex {
  const postings = new Map<string, Map<string, number[]>>();
  /** Words that an event shares with the clause looked up, 0 between two lookups; and the word it was last met by. */
  const shared: number[] = [];
  const metBy: number[] = [];
  let lookup = 0;

  const meet = (lists: readonly Map<string, number[]>[], word: string, met: number[]): void => {
    lookup++;
    for (const list of lists) {
      for (const event of list.get(word) ?? []) {
        // A report stands under its day and under its fortnight, and counts once.
        if (metBy[event] === lookup) continue;
        metBy[event] = lookup;
        const count = (shared[event] ?? 0) + 1;
        shared[event] = count;
        if (count === 1) met.push(event);
      }
    }
  };

  const find: SameEventIndex['find'] = (clause, words) => {
    const lists = keysOf(clause, true).flatMap((key) => postings.get(key) ?? []);
    const met: number[] = [];
    for (const word of words) meet(lists, word, met);
    const likely = met
      .flatMap((event) => {
        const count = shared[event] ?? 0;
        return count < MIN_SHARED ? [] : [{ event, count }];
      })
      .toSorted((a, b) => b.count - a.count || a.event - b.event)
      .slice(0, MAX_COMPARED)
      .map(({ event }) => event);
    for (const event of met) shared[event] = 0;
    return likely;
  };

  const add: SameEventIndex['add'] = (clause, words, event) => {
    for (const key of keysOf(clause, false)) {
      const byWord = postings.get(key) ?? new Map<string, number[]>();
      postings.set(key, byWord);
      for (const word of words) {
        const list = byWord.get(word);
        if (!list) byWord.set(word, [event]);
        else if (list.length < MAX_POSTINGS) list.push(event);
      }
    }
  };
  return { find, add };
}
