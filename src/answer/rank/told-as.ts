import { AFTER_GAP, NUMBER, STOP } from '../../search/index.ts';
import { wordSet } from '../../word-set.ts';
import type { ToldAs } from './ranking.ts';
import type { View } from './view.ts';

const denying =
  wordSet(`not no never none nobody without denied denies deny refused refuses failed declined rejected false cannot neither nor
unable rumours rumors`);
const open =
  wordSet(`will would could may might shall should must plans plan planned planning expected expects hopes hope wants want threatened
threatens called urged asked demand demands demanded promised promises propose proposes proposed seek seeks sought if whether unless ordered decide decides`);
/** What others want of somebody is neither done nor refused by it: "called on Ruhl to resign", "demanded that he go". */
const wishing =
  wordSet(`called calls calling urged urges urging asked asks asking demanded demands demanding demand pressed begged appealed appeals
appeal invited encouraged advised warned wants wanted petition petitioned propose proposes proposed proposing seek seeks sought fear fears feared`);
/** What is feared has not happened, as far as the sentence tells. */
const supposing = wordSet('fear fears feared fearing imagine imagines imagined');
const rumours = wordSet('rumour rumours rumor rumors hoax legend');
/** Words before the deed that are looked at, within its clause. */
const REACH = 7;

const surfaceAt = ({ seen }: View, i: number): string => seen[i]?.surface ?? '';

/** What a "that" between a verb of saying and the deed makes of it: "feared that", "denied that", "rumours said that". */
const beforeThat = (view: View, that: number): ToldAs | null => {
  const verb = surfaceAt(view, that - 1);
  if (denying.has(verb) || rumours.has(surfaceAt(view, that - 2))) return 'denied';
  return supposing.has(verb) ? 'open' : null;
};

/** "Feared dead", "feared 20 sailors had drowned", not "those who feared the flood fled". */
const isSupposing = ({ seen }: View, i: number, at: number): boolean =>
  supposing.has(seen[i]?.surface ?? '') && (i + 1 === at || ((seen[i + 1]?.flags ?? 0) & NUMBER) !== 0);

/** "Was not explained until 1864": then it was. */
const isUntil = (view: View, at: number): boolean =>
  [1, 2, 3].some((step) => surfaceAt(view, at + step) === 'until') &&
  !/^(?:cannot|refused)$/u.test(surfaceAt(view, at - 1));

/** "Had the wells been closed, …", "Should he resign, …": a condition without "if". */
const isInverted = ({ seen }: View, at: number): boolean =>
  /^(?:had|were|should)$/u.test(seen[0]?.surface ?? '') &&
  at <= REACH &&
  seen.slice(1, at + 1).every(({ flags }) => (flags & AFTER_GAP) === 0);

/** Reads the words before a place of the deed, back to the last mark or joining word. */
export const toldAs = (view: View, at: number): ToldAs => {
  const { seen } = view;
  const parted = ((seen[at + 1]?.flags ?? 0) & AFTER_GAP) !== 0;
  if (!parted && /^(?:no|nobody|nothing|none|neither)$/u.test(surfaceAt(view, at + 1))) return 'denied';
  if (isInverted(view, at)) return 'open';
  let found: ToldAs = surfaceAt(view, at - 1) === 'to' ? 'open' : 'done';
  for (let i = at; i > Math.max(0, at - REACH); i--) {
    if (((seen[i]?.flags ?? 0) & AFTER_GAP) !== 0) break;
    const word = surfaceAt(view, i - 1);
    if (word === 'that') return beforeThat(view, i - 1) ?? found;
    if (word === 'and' || word === 'but') break;
    if (denying.has(word)) return isUntil(view, at) ? 'done' : 'denied';
    if (open.has(word) || isSupposing(view, i - 1, at)) found = 'open';
  }
  return found;
};

/** True when the deed stands in a clause with "if" or "unless": "if the dam broke". */
export const isConditional = (view: View, at: number): boolean => {
  const { seen } = view;
  if (isInverted(view, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (((seen[i + 1]?.flags ?? 0) & AFTER_GAP) !== 0) return false;
    const word = seen[i]?.surface ?? '';
    if (word === 'if' || word === 'unless') return true;
  }
  return false;
};

const unreal = wordSet(
  'simulation simulations simulated hypothetical fictional fictitious imaginary rehearsal mock',
);
const stages = wordSet('drill exercise novel story film movie play game dream scenario');

/** True when the passage tells of what was only played, written or worked out: "in a drill", "simulated". A word of the question does not count. */
export const isStaged = ({ seen }: View): boolean =>
  seen.some(({ surface, bits }, i) => {
    if (bits !== 0) return false;
    if (unreal.has(surface)) return true;
    const opens = /^(?:in|during)$/u.test(seen[0]?.surface ?? '') && /^an?$/u.test(seen[1]?.surface ?? '');
    return (
      opens &&
      i < STAGE_REACH &&
      stages.has(surface) &&
      seen.slice(2, i).every(({ flags }) => (flags & STOP) === 0)
    );
  });

/** "In a large night-time drill": words in which a stage must follow at the beginning. */
const STAGE_REACH = 6;

/** "Demand the release of Toumi": the noun's own sufferer follows. */
const isOfWhom = (view: View, at: number): boolean => surfaceAt(view, at + 1) === 'of';

/**
 * True when the deed is only what somebody else wants: a verb of wishing stands before it in its clause, with the one
 * who is to do it between the two ("Feld called on Brandt to resign", "demanded Brandt's resignation").
 */
export const isWished = (view: View, at: number): boolean => {
  const { seen } = view;
  for (let i = at - 1; i >= Math.max(0, at - REACH - 1); i--) {
    if (((seen[i + 1]?.flags ?? 0) & AFTER_GAP) !== 0) return false;
    const word = seen[i]?.surface ?? '';
    if (word === 'and' || word === 'but') return false;
    // "Asked whether they had …" wants to know, and wants nothing done.
    if (wishing.has(word) && /^(?:whether|if)$/u.test(seen[i + 1]?.surface ?? '')) return false;
    const asNoun = /^(?:the|an?|his|her|its|their|of|for)$/u.test(surfaceAt(view, at - 1));
    if (wishing.has(word) && asNoun && isOfWhom(view, at)) return true;
    if (wishing.has(word)) return seen.slice(i + 1, at).some(({ flags }) => (flags & STOP) === 0);
  }
  return false;
};
