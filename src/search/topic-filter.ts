import type { Located } from '../entry.ts';
import type { PassageIndex } from './passage-index.ts';
import { STOP } from './word.ts';

/**
 * Which passages are about a topic: those that hold all of its words, by the meanings search gives them (stems,
 * aliases, near spellings). Where no passage holds all, those that hold the rarest word known to the articles.
 * Null when the topic has no word to search for.
 */
export function topicFilter(index: PassageIndex, topic: string): ((located: Located) => boolean) | null {
  const words = index.read(topic).filter((word) => (word.flags & STOP) === 0);
  if (words.length === 0) return null;
  const holders = words.map((word) => keysHolding(index, [word]));
  const [rarest, ...others] = holders.filter((keys) => keys.size > 0).sort((a, b) => a.size - b.size);
  if (rarest === undefined) return () => false;
  const all = [...rarest].filter((key) => others.every((keys) => keys.has(key)));
  const chosen = all.length > 0 && others.length + 1 === holders.length ? new Set(all) : rarest;
  return (located) => chosen.has(keyOf(located));
}

function keysHolding(
  index: PassageIndex,
  words: Parameters<PassageIndex['candidates']>[0],
): ReadonlySet<string> {
  const found = index.candidates(words, Number.MAX_SAFE_INTEGER);
  return new Set(found.map((candidate) => keyOf(candidate.located)));
}

function keyOf({ entry, passage }: Located): string {
  return `${passage.ordinal} ${entry.article.id}`;
}
