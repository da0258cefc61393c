import { NUMBER, STOP } from '../../search/index.ts';
import type { Kin, Kinship } from './kinship.ts';
import type { KnownAs } from './known-as.ts';
import { meansWith } from './lexicon/phrasal.ts';
import { deedsOppose, isDeed, sameDeed } from './lexicon/rungs.ts';
import { bitsWhere, lowestBit } from './masks.ts';
import type { Asked } from './question/read-question.ts';
import type { Seen } from './view.ts';

/** The content words of the question, as bits, that a word of a passage stands for. */
export type StandsFor = (word: Seen) => number;

/** Below this likeness two words are of different matters. */
const LEAST_ALIKE = 0.08;

const same = (a: string, b: string): boolean => a === b || sameDeed(a, b) === true;

/**
 * Words of the question that a word of a passage is, or means without being a mere relative. A question for yes or no is
 * spoken to by the opposite state or deed as well ("closed" for "open", "rejected" for "accept"). "Stepped down" stands for
 * "resign" and not for "step", "called on" not for "call". A surname stands for the first name and the role that the
 * article gives it.
 */
export const standsForIn = (asked: Asked, kinship: Kinship): ((knownAs: KnownAs) => StandsFor) => {
  const yesNo = asked.expects === 'yes-no';
  const states = yesNo ? bitsWhere(asked, ({ word }) => !isDeed(word.stem)) : 0;
  const phrasal = asked.content.map(({ word, at }) => meansWith(word.stem, asked.words[at + 1]?.surface));
  const meant = (stem: string): number =>
    asked.content.reduce(
      (mask, { word, name }, i) => (!name && same(phrasal[i] ?? word.stem, stem) ? mask | (1 << i) : mask),
      0,
    );
  /** A sense in common that the company of the two words belies is one that news does not mean ("murderous", "asleep"). */
  const meantBy = (word: Seen, { meant: all }: Kin): number => {
    let mask = all;
    for (let rest = all; rest !== 0; rest &= rest - 1) {
      const i = lowestBit(rest);
      const likeness = kinship.likeness(word, i);
      if (likeness !== 0 && likeness < LEAST_ALIKE) mask &= ~(1 << i);
    }
    return mask;
  };
  const anyPhrasal = phrasal.some((one) => one !== null);
  // "Called for a strike" asks for a demand: "called it a disgrace" has the verb and not that.
  const bare = phrasal.reduce((mask, one, i) => (one === null ? mask : mask & ~(1 << i)), -1);
  /** By written form: what another word of it stands for, wherever it stands. */
  const known = new Map<number, number>();
  const byKin = (word: Seen): number => {
    const found = known.get(word.term);
    if (found !== undefined) return found;
    const kin = kinship.of(word);
    const made =
      meantBy(word, kin) |
      (kin.opposite & states) |
      (yesNo ? opposed(word.stem) : 0) |
      (anyPhrasal ? meant(word.stem) : 0);
    known.set(word.term, made);
    return made;
  };
  return (knownAs) => (word) => {
    const { stem, bits, flags, means, name } = word;
    if (means !== null) return meant(means) | (yesNo ? opposed(means) : 0);
    const called = name ? (knownAs.get(stem) ?? 0) : 0;
    return bits !== 0 || called !== 0 || (flags & (STOP | NUMBER)) !== 0
      ? (bits & bare) | called
      : byKin(word);
  };

  function opposed(stem: string): number {
    return bitsWhere(asked, ({ word }) => deedsOppose(word.stem, stem));
  }
};
