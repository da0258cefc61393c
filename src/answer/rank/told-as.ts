import { AFTER_GAP, STOP } from '../../search/index.ts';
import type { ToldAs } from './ranking.ts';
import type { View } from './view.ts';

const denying = new Set(
  `not no never none nobody without denied denies deny refused refuses failed declined rejected false cannot neither nor
unable rumours rumors`.split(/\s+/),
);
const open = new Set(
  `will would could may might shall should must plans plan planned planning expected expects hopes hope wants want threatened
threatens called urged asked demanded promised promises proposed if whether unless ordered decide decides`.split(
    /\s+/,
  ),
);
/** What others want of somebody is neither done nor refused by it: "called on Ruhl to resign", "demanded that he go". */
const wishing = new Set(
  `called calls calling urged urges urging asked asks asking demanded demands demanding demand pressed begged appealed appeals
appeal invited encouraged advised warned wants wanted petition petitioned`.split(/\s+/),
);
/** Words before the deed that are looked at, within its clause. */
const REACH = 7;

/** Reads the words before a place of the deed, back to the last mark or joining word. */
export const toldAs = ({ seen }: View, at: number): ToldAs => {
  let found: ToldAs = seen[at - 1]?.surface === 'to' ? 'open' : 'done';
  for (let i = at; i > Math.max(0, at - REACH); i--) {
    if (((seen[i]?.flags ?? 0) & AFTER_GAP) !== 0) break;
    const word = seen[i - 1]?.surface ?? '';
    if (word === 'that' && denying.has(seen[i - 2]?.surface ?? '')) return 'denied';
    if (word === 'and' || word === 'but' || word === 'that') break;
    if (denying.has(word)) return 'denied';
    if (open.has(word)) found = 'open';
  }
  return found;
};

/**
 * True when the deed is only what somebody else wants: a verb of wishing stands before it in its clause, with the one
 * who is to do it between the two ("Feld called on Brandt to resign", "demanded Brandt's resignation").
 */
export const isWished = ({ seen }: View, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - REACH - 1); i--) {
    if (((seen[i + 1]?.flags ?? 0) & AFTER_GAP) !== 0) return false;
    const word = seen[i]?.surface ?? '';
    if (word === 'and' || word === 'but') return false;
    // "Asked whether they had …" wants to know, and wants nothing done.
    if (wishing.has(word) && /^(?:whether|if)$/u.test(seen[i + 1]?.surface ?? '')) return false;
    if (wishing.has(word)) return seen.slice(i + 1, at).some(({ flags }) => (flags & STOP) === 0);
  }
  return false;
};
