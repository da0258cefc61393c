import type { TimeMention } from '../../dates/when.ts';
import type { Entry } from '../../entry.ts';
import type { Passage } from '../../passages/passage.ts';

/** The mentions that stand in a passage, in order. */
export function mentionsIn(entry: Entry, passage: Passage): readonly TimeMention[] {
  const { mentions } = entry;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < passage.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((mentions[end]?.end ?? Number.POSITIVE_INFINITY) <= passage.end) end += 1;
  return mentions.slice(low, end);
}
