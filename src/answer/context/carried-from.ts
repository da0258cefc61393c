import type { Entry } from '../../entry.ts';
import type { Passage } from '../../passages/passage.ts';
import { mentionsIn } from './mentions-in.ts';

/** The passage of the article that holds the body offset; null when none does. */
export function passageAt(entry: Entry, offset: number): Passage | null {
  let low = 0;
  let high = entry.passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = entry.passages[middle];
    if (!passage) return null;
    if (offset < passage.start) high = middle - 1;
    else if (offset >= passage.end) low = middle + 1;
    else return passage;
  }
  return null;
}

/** The other passage whose date this one carries on ("on the same day"); null when there is none. */
export function carriedFrom(entry: Entry, passage: Passage): Passage | null {
  for (const mention of mentionsIn(entry, passage)) {
    if (mention.when?.basis.kind !== 'carried') continue;
    const { start } = mention.when.basis;
    const from = start === undefined ? null : passageAt(entry, start);
    if (from && from !== passage) return from;
  }
  return null;
}
