import { FUNCTION_WORDS } from '../function-words.ts';
import { tokensOf } from '../tokens.ts';

/** Content words of a text in lower case. */
export function foldedWords(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).flatMap(({ lower }) => (FUNCTION_WORDS.has(lower) ? [] : lower)));
}
