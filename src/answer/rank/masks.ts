import { wordSet } from '../../word-set.ts';
import type { Asked } from './question/read-question.ts';

/** True when bit i of a mask is set. */
export const has = (mask: number, i: number): boolean => (mask & (1 << i)) !== 0;

/** Number of the lowest set bit; -1 of none. */
export const lowestBit = (mask: number): number => 31 - Math.clz32(mask & -mask);

/** Number of the highest set bit; -1 of none. */
export const highestBit = (mask: number): number => 31 - Math.clz32(mask);

/** Sums the weights of the question's content words whose bit is set in the mask. */
export const weightOf = ({ content }: Asked, mask: number): number => {
  let sum = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum += content[lowestBit(rest)]?.weight ?? 0;
  return sum;
};

/** The same of their rarity in general English. */
export const rarityOf = ({ content }: Asked, mask: number): number => {
  let sum = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum += content[lowestBit(rest)]?.rarity ?? 0;
  return sum;
};

/** A part of a whole; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** One bit for each content word that passes a test. */
export const bitsWhere = (asked: Asked, test: (word: Asked['content'][number]) => boolean): number =>
  asked.content.reduce((mask, word, i) => (test(word) ? mask | (1 << i) : mask), 0);

/** Set bits of a mask. */
export const count = (mask: number): number => {
  let n = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++;
  return n;
};

const heaviest = ({ content }: Asked, mask: number): number => {
  let most = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1)
    most = Math.max(most, content[lowestBit(rest)]?.weight ?? 0);
  return most;
};

/** Words that pick one of several: a passage without them may tell of another. */
const orderWords = wordSet(
  'first second third fourth fifth last final next previous new former latest original initial two three four five six seven eight nine ten only largest smallest highest lowest',
);

/** What the content words of a question are, worked out once: one bit a word. */
export interface QuestionMasks {
  readonly all: number;
  /** Those that must stand in an answer. */
  readonly matter: number;
  readonly names: number;
  readonly numbers: number;
  /** Neither frame nor name. */
  readonly plain: number;
  readonly picking: number;
  /** Held by no passage. */
  readonly unknown: number;
  /** Weight of all that matter, of the plain ones, and of the heaviest of them. */
  readonly total: number;
  readonly totalPlain: number;
  readonly heaviest: number;
  /** Rarity in general English of all that matter. */
  readonly totalRare: number;
  /** Bits of the first and the last that matter; 0 when none does. */
  readonly first: number;
  readonly last: number;
}

export const masksOf = (asked: Asked): QuestionMasks => {
  const all = bitsWhere(asked, () => true);
  const matter = bitsWhere(asked, ({ frame }) => !frame);
  const names = bitsWhere(asked, ({ name }) => name);
  const plain = matter & ~names;
  const last = matter === 0 ? 0 : 1 << highestBit(matter);
  return {
    all,
    matter,
    names,
    numbers: bitsWhere(asked, ({ number }) => number),
    plain,
    picking: bitsWhere(asked, ({ word }) => orderWords.has(word.surface)),
    unknown: bitsWhere(asked, ({ word }) => word.passages === 0),
    total: weightOf(asked, matter),
    totalPlain: weightOf(asked, plain),
    heaviest: heaviest(asked, matter),
    totalRare: rarityOf(asked, matter),
    first: matter & -matter,
    last,
  };
};

/** The heaviest of the words in a mask as a share of the heaviest of all. */
export const heaviestShare = (asked: Asked, masks: QuestionMasks, mask: number): number =>
  share(heaviest(asked, mask), masks.heaviest);
