import type { Timeline, TimelineItem } from './build-timeline.ts';
import { daysApart, isDayOrFiner } from './interval.ts';

/** One page of a reply: entries in the order of time, and what is left behind "more" with the reason. */
export interface ReplyPage {
  readonly entries: readonly TimelineItem[];
  /** Entries on later pages. */
  readonly rest: number;
  /** Of these, how many have their day from the publication date alone. */
  readonly restInferred: number;
  /** Of these, how many are background: long before the newest article, or no finer than a month. */
  readonly restBackground: number;
}

/** An event longer ago than this, seen from the newest article, is background to the news. */
const BACKGROUND_DAYS = 62;

const isInferred = (item: TimelineItem): boolean => item.when.basis.kind === 'published';

function isBackground(item: TimelineItem, asOf: string | null): boolean {
  const { when } = item;
  if (!isDayOrFiner(when) && when.precision !== 'week' && when.precision !== 'range') return true;
  return (
    asOf !== null && when.start !== null && when.start < asOf && daysApart(when.start, asOf) > BACKGROUND_DAYS
  );
}

/** What a reader gains from an entry: a stated day first, then what happened, then how many tell of it. */
function worth(item: TimelineItem, asOf: string | null): number {
  const dated = isInferred(item) ? 0 : isDayOrFiner(item.when) ? 4 : 3;
  const background = isBackground(item, asOf) ? -3 : 0;
  // Of inferred days, sayings are the surest; what "is" on a day mostly was before and will be after it.
  const kind = (item.status === 'reported') === isInferred(item) ? 1 : 0;
  const sources = Math.min(2, Math.log2(1 + (item.sameAs?.length ?? 0)));
  const caption = item.located.passage.kind === 'caption' ? -0.5 : 0;
  return dated + background + kind + sources + caption;
}

/**
 * The entries of page `page` (from 0) with `perPage` entries each: the pages go from the most to the least worth
 * showing, each page runs in the order of time. Every entry stands on exactly one page; ties keep the order of time.
 */
export function rankForReply(timeline: Timeline, perPage: number, page: number): ReplyPage {
  const { asOf } = timeline;
  const ranked = timeline.entries
    .map((item, place) => ({ item, place, worth: worth(item, asOf) }))
    .toSorted((a, b) => b.worth - a.worth || a.place - b.place);
  const shown = ranked.slice(page * perPage, (page + 1) * perPage).toSorted((a, b) => a.place - b.place);
  const rest = ranked.slice((page + 1) * perPage).map(({ item }) => item);
  return {
    entries: shown.map(({ item }) => item),
    rest: rest.length,
    restInferred: rest.filter(isInferred).length,
    restBackground: rest.filter((item) => !isInferred(item) && isBackground(item, asOf)).length,
  };
}
