import { DETERMINERS, NEGATORS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../function-words.ts';
import type { Token } from '../tokens.ts';
import { baseOfGerund, baseOfParticiple, isKnownBase } from '../verb-form.ts';
import { skipAdverbs, type VerbGroup, verbGroup } from './verb-group.ts';

/** "to investigate" at the "to" of `start`; null when a noun follows ("to investigators", "to Paris"). */
export function infinitiveGroup(list: readonly Token[], start: number): VerbGroup | null {
  const next = skipAdverbs(list, start + 1);
  const token = list[next.index];
  if (token?.kind !== 'word' || token.capital) return null;
  const { lower } = token;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || SUBJECT_PRONOUNS.has(lower)) return null;
  const negated = next.negated || NEGATORS.has(list[start - 1]?.lower ?? '');
  if (lower === 'be' || lower === 'have') {
    const after = skipAdverbs(list, next.index + 1);
    const word = list[after.index]?.lower ?? '';
    const base = baseOfParticiple(word) ?? (lower === 'be' ? baseOfGerund(word) : null);
    if (base === null) return verbGroup(start, next.index, lower, { form: 'infinitive', negated });
    const kind = lower === 'be' ? { passive: true } : { perfect: true };
    return verbGroup(start, after.index, base, { form: 'infinitive', negated, ...kind });
  }
  if (!isKnownBase(lower)) {
    const after = list[next.index + 1]?.lower ?? '';
    const opens = DETERMINERS.has(after) || PREPOSITIONS.has(after) || after === 'to';
    if (lower.endsWith('s') || (!opens && lower.endsWith('ing'))) return null;
  }
  return verbGroup(start, next.index, lower, { form: 'infinitive', negated });
}
