import { wordSet } from '../../word-set.ts';
import { tokensOf } from '../tokens.ts';

/** What is counted at crises; words of one line tell the same. */
const DEEDS = [
  'killed kill dead died die deaths death fatalities lives toll perished slain bodies drowned',
  'injured wounded hurt injuries',
  'arrested detained arrest arrests detentions custody',
  'missing unaccounted',
  'displaced fled evacuated refugees homeless',
  'freed released rescued saved go',
  'infected infections ill sick',
  'sent deployed',
].map(wordSet);

/** Which of them a text tells, by their number. */
function deedsIn(text: string): ReadonlySet<number> {
  const words = tokensOf(text);
  return new Set(DEEDS.flatMap((deed, i) => (words.some(({ lower }) => deed.has(lower)) ? [i] : [])));
}

/**
 * Whether figures of two sentences count the same deed. A question that names none ("how many hostages are there?") is
 * met by the dead, the freed and those let go, and these are no different figures of one count.
 */
export function countSameDeed(question: string, a: string, b: string): boolean {
  if (deedsIn(question).size > 0) return true;
  const [x, y] = [deedsIn(a), deedsIn(b)];
  return x.size === 0 || y.size === 0 || [...x].some((deed) => y.has(deed));
}
