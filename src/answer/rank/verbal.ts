import { CAPITAL, STOP } from '../../search/index.ts';
import { senses } from './lexicon/senses.ts';
import { isBeing, isParticiple } from './question/verb-forms.ts';
import type { Seen } from './view.ts';

const auxiliary = /^(?:has|have|had|do|does|did|will|would|can|could|may|might|must|should)$/u;
/** Of nine uses of a word so many as a verb make it one. */
const MOSTLY = 6;

/** True for a word of a passage that is most likely a verb: a form of "to be" or "have", a participle, or mostly one in general English. */
export const isVerbal = ({ surface, stem, flags }: Seen): boolean => {
  if (isBeing(surface) || auxiliary.test(surface) || isParticiple(surface)) return true;
  const place = (flags & (STOP | CAPITAL)) !== 0 ? -1 : senses().placeOf(stem);
  return place >= 0 && senses().partsAt(place)[1] >= MOSTLY;
};
