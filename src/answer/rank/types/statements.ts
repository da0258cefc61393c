import { wordSet } from '../../../word-set.ts';
import type { View } from '../view.ts';

/** Verbs that say who said it. General words of the language, in the forms news uses. */
const attributions =
  wordSet(`said says say told announced announces claimed claims stated states declared reported reports warned warns wrote
writes added adds described describes called calls urged urges denounced condemned criticised criticized accused
insisted argued argues explained explains believes believed thinks thought according denied confirmed demanded
promised vowed suggested noted acknowledged commented responded replied rejected ordered asked appealed`);

/** Places of words of saying. */
export const sayingsIn = (view: View): readonly number[] =>
  view.seen.flatMap((word, i) => (attributions.has(word.surface) ? [i] : []));

const quotationMarks = /["“”„«»]/;

/** True when the passage holds quoted words. */
export const isQuoting = (view: View): boolean => quotationMarks.test(view.located.passage.text);
