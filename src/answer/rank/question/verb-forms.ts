/** Forms of English verbs, told from the word alone and from its neighbours. */

import { NUMBER, type QueryWord, STOP } from '../../../search/index.ts';
import { wordSet } from '../../../word-set.ts';
import { senses } from '../lexicon/senses.ts';
import { isTimeWord } from '../types/times.ts';

const articles = wordSet('the a an his her its their this that these those');
const beings = wordSet('is are was were be been being am');
/** Participles that do not end in "ed". */
const participles =
  wordSet(`shot found held taken killed hit hurt seen known lost made built broken caught cut given gone put read sent set shut
struck stolen sunk beaten burnt driven fallen frozen hidden led left met paid sold spent stuck taught told thrown torn won
worn written elected fled begun born bought brought chosen done fought forgotten hung kept laid lit overthrown ridden risen
sworn understood withdrawn used sued tied died forbidden blown drawn eaten felt grown heard proven rebuilt shaken shown slain
spilt split spread strewn swept upheld withheld`);

/** True for a folded English word that has the form of a participle. */
export const isParticiple = (surface: string): boolean =>
  participles.has(surface) || (surface.length > 4 && surface.endsWith('ed'));

/** True for a form of "to be". */
export const isBeing = (surface: string): boolean => beings.has(surface);

/** Of nine uses of a word in general English, those as a verb; 0 for an unknown one. `own` is its stem. */
export const verbShare = (stem: string): number => {
  const place = senses().placeOf(stem);
  return place < 0 ? 0 : senses().partsAt(place)[1];
};

/** "evening" and "morning" end like a participle and are none. */
export const isGerund = ({ surface, stem }: QueryWord): boolean =>
  surface.length > 5 && surface.endsWith('ing') && !isTimeWord(surface) && verbShare(stem) > 0;

/** "The world's leading producer", "the seven missing inmates": within the phrase of a noun "-ing" only describes it. */
export const qualifies = (words: readonly QueryWord[], i: number): boolean => {
  const next = words[i + 1];
  const before = words[i - 1];
  if (next === undefined || (next.flags & (STOP | NUMBER)) !== 0 || isTimeWord(next.surface)) return false;
  if (before?.surface === 's') return true;
  const counted = before !== undefined && (before.flags & NUMBER) !== 0 ? words[i - 2] : before;
  return counted !== undefined && articles.has(counted.surface);
};
