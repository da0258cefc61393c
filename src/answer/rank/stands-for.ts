import { NUMBER, STOP } from '../../search/index.ts';
import type { Kinship } from './kinship.ts';
import { deedsOppose, isDeed } from './lexicon/rungs.ts';
import { bitsWhere } from './masks.ts';
import type { Asked } from './question/read-question.ts';
import type { Seen } from './view.ts';

/** The content words of the question, as bits, that a word of a passage stands for. */
export type StandsFor = (word: Seen) => number;

/**
 * Words of the question that a word of a passage is, or means without being a mere relative. A question for yes or no is
 * spoken to by the opposite state as well ("closed" for "open").
 */
export const standsForIn = (asked: Asked, kinship: Kinship): StandsFor => {
  const yesNo = asked.expects === 'yes-no';
  const states = yesNo ? bitsWhere(asked, ({ word }) => !isDeed(word.stem)) : 0;
  return ({ surface, stem, bits, flags }) => {
    if (bits !== 0 || (flags & (STOP | NUMBER)) !== 0) return bits;
    const kin = kinship.of(surface, stem);
    const opposed = yesNo ? bitsWhere(asked, ({ word }) => deedsOppose(word.stem, stem)) : 0;
    return kin.meant | (kin.opposite & states) | opposed;
  };
};
