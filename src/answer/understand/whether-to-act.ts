import { wordSet } from '../../word-set.ts';
import { tokensOf } from '../tokens.ts';

const SHOULD = wordSet('should shall must');
const ASKER = wordSet('i we');
const OBLIGES =
  wordSet(`must should shall may ought told tell tells urge urges urged advise advises advised order orders ordered asked asks
warn warns warned instructed recommend recommends recommended obliged required requires forbidden banned allowed permitted need
needs cannot can't unsafe safe evacuated evacuation called`);
/** An instruction begins with its verb. */
const INSTRUCTS = wordSet(
  "do don't never stay keep boil avoid leave call go bring take turn close open switch use drink wait move remain",
);

/** True for "should i run", "what must we do": what to do is asked, not what happened. */
export function asksWhetherToAct(text: string): boolean {
  const words = tokensOf(text).map(({ lower }) => lower);
  return words.some((word, at) => SHOULD.has(word) && ASKER.has(words[at + 1] ?? ''));
}

/** True when a sentence tells what is to be done or not to be done; what others did is no advice. */
export function tellsWhatToDo(sentence: string): boolean {
  const words = tokensOf(sentence).map(({ lower }) => lower);
  return INSTRUCTS.has(words[0] ?? '') || words.some((word) => OBLIGES.has(word));
}
