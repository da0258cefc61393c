import { wordSet } from '../../word-set.ts';
import { isDeed } from './lexicon/rungs.ts';
import { askedDeedOf } from './question/read-deed.ts';
import type { Asked } from './question/read-question.ts';
import type { AnswerType, Evidence } from './ranking.ts';

/**
 * Faults that a passage is forgiven when it is the only one and the confidence, which knows of the fault, reaches this
 * all the same: on articles that were not fitted on four right answers fall to each wrong one there (docs/answers.md).
 */
const enough: Readonly<Partial<Record<string, number>>> = {
  'deed-missing': 0.65,
  'head-missing': 0.6,
  'unheard-of': 0.75,
};

/** Never: a quote that only comes near the asked fact is read as the fact. */
const strict: readonly AnswerType[] = ['yes-no', 'count', 'manner', 'statement'];

/** True when a passage may be the answer although something speaks against it. */
export const isForgiven = (asked: Asked, { against, missing }: Evidence, confidence: number): boolean => {
  const [fault, ...others] = against;
  if (fault === undefined || others.length > 0 || strict.includes(asked.expects)) return false;
  if (confidence < (enough[fault] ?? 2)) return false;
  // Who holds a role is not told without the role.
  if (fault !== 'deed-missing') return asked.expects !== 'person';
  // A deed of the news is told or not; any other verb may be told by a word that we do not know to mean it.
  const { verb } = askedDeedOf(asked);
  const deed = asked.content[verb]?.word;
  return (
    (deed === undefined || !(isDeed(deed.stem) || turns.has(deed.surface))) && missing.length <= MOST_MISSING
  );
};

const MOST_MISSING = 2;

/** Turns of a life or of a house: every one has its own day, and none stands for another. */
const turns = wordSet(
  'born marry married divorce divorced retire retired baptised buried found founded open opened close closed own owns owned move moved sign signed',
);
