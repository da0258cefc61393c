import { tokensOf } from '../tokens.ts';

const KIN = new Set(
  `sister brother son daughter mother father mum mom mam dad husband wife uncle aunt auntie cousin nephew niece friend girlfriend
boyfriend partner fiance fiancee grandmother grandfather grandma grandpa granny baby family parents sisters brothers sons
daughters friends neighbour neighbor colleague boss fiancé fiancée`.split(/\s/u),
);
/** What is allowed to anybody is allowed to them. */
const ALLOWED = new Set('can could may must should'.split(' '));
const MAX_BETWEEN = 2;

/** True for "is my sister alive?": somebody of the asker's, whom no article can be known to tell of. */
export function asksOfOwnPerson(text: string): boolean {
  const words = tokensOf(text).map(({ lower }) => lower);
  if (words.slice(0, 2).some((word) => ALLOWED.has(word))) return false;
  return words.some(
    (word, at) =>
      (word === 'my' || word === 'our') &&
      words.slice(at + 1, at + 2 + MAX_BETWEEN).some((noun) => KIN.has(noun.replace(/'s$/u, ''))),
  );
}
