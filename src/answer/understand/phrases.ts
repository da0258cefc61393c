import type { Token } from '../tokens.ts';

/** Runs of words by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads phrases in lower case, one a line or parted by "|". */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of list.trim().split(/[|\n]/u)) {
    const words = phrase.trim().split(' ');
    const first = words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return byFirst;
}

/** How many words from `at` on are one of the phrases, the longest that fits; 0 for none. */
export function phraseAt(tokens: readonly Token[], at: number, known: Phrases): number {
  const found = known
    .get(tokens[at]?.lower ?? '')
    ?.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  return found?.length ?? 0;
}
