import type { Entry } from '../../entry.ts';
import { turnsDirection } from '../../passages/direction.ts';
import type { Passage } from '../../passages/passage.ts';
import { overlaps } from '../../passages/span.ts';

/** A side is never longer than this many characters; it is shortened by whole passages. */
const MAX_SIDE_CHARS = 1500;

/** The text around a passage: exact slices of the body, so that `before + passage + after` is one slice. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

function reach(entry: Entry, passage: Passage, step: 1 | -1, paragraphs: number): Passage {
  let edge = passage;
  for (let i = passage.ordinal + step; i >= 0 && i < entry.passages.length; i += step) {
    const next = entry.passages[i];
    if (!next || turnsDirection(next.text) || Math.abs(next.paragraph - passage.paragraph) > paragraphs)
      break;
    const chars = step > 0 ? next.end - passage.end : passage.start - next.start;
    if (chars > MAX_SIDE_CHARS) break;
    const reached = { start: Math.min(next.start, passage.start), end: Math.max(next.end, passage.end) };
    if (overlaps(entry.withheld ?? [], reached)) break;
    edge = next;
  }
  return edge;
}

/**
 * The rest of the paragraph that a passage stands in, before and after it. When the passage is a paragraph by itself,
 * the paragraph before and the one after are taken. "" where there is nothing.
 */
export function paragraphOf(entry: Entry, passage: Passage): Surroundings {
  const { body } = entry.article;
  const alone = reach(entry, passage, -1, 0) === passage && reach(entry, passage, 1, 0) === passage;
  const paragraphs = alone ? 1 : 0;
  const first = reach(entry, passage, -1, paragraphs);
  const last = reach(entry, passage, 1, paragraphs);
  return { before: body.slice(first.start, passage.start), after: body.slice(passage.end, last.end) };
}
