import type { Entry } from '../../library.ts';
import type { Passage } from '../../passages/passage.ts';
import { overlaps } from '../../passages/span.ts';

const TELLING: ReadonlySet<string> = new Set(['sentence', 'list-item']);

/** The telling passage before this one, null when there is none to lean on; a caption leans on its own caption only. */
export function previousTelling(entry: Entry, passage: Passage): Passage | null {
  for (let i = passage.ordinal - 1; i >= 0; i--) {
    const before = entry.passages[i];
    // What was withheld in between may have named whom the passage means: a neighbour further back would name another.
    if (!before || overlaps(entry.withheld ?? [], { start: before.end, end: passage.start })) return null;
    if (passage.kind === 'caption') return before.kind === 'caption' ? before : null;
    if (TELLING.has(before.kind)) return before;
    // A heading starts a new subject; what stands above it explains nothing below it.
    if (before.kind === 'related') return null;
  }
  return null;
}

/** The telling passage right behind this one; null behind a caption, before a heading and at the end. */
export function nextTelling(entry: Entry, passage: Passage): Passage | null {
  const after = entry.passages[passage.ordinal + 1];
  if (!after || passage.kind === 'caption' || !TELLING.has(after.kind)) return null;
  return overlaps(entry.withheld ?? [], { start: passage.end, end: after.start }) ? null : after;
}
