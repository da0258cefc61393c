import { bitsWhere } from './masks.ts';
import type { Asked } from './question/read-question.ts';
import type { View } from './view.ts';

/** Words for who somebody is that stand before a name. General words of English. */
const roles = new Set(
  `president minister mayor secretary chancellor king queen prince princess mr mrs ms dr sir judge general colonel captain
major governor senator professor director chief leader chairman commissioner officer pope bishop justice sheikh ambassador
spokesman spokeswoman capital city town village state province`.split(/\s+/),
);
/** With one of these a role is another's, or was. */
const changing = new Set('former ex acting deputy vice late ousted previous'.split(' '));

/** True for a folded word with which a role is another's, or was ("former", "deputy"). */
export const changesRole = (surface: string): boolean => changing.has(surface);

/** True for a folded word that says who a named one is. */
export const isRole = (surface: string): boolean => roles.has(surface);

/** Bits of the words of a question that only say who the name beside them is ("President Ruhl", "the capital Velmora"). */
export const besideName = (asked: Asked): number =>
  bitsWhere(asked, ({ word, at, name }) => {
    if (name || !roles.has(word.surface)) return false;
    return asked.content.some((other) => other.name && other.at === at + 1);
  });

/** True when the passage tells of a former or acting holder of a role that the question asks of plainly, as of now. */
export const isOtherHolder = (asked: Asked, view: View): boolean => {
  if (asked.words.some(({ surface }) => changing.has(surface) || surface === 'was' || surface === 'were'))
    return false;
  const asks = bitsWhere(asked, ({ word, name }) => !name && roles.has(word.surface));
  const at = view.seen.flatMap(({ bits }, i) => ((bits & asks) !== 0 ? [i] : []));
  const changed = (i: number): boolean =>
    [1, 2].some((step) => changing.has(view.seen[i - step]?.surface ?? ''));
  return at.length > 0 && at.every(changed);
};
