import { wordSet } from '../../word-set.ts';
import { tokensOf } from '../tokens.ts';

/** Behind "going to" these are where somebody goes, not what he does. */
const GOALS =
  wordSet(`the a an this that his her its their my our your some any another prison jail court trial school hospital
church war bed work town sea university college heaven hell parliament exile him them me us you whom where`);

/** "Is the governor going to resign?", "who is going to pay?" as articles tell it: "will the governor resign?". Any other text unchanged. */
export function withoutGoingTo(text: string): string {
  const tokens = tokensOf(text);
  const at = tokens.findIndex(
    ({ lower }, i) => lower === 'going' && tokens[i + 1]?.lower === 'to' && isVerb(tokens[i + 2]?.text ?? ''),
  );
  const going = tokens[at];
  const verb = tokens[at + 2];
  const be = tokens.slice(0, Math.max(at, 0)).findLast(({ lower }) => /^(?:is|are|am)$/u.test(lower));
  if (!going || !verb || !be) return text;
  const will = be.text === be.lower ? 'will' : 'Will';
  return `${text.slice(0, be.start)}${will}${text.slice(be.end, going.start)}${text.slice(verb.start)}`;
}

const isVerb = (word: string): boolean => /^\p{Ll}/u.test(word) && !GOALS.has(word);
