import type { Judged } from './features.ts';
import { bitsWhere } from './masks.ts';
import type { Asked } from './question/read-question.ts';

const copulas = new Set('is are was were'.split(' '));
const links = new Set('of in at on for from to'.split(' '));

/**
 * True when a question for "the turnout in Orvell" meets a passage without turnout or anything near it: what else the
 * passage says of Orvell is no answer. `told` are the bits of the words it tells.
 */
export const lacksHead = (asked: Asked, told: number, { stoodFor, alike }: Judged): boolean => {
  const { words, questionWordAt: at, focus } = asked;
  const surface = (i: number): string => words[at + i]?.surface ?? '';
  if (at < 0 || focus === null || surface(0) !== 'what' || !copulas.has(surface(1)) || surface(2) !== 'the')
    return false;
  const head = asked.content.findIndex(({ word }) => word.stem === focus);
  const next = words[(asked.content[head]?.at ?? 0) + 1]?.surface;
  if (head < 0 || (next !== undefined && !links.has(next))) return false;
  return (bitsWhere(asked, ({ word }) => word.stem === focus) & (told | stoodFor | alike)) === 0;
};
