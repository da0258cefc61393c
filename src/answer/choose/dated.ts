import { daysBetween } from '../../dates/index.ts';
import type { Located } from '../../entry.ts';
import { mentionsIn } from '../context/mentions-in.ts';
import { type DateScope, daysOf } from '../understand/date-scope.ts';

/** How a passage stands to the days that were asked about. */
export type Dated = 'inside' | 'elsewhere' | 'undated';

/** A mention this many days longer than what was asked ("this year" for a Thursday) dates nothing. */
const SLACK_DAYS = 1;

/** `inside` when a date of the passage meets the asked days about as exactly as they were asked. */
export function datedIn({ entry, passage }: Located, scope: DateScope): Dated {
  const asked = daysBetween(scope.from, scope.to);
  let dated = false;
  for (const mention of mentionsIn(entry, passage)) {
    const days = daysOf(mention);
    if (!days || daysBetween(days.from, days.to) > asked + SLACK_DAYS) continue;
    if (days.from < scope.to && scope.from < days.to) return 'inside';
    dated = true;
  }
  return dated ? 'elsewhere' : 'undated';
}

/** True when the article itself came out in the asked days. */
export function publishedIn({ entry }: Located, scope: DateScope): boolean {
  const day = entry.article.published?.slice(0, 10);
  return day !== undefined && scope.from <= day && day < scope.to;
}
