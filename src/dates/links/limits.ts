/** Words in front of a date that leave one side open: "by Friday", "since 1993", "no later than 10 January". */
import type { Limit, LinkWords } from '../grammar/language.ts';
import type { Interval } from '../interval.ts';
import type { Token } from '../tokens.ts';

/**
 * The limit that the words right before `tokens[from]` set; null when none do, or when something is moved to the date
 * ("postponed until Monday"). Before or after something of that day may still be on it ("after Friday's attack").
 */
export function limitBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  links: LinkWords,
): Limit | null {
  if (links.isAgent(tokens, from, to)) return null;
  const behind = tokens[to];
  const partOfNoun = behind?.gap === 'none' && links.possessives.has(behind.lower);
  for (const { words, limit, unlessAfter } of links.limits) {
    if (!endsWith(tokens, from, words)) continue;
    if (unlessAfter && within(tokens, from - words.length, unlessAfter)) return null;
    return partOfNoun ? (WITH_THE_DAY[limit] ?? limit) : limit;
  }
  return null;
}

const WITH_THE_DAY: Readonly<Partial<Record<Limit, Limit>>> = {
  'until-start': 'until-end',
  'from-end': 'from-start',
};

/** What is meant when the limit is set on an interval. */
export function limited(interval: Interval, limit: Limit): Interval {
  switch (limit) {
    case 'until-end':
      return { start: null, end: interval.end, precision: 'not-after' };
    case 'until-start':
      return { start: null, end: interval.start, precision: 'not-after' };
    case 'from-start':
      return { start: interval.start, end: null, precision: 'not-before' };
    case 'from-end':
      return { start: interval.end, end: null, precision: 'not-before' };
  }
}

function endsWith(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) {
    if (tokens[from - words.length + i]?.lower !== words[i]) return false;
    if (tokens[from - words.length + i + 1]?.gap === 'break') return false;
  }
  return true;
}

/** True when one of the words stands within four places before. */
function within(tokens: readonly Token[], end: number, words: ReadonlySet<string>): boolean {
  for (let i = end - 1; i >= Math.max(0, end - 4); i -= 1) if (words.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
