import { STOP } from '../../../search/index.ts';
import type { View } from '../view.ts';

/** Words and pairs that give a cause or a purpose. General words of the language. */
const single = new Set('because therefore hence thereby owing'.split(' '));
/** What often, but not always, leads a cause behind the deed. */
const loosely = new Set('after over following citing saying amid'.split(' '));
const pairs = new Set(
  `due to|in order|so that|as a|result of|results from|resulted from|triggered by|caused by|sparked by|prompted by|driven by|
motivated by|provoked by|fuelled by|fueled by|suspected of|accused of|charged with|suspicion of|response to|protest against|
protest at|blamed on|thanks to|attributed to|reason for|reason why|reasons for|stemmed from|stems from|led to|leads to|
investigation for|investigation into|following an|following the|on account|for fear|afraid of|wanted to|aimed at|
aim of|intended to|designed to|convicted of|arising from|over the|over rising|orders of|request of|own request`
    .split('|')
    .map((pair) => pair.trim()),
);

/** Places where a cause or a purpose starts: the strict cues first; else "to" before a plain word (weak). */
export const causesIn = (
  view: View,
): { readonly strict: readonly number[]; readonly weak: readonly number[] } => {
  const { seen } = view;
  const strict: number[] = [];
  const weak: number[] = [];
  for (const [i, word] of seen.entries()) {
    const next = seen[i + 1];
    const weakly = loosely.has(word.surface) && i > 1;
    if (single.has(word.surface) || pairs.has(`${word.surface} ${next?.surface ?? ''}`)) strict.push(i);
    else if (weakly) weak.push(i);
    else if (
      word.surface === 'to' &&
      next !== undefined &&
      (next.flags & STOP) === 0 &&
      !next.name &&
      i > 2
    ) {
      weak.push(i);
    } else if (
      (word.surface === 'for' || word.surface === 'by') &&
      next !== undefined &&
      (next.flags & STOP) === 0
    ) {
      weak.push(i);
    }
  }
  return { strict, weak };
};
