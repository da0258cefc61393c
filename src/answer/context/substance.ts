import { FUNCTION_WORDS } from '../function-words.ts';
import { tokensOf } from '../tokens.ts';

/** The words of a text that tell what it is about: lower case, no grammar words, no short ones, "'s" cut off. */
export function substanceOf(text: string): ReadonlySet<string> {
  return new Set(
    tokensOf(text)
      .map(({ lower }) => lower.replace(/['’]s$/u, ''))
      .filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word)),
  );
}

/** How many words of substance two texts share. */
export function sharedSubstance(a: string, b: string): number {
  const [x, y] = [substanceOf(a), substanceOf(b)];
  return [...x].filter((word) => y.has(word)).length;
}
