import type { Entry, Located } from '../entry.ts';
import type { Passage } from '../passages/passage.ts';

/** From this share of common words on, a sentence of the new text is the old one reworded. */
const MIN_OVERLAP = 0.5;
const QUOTED: ReadonlySet<Passage['kind']> = new Set(['sentence', 'caption', 'list-item']);
/** A sentence longer than this is never quoted. */
const MAX_CHARS = 1000;

/**
 * The sentence of a corrected text that stands in the place of an old one: the one with most words in common, and of
 * several such the one nearest to the old place. Null when none has half of its words.
 */
export function successorOf(old: Passage, oldCount: number, entry: Entry): Located | null {
  const words = wordsOf(old.text);
  const place = old.ordinal / Math.max(1, oldCount);
  let best: { readonly passage: Passage; readonly score: number; readonly away: number } | null = null;
  for (const passage of entry.passages) {
    if (!QUOTED.has(passage.kind) || passage.text.length > MAX_CHARS) continue;
    const score = overlapOf(words, wordsOf(passage.text));
    const away = Math.abs(passage.ordinal / Math.max(1, entry.passages.length) - place);
    if (score < MIN_OVERLAP) continue;
    if (best === null || score > best.score || (score === best.score && away < best.away)) {
      best = { passage, score, away };
    }
  }
  return best === null ? null : { entry, passage: best.passage };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
