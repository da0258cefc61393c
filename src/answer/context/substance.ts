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

/** How many words two texts share, of those that `substanceOf` gives. */
export function sharedSubstance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
