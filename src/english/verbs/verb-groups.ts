import { BE_PAST, BE_PRESENT, DO, HAVE, MODALS } from '../function-words.ts';
import type { Token } from '../tokens.ts';
import { auxiliaryGroup } from './auxiliary-group.ts';
import { bareGroup } from './bare-group.ts';
import { infinitiveGroup } from './infinitive-group.ts';
import { inNounPhrase } from './noun-phrase.ts';
import type { VerbGroup } from './verb-group.ts';

const COPULA_SUBJECTS = new Set('it that he she what there who here this where'.split(' '));
/** Verb words without a subject of their own: what they begin is never finite. */
const NONFINITE = new Set(['having', 'being', 'been']);

function startsAuxiliary(list: readonly Token[], index: number, token: Token): boolean {
  const { lower } = token;
  // "it's" is a verb, "Russia's" a possessive.
  if (lower === "'s") return COPULA_SUBJECTS.has(list[index - 1]?.lower ?? '');
  if (MODALS.has(lower)) {
    if (token.text === 'May') return false;
    return lower !== 'will' || !inNounPhrase(list, index);
  }
  return BE_PAST.has(lower) || BE_PRESENT.has(lower) || HAVE.has(lower) || DO.has(lower);
}

/** Every verb group of a sentence in order; they do not overlap. `ambiguous` ones are settled by the clauses. */
export function verbGroups(list: readonly Token[]): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    if (!token) continue;
    const group =
      token.lower === 'to'
        ? infinitiveGroup(list, i)
        : startsAuxiliary(list, i, token)
          ? auxiliaryGroup(list, i)
          : bareGroup(list, i);
    if (!group) continue;
    found.push(
      NONFINITE.has(token.lower) && group.form === 'finite'
        ? { ...group, form: 'gerund', tense: 'none' }
        : group,
    );
    i = group.to;
  }
  return found;
}
