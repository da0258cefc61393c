/** "shaken by Friday's flood", "pressured by overnight losses": who or what did it, not a time limit. */
import type { Token } from '../../tokens.ts';
import { NO_NOUN, PARTICIPLES, PAST } from './tense-words.ts';

const isParticiple = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  ((token.lower.endsWith('ed') && token.lower.length > 4) ||
    PARTICIPLES.has(token.lower) ||
    PAST.has(token.lower));

/** Particles between a verb and its agent ("pushed back by", "called off by"). */
const PARTICLES = new Set(['back', 'up', 'off', 'down', 'out', 'in', 'over', 'away', 'apart']);

/**
 * True when "by" in front of the date `tokens[from]`–`tokens[to - 1]` names an agent: the date belongs to a noun
 * behind it, and a verb that can be passive stands before.
 */
export function isAgent(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower !== 'by') return false;
  const behind = tokens[to];
  if (behind === undefined || behind.gap === 'break') return false;
  if (behind.gap === 'none' && /^['’]?s?$/.test(behind.lower)) return true;
  const noun = behind.kind === 'word' && !NO_NOUN.has(behind.lower) && !behind.lower.endsWith('ly');
  if (!noun || behind.text !== behind.lower) return false;
  const verb = PARTICLES.has(tokens[from - 2]?.lower ?? '') ? tokens[from - 3] : tokens[from - 2];
  return isParticiple(verb);
}
