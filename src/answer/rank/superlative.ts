import { wordSet } from '../../word-set.ts';
import type { Asked } from './question/read-question.ts';
import type { View } from './view.ts';

const ordinals = wordSet('second third fourth fifth sixth seventh eighth ninth tenth');

/** True when "the highest peak" is asked for and the passage tells only of "the second-highest". */
export const isOfOtherRank = ({ words }: Asked, { seen }: View): boolean => {
  const asked = words.find(({ surface }) => surface.endsWith('est') && surface.length > 5);
  if (asked === undefined || words.some(({ surface }) => ordinals.has(surface))) return false;
  const at = seen.flatMap(({ surface }, i) => (surface === asked.surface ? [i] : []));
  return at.length > 0 && at.every((i) => ordinals.has(seen[i - 1]?.surface ?? ''));
};
