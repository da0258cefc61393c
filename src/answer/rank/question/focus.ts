import { type QueryWord, STOP } from '../../../search/index.ts';
import { senses } from '../lexicon/senses.ts';

const copulas = new Set(['is', 'are', 'was', 'were']);
const determiners = new Set(['the', 'a', 'an', 'one', 'some', 'of']);

const isVerb = ({ surface, stem }: QueryWord): boolean => {
  const place = senses().placeOf(stem);
  if (place < 0) return surface.endsWith('ed');
  const [noun, verb] = senses().partsAt(place);
  return verb > noun || (surface.endsWith('ed') && verb > 0);
};

/**
 * Stem of the noun that says what is asked for: the last word of the noun phrase after "what" or "which", or after
 * "what is the", "what kind of". Null when there is none.
 */
export const focusOf = (words: readonly QueryWord[], at: number): string | null => {
  const surface = words[at]?.surface;
  if (surface !== 'what' && surface !== 'which') return null;
  let from = at + 1;
  if (copulas.has(words[from]?.surface ?? '') && determiners.has(words[from + 1]?.surface ?? '')) from += 2;
  let focus: QueryWord | null = null;
  for (const word of words.slice(from, from + 6)) {
    if (determiners.has(word.surface)) {
      focus = null;
      continue;
    }
    if ((word.flags & STOP) !== 0 || (focus !== null && isVerb(word))) break;
    focus = word;
  }
  return focus?.stem ?? null;
};
