import { trimSpan } from './characters.ts';
import type { Span } from './sentences.ts';

/**
 * The longest text ever given to Intl.Segmenter: each of its records copies the whole input, so 463,000 characters
 * took 5.4 s and 926,000 ended the process (Node 20.20.2).
 */
const MOST_CHARS = 10_000;

/**
 * Cuts `text[start, end)` into sentences by Unicode's rules: for languages without rules of ours. A piece that has
 * no boundary within 10,000 characters stays whole with what follows it. Never throws: an unknown tag is "und".
 */
export function splitByUnicode(text: string, start: number, end: number, tag: string): Span[] {
  const segmenter = createSegmenter(tag);
  const spans: Span[] = [];
  let from = start;
  let at = start;
  while (at < end) {
    const stop = Math.min(end, at + MOST_CHARS);
    let found = at;
    for (const piece of segmenter.segment(text.slice(at, stop))) {
      const cut = at + piece.index + piece.segment.length;
      if (cut >= stop && stop < end) break;
      const span = trimSpan(text, from, cut);
      if (span.end > span.start) spans.push(span);
      from = cut;
      found = cut;
    }
    at = found > at ? found : stop;
  }
  const rest = trimSpan(text, from, end);
  if (rest.end > rest.start) spans.push(rest);
  return spans;
}

function createSegmenter(tag: string): Intl.Segmenter {
  const known = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag) ? tag : 'und';
  return new Intl.Segmenter(known, { granularity: 'sentence' });
}
