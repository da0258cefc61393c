/** "Crewe's lawyer" is not Garrow's. */
import { CAPITAL } from '../../search/index.ts';
import type { Asked } from './question/read-question.ts';
import type { StandsFor } from './stands-for.ts';
import type { View } from './view.ts';

/** Words between an owner and what is owned. */
const REACH = 3;

/** Place of the one whose a noun at a place is ("Crewe's *lawyer*"); -1 when it is nobody's by name. */
const ownerOf = ({ seen, located: { passage } }: View, at: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = seen[i];
    const end = (word?.offset ?? 0) + (word?.surface.length ?? 0);
    const named = word !== undefined && (word.flags & CAPITAL) !== 0;
    if (named && /^['’]s?\s/u.test(passage.text.slice(end, end + 3))) return i;
  }
  return -1;
};

/** True when somebody's of somebody is asked for ("Garrow's lawyer") and the passage tells only of another's. */
export const isOfOtherOwner = ({ content }: Asked, view: View, standsFor: StandsFor): boolean => {
  const owned = content.findIndex(({ at, name }, i) => {
    const before = content[i - 1];
    return !name && before?.name === true && before.at === at - 1;
  });
  if (owned < 0) return false;
  const at = view.seen.flatMap((word, i) => ((standsFor(word) & (1 << owned)) !== 0 ? [i] : []));
  const isOther = (i: number): boolean => {
    const other = view.seen[ownerOf(view, i)];
    return other !== undefined && (standsFor(other) & (1 << (owned - 1))) === 0;
  };
  return at.length > 0 && at.every(isOther);
};
