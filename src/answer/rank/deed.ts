import { senses } from './lexicon/senses.ts';
import { has } from './masks.ts';
import type { Asked } from './question/read-question.ts';

/** Place of the content word that is most of all a verb; -1 when none looks like one. */
export const verbOf = (asked: Asked): number => {
  let best = -1;
  let most = 3;
  for (const [i, { word, name, frame, number }] of asked.content.entries()) {
    if (name || frame || number) continue;
    const place = senses().placeOf(word.stem);
    const verb = place < 0 ? 0 : senses().partsAt(place)[1];
    if (verb >= most) {
      most = verb;
      best = i;
    }
  }
  return best;
};

/** 1 when the verb of the question (its place) stands in the passage, -1 when not, 0 when no content word looks like a verb. */
export const verbMet = (verb: number, here: number): number => {
  if (verb < 0) return 0;
  return has(here, verb) ? 1 : -1;
};
