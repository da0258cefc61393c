import type { Tongue } from '../../tongues/tongue.ts';
import { bitsWhere, count } from '../masks.ts';
import type { Asked } from '../question/read-question.ts';
import type { View } from '../view.ts';
import { countedBy, countsIn } from './answers.ts';
import { segmentOf } from './parts.ts';

/** True when a number of the passage counts what is asked, in the part of the sentence that tells the deed. */
export const countsIt = (tongue: Tongue, asked: Asked, view: View): boolean => {
  const all = bitsWhere(asked, ({ name, number }) => !name && !number);
  const behind = asked.content.findIndex(
    ({ at, name }) => !name && at > asked.questionWordAt && at <= asked.questionWordAt + 2,
  );
  const counted = behind >= 0 && count(all) > 1 ? 1 << behind : 0;
  const numbers = countsIn(tongue, view);
  return numbers.some((at) => {
    const segment = segmentOf(view, at);
    const phrase = countedBy(tongue, view, at);
    const met = segment.reduce((mask, place) => mask | (view.seen[place]?.bits ?? 0), 0);
    const thing = phrase.some(({ surface, bits }) => bits === 0 && tongue.starts('thingStarts', surface));
    if (thing || isSplit(tongue, view, segment, at, numbers, all & ~counted)) return false;
    if (counted === 0) return (met & all) === all;
    const beside = [...phrase, view.seen[at - 1]].reduce((mask, word) => mask | (word?.bits ?? 0), 0);
    return (beside & counted) !== 0 && (met & all) === all;
  });
};

/** "Nine were killed and thirty hurt": "and" parts a number from a deed that another number stands nearer to. */
const isSplit = (
  tongue: Tongue,
  { seen }: View,
  segment: readonly number[],
  at: number,
  numbers: readonly number[],
  deed: number,
): boolean => {
  const parts: number[][] = [[]];
  for (const place of segment) {
    if (tongue.is('and', seen[place]?.surface ?? '')) parts.push([]);
    parts.at(-1)?.push(place);
  }
  const own = parts.find((part) => part.includes(at)) ?? [];
  const counting = parts.filter((part) => part.some((place) => numbers.includes(place)));
  if (counting.length < 2 || deed === 0) return false;
  return !own.some((place) => ((seen[place]?.bits ?? 0) & deed) !== 0);
};
