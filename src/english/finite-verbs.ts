import { rankOf } from './cut-rank.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from './function-words.ts';
import type { Token } from './tokens.ts';
import { REPORTING } from './verb-classes.ts';
import type { VerbGroup } from './verbs/verb-group.ts';

/** Finite verbs only; of two pasts without a boundary between them one is a participle ("a man accused of … died"). */
export function finiteVerbs(
  list: readonly Token[],
  groups: readonly VerbGroup[],
  dated: ReadonlySet<number>,
): readonly VerbGroup[] {
  const finite = groups.filter((g) => g.form === 'finite');
  const parted = (a: VerbGroup | undefined, b: VerbGroup | undefined): boolean =>
    a === undefined || b === undefined || isOpened(list, a.to + 1, b.from, a);
  // Presents first: "security forces", "the order is" are nouns beside a surer verb and must not unseat a past.
  const sure = finite.filter((verb, i) => {
    if (!verb.ambiguous || verb.tense === 'past') return true;
    const before = finite[i - 1];
    return (parted(before, verb) || resumes(list, before)) && parted(verb, finite[i + 1]);
  });
  const kept: VerbGroup[] = [];
  for (const [i, verb] of sure.entries()) {
    if (verb.ambiguous && verb.tense === 'past') {
      if (verb.from > 0 && !parted(verb, sure[i + 1]) && !dated.has(verb.to + 1)) continue;
      if (!parted(kept.at(-1), verb)) continue;
      if (isAside(list, verb, sure[i + 1], dated)) continue;
      if (sure[i + 1] && standsInPhrase(list, kept.at(-1), verb, dated)) continue;
    }
    kept.push(verb);
  }
  return kept;
}

/** "The trial of a man who shot two officers begins on Tuesday": the verb of the subject that a relative clause parted from it. */
function resumes(list: readonly Token[], before: VerbGroup | undefined): boolean {
  if (before === undefined) return false;
  return list.slice(Math.max(1, before.from - 2), before.from).some((t) => RELATIVES.has(t.lower));
}

/** "Turkey, worried about the war, urged": a participle between commas in front of the verb, without a day of its own. */
function isAside(
  list: readonly Token[],
  verb: VerbGroup,
  next: VerbGroup | undefined,
  dated: ReadonlySet<number>,
): boolean {
  if (next === undefined || verb.from < 2) return false;
  if (list[verb.from - 1]?.lower !== ',' || list[next.from - 1]?.lower !== ',') return false;
  for (let i = verb.to + 1; i < next.from; i++) if (dated.has(i)) return false;
  return true;
}

/** "In a statement issued after the talks, they …": what follows a preposition has no finite verb. */
function standsInPhrase(
  list: readonly Token[],
  before: VerbGroup | undefined,
  verb: VerbGroup,
  dated: ReadonlySet<number>,
): boolean {
  const from = before ? before.to + 1 : 0;
  if (!PREPOSITIONS.has(list[from]?.lower ?? '')) return false;
  for (let i = from + 1; i < verb.from; i++) {
    const token = list[i];
    if (token?.kind !== 'word' || SUBJECT_PRONOUNS.has(token.lower) || dated.has(i)) return false;
    // A second noun phrase is the subject: "in the city the army fired".
    if (i > from + 1 && DETERMINERS.has(token.lower)) return false;
  }
  return true;
}

/** True when something between two verbs lets a second finite verb stand: an opener, a comma, a pronoun, a quote. */
function isOpened(list: readonly Token[], from: number, to: number, before: VerbGroup): boolean {
  for (let i = from; i < to; i++) {
    if (rankOf(list, i) > 0) return true;
    const token = list[i];
    if (token && SUBJECT_PRONOUNS.has(token.lower)) return true;
  }
  // What is said follows without a word between: "said police arrested three".
  // Not behind "accused of".
  return REPORTING.has(before.base) && to > from && list[from]?.lower !== 'of';
}
