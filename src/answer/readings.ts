import type { Notice } from '../contract.ts';
import { addDays } from '../dates/index.ts';
import type { LibraryView } from './library-view.ts';
import { noticeOf } from './notice.ts';
import { tellingOf } from './told-days.ts';
import { type DateScope, isWeekday } from './understand/date-scope.ts';
import type { AskedOne } from './understand/read-asked.ts';

/** How many weeks back from the asked weekday another is looked for. */
const WEEKS_BACK = 8;

/**
 * The newest earlier day of the same weekday that an article tells of, when none tells of the asked one: an asker may
 * have meant it, and must not be answered from it as if it were last week's. Null when there is none, or no need.
 */
function olderWeekday(library: LibraryView, days: DateScope): string | null {
  if (!isWeekday(days) || tellingOf(library, days).size > 0) return null;
  for (let week = 1; week <= WEEKS_BACK; week++) {
    const [from, to] = [addDays(days.from, -7 * week), addDays(days.to, -7 * week)];
    if (tellingOf(library, { ...days, from, to }).size > 0) return from;
  }
  return null;
}

/** How a question was read beyond its words, for the asker to check. */
export function readings(library: LibraryView, { days, outlet }: AskedOne): readonly Notice[] {
  const older = days?.worked ? olderWeekday(library, days) : null;
  const facts = days && { words: days.words, from: days.from, to: addDays(days.to, -1) };
  const period =
    facts && days.worked ? [noticeOf('period-read', { ...facts, ...(older ? { older } : {}) })] : [];
  const limited =
    outlet && outlet.articles.size > 0 ? [noticeOf('outlet-limited', { outlet: outlet.outlet })] : [];
  return [...period, ...limited];
}
