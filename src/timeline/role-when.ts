import type { When } from '../dates/when.ts';
import type { DatedMention } from './reading.ts';

/**
 * The time that a date gives its verb: "since Friday" leaves the end open, "by" and "until Friday" the start,
 * "before" and "after" keep only the side they speak of. "On Friday" is the date itself.
 */
export function roleWhen(date: DatedMention): When {
  const { when } = date;
  // "from 2 to 8 January" is a range already; an open side stays as it was read.
  if (
    date.role === 'at' ||
    date.adnominal ||
    when.precision === 'range' ||
    when.start === null ||
    when.end === null
  )
    return when;
  switch (date.role) {
    case 'since':
      return { ...when, end: null, precision: 'not-before' };
    case 'after':
      return { ...when, start: when.end, end: null, precision: 'not-before' };
    case 'until':
      return { ...when, start: null, precision: 'not-after' };
    case 'before':
      return { ...when, start: null, end: when.start, precision: 'not-after' };
    default:
      return date.role satisfies never;
  }
}
