import type { Entry } from '../entry.ts';
import { type DatedClause, isWhole } from './dated-clauses.ts';
import { daysApart, endKey, startKey } from './interval.ts';
import { profileOf } from './profile.ts';
import { sameness } from './same-event.ts';
import { createSameEventIndex, rarest } from './same-event-index.ts';

/** A dated clause with the entry it stands in. */
export interface Told {
  readonly entry: Entry;
  readonly clause: DatedClause;
}

/** One event: the telling to show, and the same event in other articles, newest first. */
export interface Folded {
  readonly shown: Told;
  readonly others: readonly Told[];
  readonly figuresDiffer: boolean;
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const orders = new WeakMap<DatedClause, string>();
const offset = (n: number): string => String(n).padStart(9, '0');

/** Place of a clause in its own article and in time, as one sortable string. */
function orderOf({ entry, clause }: Told): string {
  const known = orders.get(clause);
  if (known !== undefined) return known;
  const { when, passage, focus } = clause;
  const time = `${startKey(when)} ${endKey(when)}`;
  const from = isWhole(clause) ? passage.start : focus.start;
  const made = `${time} ${entry.article.id}\u0000${offset(passage.start)}${offset(from)}${offset(focus.end)}`;
  orders.set(clause, made);
  return made;
}

/** Order of a timeline: start, end, article id, offset. Total: equal only for the same clause. */
const inOrder = (a: Told, b: Told): number => text(orderOf(a), orderOf(b));

interface Cluster {
  readonly leader: Told;
  readonly members: Told[];
  readonly entries: Set<Entry>;
  figuresDiffer: boolean;
}

function frequencies(all: readonly Told[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const told of all)
    for (const word of profileOf(told.clause).stems) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Folds tellings of one event from several articles into one. Two clauses of one article are never folded: an
 * article that says a thing twice means it. Each clause is compared with at most 32 events of its time that share the
 * most of its rarest words. The result is the same for any order of `all`, and in the order of a timeline.
 */
export function fold(all: readonly Told[]): readonly Folded[] {
  const sorted = all.toSorted(inOrder);
  const frequency = frequencies(sorted);
  const clusters: Cluster[] = [];
  const index = createSameEventIndex();
  const copies = new Map<string, Cluster>();
  const reprints = new Map<string, Cluster>();
  for (const told of sorted) {
    const copy = copies.get(copyKey(told)) ?? reprints.get(reprintKey(told));
    if (copy && !copy.entries.has(told.entry) && mayBeOne(copy.leader, told)) {
      join(copy, told, false);
      continue;
    }
    const words = rarest(profileOf(told.clause).stems, frequency);
    if (joinTelling(told, index.find(told.clause, words), clusters)) continue;
    index.add(told.clause, words, clusters.length);
    const made = { leader: told, members: [told], entries: new Set([told.entry]), figuresDiffer: false };
    if (!copy) copies.set(copyKey(told), made);
    if (isReprintable(told)) reprints.set(reprintKey(told), made);
    clusters.push(made);
  }
  return clusters.map(toFolded).toSorted((a, b) => inOrder(a.shown, b.shown));
}

/** Word for word the same, of the same time: no comparison needed. */
function copyKey({ clause }: Told): string {
  const { passage, focus, when, status, possible } = clause;
  return `${startKey(when)} ${endKey(when)} ${status} ${possible ?? false} ${focus.start - passage.start} ${passage.text}`;
}

/** A sentence of this length told word for word again is a reprint. */
const REPRINT_CHARS = 30;
const REPRINT_DAYS = 7;

/** True for a day worked out from the day of publication ("today"): a reprint puts it on its own day, wrongly. */
function isReprintable({ clause }: Told): boolean {
  const { when, passage, dateWords } = clause;
  return passage.text.length >= REPRINT_CHARS && when.basis.kind !== 'carried' && dateWords !== null;
}

function reprintKey({ clause }: Told): string {
  return `${clause.focus.start - clause.passage.start} ${clause.passage.text}`;
}

/** Copies of one time are one; of two times only a reprint within days is. */
function mayBeOne(first: Told, second: Told): boolean {
  if (copyKey(first) === copyKey(second)) return true;
  const [a, b] = [first.entry.article.published, second.entry.article.published];
  return a !== null && b !== null && isReprintable(second) && daysApart(a, b) <= REPRINT_DAYS;
}

function join(cluster: Cluster, told: Told, figuresDiffer: boolean): void {
  cluster.members.push(told);
  cluster.entries.add(told.entry);
  cluster.figuresDiffer ||= figuresDiffer;
}

function joinTelling(told: Told, candidates: readonly number[], clusters: readonly Cluster[]): boolean {
  for (const index of candidates) {
    const cluster = clusters[index];
    if (!cluster || cluster.entries.has(told.entry)) continue;
    const verdict = sameness(cluster.leader.clause, told.clause);
    if (verdict === 'different') continue;
    join(cluster, told, verdict === 'figures-differ');
    return true;
  }
  return false;
}

const published = (told: Told): string => told.entry.article.published ?? '9999';

/** A stated day before an inferred one, then the earliest report, then the fullest sentence. */
function byWorth(a: Told, b: Told): number {
  const inferred = (t: Told): number => (t.clause.when.basis.kind === 'published' ? 1 : 0);
  return (
    inferred(a) - inferred(b) ||
    text(published(a), published(b)) ||
    b.clause.passage.text.length - a.clause.passage.text.length ||
    inOrder(a, b)
  );
}

function toFolded(cluster: Cluster): Folded {
  const [shown = cluster.leader, ...rest] = cluster.members.toSorted(byWorth);
  const others = rest.toSorted((a, b) => text(published(b), published(a)) || inOrder(a, b));
  return { shown, others, figuresDiffer: cluster.figuresDiffer };
}
