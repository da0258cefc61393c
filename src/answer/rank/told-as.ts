import { AFTER_GAP } from '../../search/index.ts';
import type { View } from './view.ts';

/** How a passage tells a deed: as done, as not done, or as what may or shall be. */
export type ToldAs = 'done' | 'denied' | 'open';

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
/** Words before the deed that are looked at, within its clause. */
const REACH = 7;

/** Reads the words before a place of the deed, back to the last mark or joining word. */
export const toldAs = ({ seen }: View, at: number): ToldAs => {
  let found: ToldAs = seen[at - 1]?.surface === 'to' ? 'open' : 'done';
  for (let i = at; i > Math.max(0, at - REACH); i--) {
    if (((seen[i]?.flags ?? 0) & AFTER_GAP) !== 0) break;
    const word = seen[i - 1]?.surface ?? '';
    if (word === 'and' || word === 'but' || word === 'that') break;
    if (denying.has(word)) return 'denied';
    if (open.has(word)) found = 'open';
  }
  return found;
};
