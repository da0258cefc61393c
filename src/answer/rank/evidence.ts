import type { Features } from './feature-names.ts';
import type { Reach } from './features.ts';
import type { Asked } from './question/read-question.ts';
import type { Evidence } from './ranking.ts';
import type { TypeFit } from './types/find-answer.ts';

const wordsAt = (asked: Asked, mask: number): readonly string[] =>
  asked.content.flatMap(({ word }, i) => ((mask & (1 << i)) !== 0 ? [word.surface] : []));

const maskOf = (asked: Asked, test: (word: Asked['content'][number]) => boolean): number =>
  asked.content.reduce((mask, word, i) => (test(word) ? mask | (1 << i) : mask), 0);

/** What speaks for and against a passage as the answer. */
export const evidenceOf = (asked: Asked, reach: Reach, type: TypeFit, features: Features): Evidence => {
  const near = reach.previous | reach.next | reach.paragraph | reach.heading | reach.title;
  const away = ~reach.here & ~near;
  const names = maskOf(asked, ({ name }) => name);
  const numbers = maskOf(asked, ({ number }) => number);
  const missingNames = wordsAt(asked, names & away);
  const missingNumbers = wordsAt(asked, numbers & away);
  const against = [
    ...(missingNames.length > 0 ? ['name-missing'] : []),
    ...(missingNumbers.length > 0 ? ['number-missing'] : []),
    ...(type.known && type.fit === 0 ? ['kind-missing'] : []),
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
