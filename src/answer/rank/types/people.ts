import { wordSet } from '../../../word-set.ts';
import type { View } from '../view.ts';
import { isKnownPlace } from './places.ts';
import { isTimeWord } from './times.ts';

/** Words for people and bodies that act. General words of the language. */
const actors =
  wordSet(`police army government ministry officials official protesters demonstrators residents workers soldiers troops
authorities president minister king queen emperor spokesman spokeswoman committee council court parliament people
students leaders leader scientists researchers engineers women men citizens company companies parents settlers
commander general director head chief pope bishop party members rebels militants forces team group`);

const compass = wordSet('central northern southern eastern western north south east west');

/** "Central Asia", "in Velmora": a name that is led as only places are. */
const isLedAsPlace = ({ seen }: View, i: number): boolean => {
  const before = seen[i - 1]?.surface ?? '';
  if (compass.has(seen[i]?.surface ?? '')) return isKnownPlace(seen[i + 1]?.surface ?? '');
  return before === 'in' || before === 'near' || before === 'at' || before === 'outside';
};

/** Places of words that name a person or a body and are not words of the question; a plain role counts too. */
export const peopleIn = (
  view: View,
): { readonly named: readonly number[]; readonly roles: readonly number[] } => {
  const named: number[] = [];
  const roles: number[] = [];
  for (const [i, word] of view.seen.entries()) {
    if (word.bits !== 0) continue;
    if (word.name && !isTimeWord(word.surface) && !isKnownPlace(word.surface) && !isLedAsPlace(view, i))
      named.push(i);
    else if (!word.name && actors.has(word.surface)) roles.push(i);
  }
  return { named, roles };
};
