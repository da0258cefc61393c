/**
 * Whether a time or a place belongs to the deed that was asked about, and not to another verb of the sentence: "Kolbas, who
 * was in Kerou when the fighting began" does not say where it began.
 */

import { AFTER_GAP } from '../../search/index.ts';
import { wordSet } from '../../word-set.ts';
import type { AnswerType } from './ranking.ts';
import { isVerbal } from './verbal.ts';
import type { View } from './view.ts';

/** They open a clause whose time and place are its own. */
const opening = wordSet('when while because although though whereas');
/** … and these too, when a verb follows. */
const leading = wordSet('where who whose which before after since until');

const surfaceAt = ({ seen }: View, i: number): string => seen[i]?.surface ?? '';

/** "On Monday, when it began", "in Kerou, where it began": the clause tells of the very time or place. */
const pointsBack: Readonly<Partial<Record<AnswerType, string>>> = { time: 'when', place: 'where' };

const someBetween = (from: number, to: number, test: (i: number) => boolean): boolean => {
  for (let i = from + 1; i < to; i++) if (test(i)) return true;
  return false;
};

/** The deed stands first: an opening word and a verb of its own lie before the answer. */
const isOfLaterVerb = (view: View, deed: number, answer: number): boolean =>
  someBetween(deed, answer, (i) => {
    const word = surfaceAt(view, i);
    if (!opening.has(word) && !leading.has(word)) return false;
    return someBetween(i, answer, (j) => {
      const verb = view.seen[j];
      return verb !== undefined && isVerbal(verb);
    });
  });

/** The answer stands first: the deed is told in a clause that opens behind it and is not closed by a comma. */
const isOfEarlierVerb = (view: View, answer: number, deed: number, kind: AnswerType): boolean =>
  someBetween(answer, deed, (i) => {
    const word = surfaceAt(view, i);
    if (!opening.has(word) || pointsBack[kind] === word) return false;
    return !someBetween(i, deed + 1, (j) => ((view.seen[j]?.flags ?? 0) & AFTER_GAP) !== 0);
  });

/** "Ada Holm, who fell ill in April, has recovered": the answer stands in a clause put in before the deed. */
const isPutIn = (view: View, answer: number, deed: number): boolean => {
  const isGap = (i: number): boolean => ((view.seen[i]?.flags ?? 0) & AFTER_GAP) !== 0;
  const isVerb = (i: number): boolean =>
    view.seen[i] !== undefined && isVerbal(view.seen[i] as View['seen'][number]);
  let from = answer;
  while (from > 0 && !isGap(from)) from--;
  return (
    /^(?:who|which|where|whose)$/u.test(surfaceAt(view, from)) &&
    someBetween(from, answer, isVerb) &&
    someBetween(answer, deed + 1, isGap)
  );
};

/** True when none of the places of answers belongs to one of the places of the deed. False when there is nothing to compare. */
export const isOfOtherVerb = (
  view: View,
  kind: AnswerType,
  answers: readonly number[],
  deeds: readonly number[],
): boolean => {
  if ((kind !== 'time' && kind !== 'place') || answers.length === 0 || deeds.length === 0) return false;
  return answers.every((answer) =>
    deeds.every((deed) =>
      deed < answer
        ? isOfLaterVerb(view, deed, answer)
        : isOfEarlierVerb(view, answer, deed, kind) || isPutIn(view, answer, deed),
    ),
  );
};
