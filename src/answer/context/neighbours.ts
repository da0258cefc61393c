import type { Entry } from '../../entry.ts';
import type { Passage } from '../../passages/passage.ts';
import { overlaps } from '../../passages/span.ts';

const TELLING: ReadonlySet<string> = new Set(['sentence', 'list-item']);

/** "11:30 Police …", "18:52 | …", "4. …", "(a) …", "• …": an entry of a list or a live blog, which stands by itself. */
const ENTRY = /^\s*(?:\d{1,2}[:.]\d{2}\b|\d{1,2}[.)]\s|\([a-z\d]{1,3}\)|[•–*-]\s)/u;

/** Nothing above the paragraph explains what stands in it. */
function opensEntry(entry: Entry, passage: Passage): boolean {
  for (let i = passage.ordinal; i >= 0; i--) {
    const first = entry.passages[i];
    if (!first || first.paragraph !== passage.paragraph) break;
    if (ENTRY.test(first.text)) return true;
  }
  return false;
}

/** The telling passage before this one, null when there is none to lean on; a caption leans on its own caption only. */
export function previousTelling(entry: Entry, passage: Passage): Passage | null {
  for (let i = passage.ordinal - 1; i >= 0; i--) {
    const before = entry.passages[i];
    // What was withheld in between may have named whom the passage means: a neighbour further back would name another.
    if (!before || overlaps(entry.withheld ?? [], { start: before.end, end: passage.start })) return null;
    if (passage.kind === 'caption') return before.kind === 'caption' ? before : null;
    // A heading starts a new subject; what stands above it explains nothing below it.
    if (before.kind === 'related' || before.heading !== passage.heading) return null;
    if (before.paragraph !== passage.paragraph && opensEntry(entry, passage)) return null;
    if (TELLING.has(before.kind)) return before;
  }
  return null;
}

/** The telling passage right behind this one; null behind a caption, before a heading, an entry of a list, and at the end. */
export function nextTelling(entry: Entry, passage: Passage): Passage | null {
  const after = entry.passages[passage.ordinal + 1];
  if (!after || passage.kind === 'caption' || !TELLING.has(after.kind)) return null;
  if (after.paragraph !== passage.paragraph && opensEntry(entry, after)) return null;
  return overlaps(entry.withheld ?? [], { start: passage.end, end: after.start }) ? null : after;
}
