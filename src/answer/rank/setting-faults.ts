/** Where and in what something happened: "in Lorben", "in the flood". A passage that names another place tells of another thing. */
import { AFTER_GAP, NUMBER, STOP } from '../../search/index.ts';
import { isAnybody } from './counted.ts';
import { bitsWhere } from './masks.ts';
import type { Asked } from './question/read-question.ts';
import type { AnswerType } from './ranking.ts';
import type { Reach } from './reach.ts';
import { isTimeWord } from './types/times.ts';
import type { View } from './view.ts';

const placing = new Set('in at near from around outside inside'.split(' '));
const determiners = new Set('the a an'.split(' '));
const befalling = new Set('in by from of during'.split(' '));
/** Questions that the same thing elsewhere does not answer. */
const ofOnePlace: readonly AnswerType[] = ['yes-no', 'count', 'amount'];

/** Bits of the names that a question sets behind "in", with the names right behind them ("in Port Lise"). */
const placesAsked = (asked: Asked): number => {
  let last = -2;
  return asked.content.reduce((mask, { name, at }, i) => {
    const before = asked.words[at - 1]?.surface ?? '';
    const led = placing.has(before) || (before === 'the' && placing.has(asked.words[at - 2]?.surface ?? ''));
    if (!name || !(led || last === at - 1)) return mask;
    last = at;
    return mask | (1 << i);
  }, 0);
};

/** True when a passage sets something "in" a place of its own that is no word of the question. */
const hasOwnPlace = ({ seen }: View): boolean =>
  seen.some(({ name, bits, surface, flags }, i) => {
    if (!name || bits !== 0 || (flags & AFTER_GAP) !== 0 || isTimeWord(surface)) return false;
    const before = seen[i - 1]?.surface ?? '';
    return placing.has(before) || (before === 'the' && placing.has(seen[i - 2]?.surface ?? ''));
  });

/** True when the deed befell in something of the passage's own ("killed in a landslide"), behind one of its places. */
const hasOwnCause = ({ seen }: View, deed: readonly number[]): boolean =>
  deed.some((place) => {
    for (let i = place + 1; i < Math.min(seen.length, place + 4); i++) {
      const word = seen[i];
      if (word === undefined || ((word.flags & AFTER_GAP) !== 0 && i > place + 1)) return false;
      if (!befalling.has(word.surface)) continue;
      const at = determiners.has(seen[i + 1]?.surface ?? '') ? i + 2 : i + 1;
      const noun = seen[at];
      return (
        noun !== undefined &&
        noun.bits === 0 &&
        !noun.name &&
        (noun.flags & (STOP | NUMBER)) === 0 &&
        !isTimeWord(noun.surface)
      );
    }
    return false;
  });

/**
 * `place-differs`: the place asked about stands only in the sentence behind, or the passage names another.
 * `setting-differs`: how many of something are counted that befell in something else ("in a landslide" for "in the flood").
 */
export const settingFaults = (
  asked: Asked,
  view: View,
  reach: Reach,
  deed: readonly number[],
  said: number,
): readonly string[] => {
  const places = placesAsked(asked) & ~reach.here;
  // Whether somebody did something there is not said by a sentence that leaves the name to the next one.
  const behind =
    asked.expects === 'yes-no' ? bitsWhere(asked, ({ name }) => name) & reach.next : places & reach.next;
  const elsewhere = places !== 0 && ofOnePlace.includes(asked.expects) && hasOwnPlace(view);
  const things = bitsWhere(
    asked,
    ({ name, frame, number, word }) => !name && !frame && !number && !isAnybody(word.surface),
  );
  const unsaid = things & ~said & reach.about;
  const another = asked.expects === 'count' && unsaid !== 0 && hasOwnCause(view, deed);
  return [...(behind !== 0 || elsewhere ? ['place-differs'] : []), ...(another ? ['setting-differs'] : [])];
};
