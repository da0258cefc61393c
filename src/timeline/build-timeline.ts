import type { EntryStatus, Gap } from '../contract.ts';
import type { When } from '../dates/when.ts';
import type { Entry, Located } from '../entry.ts';
import { datedArticle, isWhole } from './dated-clauses.ts';
import { type Folded, fold, type Told } from './fold.ts';
import { gaps } from './gaps.ts';
import { overlapsDays } from './interval.ts';

/** One line of a timeline as the engine has it: the contract's TimelineEntry without its citation. */
export interface TimelineItem {
  readonly when: When;
  readonly status: EntryStatus;
  /** The sentence leaves open whether it was or will be so. */
  readonly possible?: true;
  /** It lasts up to the end of `when`. */
  readonly until?: true;
  readonly located: Located;
  /** The clause meant, as offsets into the body; absent when it is the whole passage. */
  readonly focus?: { readonly start: number; readonly end: number };
  /** The words the day was worked out from; absent when they are a full date or the publication day decides. */
  readonly dateWords?: string;
  /** The same event in other articles, newest first; absent when there is none. */
  readonly sameAs?: readonly Located[];
  readonly figuresDiffer?: true;
}

export interface Timeline {
  /** `YYYY-MM-DD`: the newest publication day among the articles shown, sources of folded entries included. */
  readonly asOf: string | null;
  /** Sorted by start, then end, then article id and offset. */
  readonly entries: readonly TimelineItem[];
  readonly gaps: readonly Gap[];
  /** Statements that pass the filter and carry no date. */
  readonly undated: number;
  /** Dated entries that pass the filter but lie outside `from`–`to`. */
  readonly outside: number;
}

export interface TimelineOptions {
  /** Which passages count, for a topic; all when absent. */
  readonly accepts?: (located: Located) => boolean;
  /** `YYYY-MM-DD`, both inclusive: entries whose interval overlaps them. Null or absent = open. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Only articles published on or after this day; undated ones are left out then. */
  readonly since?: string | null;
  /** Instant or day from which the timeline is looked at; only bounds the gaps. */
  readonly now: string;
}

function reach(entries: readonly Entry[], options: TimelineOptions): { told: Told[]; undated: number } {
  const { accepts, since } = options;
  const told: Told[] = [];
  let undated = 0;
  for (const entry of entries) {
    if (since && (entry.article.published ?? '').slice(0, 10) < since) continue;
    // Reading an article is the dear part: one without a passage on the topic need not be read.
    if (accepts && !entry.passages.some((passage) => accepts({ entry, passage }))) continue;
    const article = datedArticle(entry);
    for (const passage of article.undated) if (!accepts || accepts({ entry, passage })) undated++;
    for (const clause of article.clauses) {
      if (!accepts || accepts({ entry, passage: clause.passage })) told.push({ entry, clause });
    }
  }
  return { told, undated };
}

const locate = (told: Told): Located => ({ entry: told.entry, passage: told.clause.passage });

function toItem({ shown, others, figuresDiffer }: Folded): TimelineItem {
  const { clause } = shown;
  return {
    when: clause.when,
    status: clause.status,
    ...(clause.possible ? { possible: true as const } : {}),
    ...(clause.until ? { until: true as const } : {}),
    located: locate(shown),
    ...(isWhole(clause) ? {} : { focus: clause.focus }),
    ...(clause.dateWords === null ? {} : { dateWords: clause.dateWords }),
    ...(others.length === 0 ? {} : { sameAs: others.map(locate) }),
    ...(figuresDiffer ? { figuresDiffer: true as const } : {}),
  };
}

function newest(items: readonly TimelineItem[]): string | null {
  const days = items
    .flatMap((item) => [item.located, ...(item.sameAs ?? [])])
    .flatMap((located) => located.entry.article.published?.slice(0, 10) ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** The events of a timeline and what was left out of it. */
type Events = Pick<Timeline, 'entries' | 'undated' | 'outside'>;

function eventsOf(entries: readonly Entry[], options: TimelineOptions): Events {
  const { told, undated } = reach(entries, options);
  const inside = told.filter(({ clause }) =>
    overlapsDays(clause.when, options.from ?? null, options.to ?? null),
  );
  return { entries: fold(inside).map(toItem), undated, outside: told.length - inside.length };
}

const wholes = new WeakMap<readonly Entry[], Events>();

/** The events of all articles, kept as long as the list of entries lives: every page of a timeline asks for them. */
function wholeOf(entries: readonly Entry[], options: TimelineOptions): Events {
  const known = wholes.get(entries);
  if (known) return known;
  const made = eventsOf(entries, options);
  wholes.set(entries, made);
  return made;
}

/**
 * The timeline of live articles: what they tell of when, one line an event. Pure and the same for any order of
 * `entries`, a list that must not be changed afterwards; never throws. An entry's text is always the whole passage.
 */
export function buildTimeline(entries: readonly Entry[], options: TimelineOptions): Timeline {
  const { accepts, from = null, to = null, since = null } = options;
  const open = accepts === undefined && from === null && to === null && since === null;
  const events = open ? wholeOf(entries, options) : eventsOf(entries, options);
  const asOf = newest(events.entries);
  const today = options.now.slice(0, 10);
  // Of days after the newest article nothing can have been told, unless somebody asks for them.
  const now = to === null && asOf !== null && asOf < today ? asOf : today;
  const times = events.entries.map((item) => item.when);
  return { ...events, asOf, gaps: gaps(times, { from, to, now }) };
}
