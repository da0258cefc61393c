import type { Judged } from './features.ts';
import { senses } from './lexicon/senses.ts';
import type { Asked, ContentWord } from './question/read-question.ts';
import type { AnswerType, Evidence } from './ranking.ts';
import type { Reach } from './reach.ts';
import type { TypeFit } from './types/find-answer.ts';

const wordsAt = (asked: Asked, mask: number): readonly string[] =>
  asked.content.flatMap(({ word }, i) => ((mask & (1 << i)) !== 0 ? [word.surface] : []));

const maskOf = (asked: Asked, test: (word: ContentWord) => boolean): number =>
  asked.content.reduce((mask, word, i) => (test(word) ? mask | (1 << i) : mask), 0);

/** Questions that a passage cannot answer without telling of the very deed that was asked about. */
const needsDeed: readonly AnswerType[] = ['count', 'amount', 'time', 'place', 'yes-no'];

const isNoun = ({ word }: ContentWord): boolean => {
  const place = senses().placeOf(word.stem);
  return place < 0 || senses().partsAt(place)[0] >= 5;
};

/** Words that pick one of several: a passage without them may well tell of another. */
const picking = new Set(
  'new former first second third fourth fifth last next previous final eldest youngest largest smallest'.split(
    ' ',
  ),
);

/** What speaks for and against a passage as the answer. */
export const evidenceOf = (asked: Asked, reach: Reach, type: TypeFit, judged: Judged): Evidence => {
  const { features, stoodFor, meant, alike, verb } = judged;
  const near = reach.previous | reach.next | reach.paragraph | reach.heading | reach.title;
  const away = ~reach.here & ~near;
  const matter = maskOf(asked, ({ frame }) => !frame);
  const missingNames = wordsAt(asked, maskOf(asked, ({ name }) => name) & matter & away & ~meant);
  const missingNumbers = wordsAt(asked, maskOf(asked, ({ number }) => number) & away);
  const unheard = maskOf(
    asked,
    (word) => word.word.passages === 0 && !word.frame && !word.name && isNoun(word),
  );
  const deedMissing = verb >= 0 && ((reach.here | stoodFor) & (1 << verb)) === 0;
  const against = [
    ...(missingNames.length > 0 ? ['name-missing'] : []),
    ...(missingNumbers.length > 0 ? ['number-missing'] : []),
    ...(type.known && type.fit === 0 ? ['kind-missing'] : []),
    ...((unheard & ~(stoodFor | alike)) !== 0 ? ['unheard-of'] : []),
    ...(deedMissing && needsDeed.includes(asked.expects) ? ['deed-missing'] : []),
    ...((maskOf(asked, ({ word }) => picking.has(word.surface)) & ~reach.here & ~stoodFor) !== 0
      ? ['pick-missing']
      : []),
    ...(features.poleDiffers > 0 ? ['opposed'] : []),
  ];
  return {
    met: wordsAt(asked, reach.here),
    near: wordsAt(asked, near),
    missing: wordsAt(asked, away),
    missingNames,
    missingNumbers,
    typeFound: type.fit > 0,
    negated: features.negationDiffers > 0,
    against,
  };
};
