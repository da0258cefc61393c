/** The figures of the timeline: each a share of right ones, for any reader of event days. */
import type { Entry } from '../../src/entry.ts';
import { type DatedArticle, datedArticle } from '../../src/timeline/index.ts';
import { dayOf } from '../../src/timeline/interval.ts';
import { type PassageReading, readPassages } from '../../src/timeline/passage-readings.ts';
import type { WordStatus } from '../../src/timeline/status.ts';
import { timeOfWord, type WordTime } from '../../src/timeline/word-time.ts';
import { entryOfDocument } from './corpus.ts';
import type { EventTime } from './event-time.ts';
import { type GoldDocument, type GoldEvent, goldDay } from './timebank.ts';

/** What a reader says of one event: its best guess, and what it would claim. Days are `YYYY-MM-DD`. */
export interface Verdict {
  readonly likeliest: string | null;
  readonly claimed: string | null;
  /** What the timeline shows: the day of the narrowest entry whose focus covers the event. */
  readonly shown: string | null;
  readonly status: WordStatus;
}

export interface ReadDocument {
  readonly document: GoldDocument;
  readonly verdict: (event: GoldEvent) => Verdict;
  readonly passageOf: (event: GoldEvent) => PassageReading | null;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

const NOTHING: WordTime = { likeliest: null, claimed: null, status: 'happened' };

function shownDay(article: DatedArticle, event: GoldEvent): string | null {
  const covering = article.clauses.filter((c) => event.start >= c.focus.start && event.end <= c.focus.end);
  const narrowest = covering.toSorted(
    (a, b) => a.focus.end - a.focus.start - (b.focus.end - b.focus.start),
  )[0];
  return narrowest ? dayOf(narrowest.when) : null;
}

/** A document as the shipped code reads it. */
export function readDocument(document: GoldDocument): ReadDocument {
  const entry: Entry = entryOfDocument(document);
  const read = readPassages(entry);
  const article = datedArticle(entry);
  const passageOf = (event: GoldEvent): PassageReading | null =>
    read.find((r) => event.start >= r.passage.start && event.start < r.passage.end) ?? null;
  const verdict = (event: GoldEvent): Verdict => {
    const item = passageOf(event);
    const word = item
      ? timeOfWord(item.reading, event.end - 1 - item.passage.start, item.around, document.published)
      : NOTHING;
    return {
      likeliest: item ? word.likeliest && dayOf(word.likeliest) : document.published,
      claimed: word.claimed && dayOf(word.claimed),
      shown: shownDay(article, event),
      status: word.status,
    };
  };
  return { document, verdict, passageOf };
}

/** True when the expression that the event is linked to stands in the event's own sentence. */
function isDatedInSentence(read: ReadDocument, event: GoldEvent, day: string): boolean {
  const { document } = read;
  const passage = read.passageOf(event)?.passage;
  const links = document.linked.get(event.id);
  if (!passage || !links) return false;
  return document.timexes.some(
    (t) => t.start >= passage.start && t.end <= passage.end && t.value.startsWith(day) && links.has(t.value),
  );
}

const share = (list: readonly boolean[]): Share => ({ right: list.filter(Boolean).length, of: list.length });

/** Events linked to one full day that a reader puts on exactly that day. */
export function eventToDay(
  documents: readonly ReadDocument[],
  pick: (verdict: Verdict) => string | null,
  inSentence: boolean,
): Share {
  return share(
    documents.flatMap((read) =>
      read.document.events.flatMap((event) => {
        const day = goldDay(read.document, event.id);
        if (day === null || (inSentence && !isDatedInSentence(read, event, day))) return [];
        return [pick(read.verdict(event)) === day];
      }),
    ),
  );
}

/** Of the days a reader gives to events linked to one full day, those that are right. */
export function precision(
  documents: readonly ReadDocument[],
  pick: (verdict: Verdict) => string | null,
): Share {
  return share(
    documents.flatMap((read) =>
      read.document.events.flatMap((event) => {
        const gold = goldDay(read.document, event.id);
        const day = pick(read.verdict(event));
        return gold === null || day === null ? [] : [day === gold];
      }),
    ),
  );
}

/** Exact days kept and days invented for events that have none, on TimeBank-EventTime. */
export function keptAndInvented(
  documents: readonly ReadDocument[],
  gold: readonly EventTime[],
  pick: (verdict: Verdict) => string | null,
): { readonly kept: Share; readonly invented: Share } {
  const kept: boolean[] = [];
  const invented: boolean[] = [];
  const byName = new Map(documents.map((read) => [read.document.name, read]));
  for (const truth of gold) {
    const read = byName.get(truth.document);
    const event = read?.document.events.find((e) => e.id === truth.event);
    if (!read || !event) continue;
    const day = pick(read.verdict(event));
    if (truth.day === null) invented.push(day !== null);
    else kept.push(day === truth.day);
  }
  return { kept: share(kept), invented: share(invented) };
}

/** TimeML's own status: polarity first, then modality or future tense. */
function goldStatus(event: GoldEvent): WordStatus {
  if (event.polarity === 'NEG') return 'negated';
  return event.modality || event.tense === 'FUTURE' ? 'planned' : 'happened';
}

export function statusAccuracy(documents: readonly ReadDocument[], of: WordStatus | null): Share {
  return share(
    documents.flatMap((read) =>
      read.document.events.flatMap((event) => {
        const gold = goldStatus(event);
        return of === null || gold === of ? [read.verdict(event).status === gold] : [];
      }),
    ),
  );
}
