import { AFTER_GAP, CAPITAL } from '../../search/index.ts';
import type { View } from './view.ts';

const saying = new Set(
  'said says say told tells added adds according confirmed reported wrote warned stated announced'.split(' '),
);
/** Longer than this a stretch with a verb of saying is told itself. */
const MAX_WORDS = 12;

const gapBefore = (view: View, i: number): string => {
  const word = view.seen[i];
  const before = view.seen[i - 1];
  if (word === undefined || before === undefined || (word.flags & AFTER_GAP) === 0) return '';
  return view.located.passage.text.slice(before.offset + before.surface.length, word.offset);
};

const isMark = (gap: string): boolean => /[,;:“”"«»—–]/u.test(gap);

/**
 * Which words of a passage only say who tells it: ", the mayor said", "Mayor Ruhl said that", "according to the army".
 * `deed` are the places of the deed that is looked for: a verb of saying that is the deed is no attribution.
 */
export const attributionIn = (view: View, deed: readonly number[]): readonly boolean[] => {
  const { seen } = view;
  const marked = seen.map(() => false);
  for (const [v, { surface }] of seen.entries()) {
    if (!saying.has(surface) || deed.includes(v)) continue;
    let from = v;
    while (from > 0 && !isMark(gapBefore(view, from)) && v - from < MAX_WORDS) from--;
    let to = v + 1;
    while (to < seen.length && !isMark(gapBefore(view, to)) && to - v < MAX_WORDS) to++;
    from = withApposition(view, nameBefore(view, from, v), v);
    const opens = from === 0 || seen.slice(0, from).every((_, i) => marked[i]);
    const closing = /[”"»]/u.test(gapBefore(view, from));
    const trailing = (!opens && to >= seen.length) || closing || (!opens && isMark(gapBefore(view, to)));
    const apposed = trailing && !closing && surface !== 'according' && leadsOn(view, v);
    if (trailing && !apposed) for (let i = from; i < to; i++) marked[i] = true;
    // Before the deed: whoever says it, up to the verb ("His lawyer, Ada Brenn, said Ruhl had …").
    else for (let i = 0; i <= v; i++) marked[i] = true;
  }
  return marked;
};

/** "…, Ada Brenn, said Ruhl had left": words that tell something follow the verb of saying. */
const leadsOn = ({ seen }: View, v: number): boolean => {
  const rest = seen.slice(v + 1);
  return (
    rest.length > 2 &&
    rest.some(({ surface }) => /^(?:had|has|have|was|were|is|are|would|will|did)$/u.test(surface))
  );
};

/** ", a ministry spokesman, Felix Ahrend, told …": the role before the name belongs to who tells it. */
const withApposition = (view: View, from: number, v: number): number => {
  const { seen } = view;
  const only = seen.slice(from, v).every(({ flags }) => (flags & CAPITAL) !== 0);
  if (from === 0 || v === from || v - from > 4 || !only) return from;
  let start = from - 1;
  while (start > 0 && !isMark(gapBefore(view, start)) && from - start < MAX_WORDS) start--;
  const article = /^(?:a|an|the|his|her|its|their)$/u.test(seen[start]?.surface ?? '');
  return article && isMark(gapBefore(view, start)) ? start : from;
};

/** "…, Felix Ahrend, told …": a name between two marks before the verb is the one who tells. */
const nameBefore = (view: View, from: number, v: number): number => {
  if (from !== v || from === 0) return from;
  let start = from - 1;
  while (start > 0 && !isMark(gapBefore(view, start)) && from - start < 5) start--;
  const named = view.seen.slice(start, from).every(({ flags }) => (flags & CAPITAL) !== 0);
  return named && isMark(gapBefore(view, start)) ? start : from;
};
