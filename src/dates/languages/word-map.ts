/** Turns a language's lists into the maps that the reader looks words up in. */
import type { Language, Sense } from '../grammar/language.ts';

export type Entry = readonly [word: string, sense: Sense];

/** All senses of each word, in the order they are given. */
export function wordMap(entries: Iterable<Entry>): ReadonlyMap<string, readonly Sense[]> {
  const map = new Map<string, Sense[]>();
  for (const [word, sense] of entries) {
    const senses = map.get(word);
    if (senses) senses.push(sense);
    else map.set(word, [sense]);
  }
  return map;
}

/** Words, category and value of each phrase, filed by first word. */
export function phraseMap(
  phrases: readonly (readonly [words: string, category: string, value: number | string])[],
): Language['phrases'] {
  const map = new Map<string, { words: readonly string[]; sense: Sense }[]>();
  for (const [text, category, value] of phrases) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    const list = map.get(first) ?? [];
    list.push({ words, sense: { category, value } });
    map.set(first, list);
  }
  return map;
}
