import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SHIFTERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './english/function-words.ts';
import { REPORTING } from './english/verb-classes.ts';
import type { Token } from './tokens.ts';
import type { VerbGroup } from './verbs/verb-group.ts';

/** A stretch of a sentence around one finite verb, as token indices (`to` exclusive). */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The finite verb; null for a text that has none (a caption, a headline). */
  readonly verb: VerbGroup | null;
  /** True when it shares the subject of the clause before ("met him and signed the treaty"). */
  readonly shared: boolean;
  /** The word that opens it ("that", "who", "after"), lower case; null when it stands by itself. */
  readonly opener: string | null;
  /** True when a relative pronoun parts its verb from a subject before it ("the man, who was arrested"). */
  readonly relative: boolean;
}

type Cut = { readonly at: number; readonly rank: number };
const DASHES = new Set(['-', '--', '–', '—', '_']);

function rankOf(list: readonly Token[], index: number): number {
  const token = list[index];
  if (!token) return 0;
  const next = list[index + 1];
  if (token.lower === ';' || token.lower === ':') return 6;
  if (RELATIVES.has(token.lower) || SUBORDINATORS.has(token.lower)) {
    // "such as", "as well": no clause begins there.
    return token.lower === 'as' || token.lower === 'so' || token.lower === 'once' ? 2 : 5;
  }
  if (SHIFTERS.has(token.lower) && token.lower !== 'following' && token.lower !== 'ahead') return 4;
  if (token.kind === 'quote') return isScareQuote(list, index) ? 0 : 4;
  if (DASHES.has(token.lower)) return 3;
  if (COORDINATORS.has(token.lower)) return next && SUBJECT_PRONOUNS.has(next.lower) ? 4 : 3;
  if (token.lower === ',') return next && COORDINATORS.has(next.lower) ? 0 : 2;
  return 0;
}

/** Quotation marks around a few words inside a clause ("a “long” talk"): they part nothing. */
function isScareQuote(list: readonly Token[], index: number): boolean {
  for (const step of [1, -1]) {
    for (let i = 1; i <= 6; i++) {
      const token = list[index + i * step];
      if (!token || token.lower === ',' || token.lower === '.') break;
      if (token.kind === 'quote') return true;
    }
  }
  return false;
}

/** Where the clause of `next` begins, when `verb` rules the clause before it. */
function boundary(
  list: readonly Token[],
  verb: VerbGroup,
  next: VerbGroup,
  dated: ReadonlySet<number>,
): number {
  let best: Cut = { at: next.from, rank: 0 };
  for (let i = verb.to + 1; i < next.from; i++) {
    const rank = rankOf(list, i);
    // Later cuts win among equals: the nearest opener belongs to the nearest verb.
    if (rank > 0 && rank >= best.rank) best = { at: i, rank };
  }
  if (best.rank >= 3) return best.at;
  if (best.rank === 2 && REPORTING.has(next.base)) return best.at;
  if (REPORTING.has(verb.base)) return afterSaying(list, verb, next, dated);
  return best.at;
}

/** "said Friday | it would": what is told begins after the date of the telling, when one follows at once. */
function afterSaying(
  list: readonly Token[],
  verb: VerbGroup,
  next: VerbGroup,
  dated: ReadonlySet<number>,
): number {
  // "called for calm, saying | it would": a pronoun begins what is told.
  const subject = list[next.from - 1];
  if (subject && SUBJECT_PRONOUNS.has(subject.lower)) return next.from - 1;
  let at = verb.to + 1;
  const reach = Math.min(next.from, verb.to + 5);
  for (let i = verb.to + 1; i < reach; i++) {
    if (!dated.has(i)) continue;
    while (dated.has(i)) i++;
    if (list[i]?.lower !== "'s" && i <= next.from) at = i;
    break;
  }
  return at;
}

/**
 * A sentence cut at its finite verbs: the clauses cover it without gaps, in order, at least one.
 * `dated` holds the tokens that are part of a time expression.
 */
export function clauses(
  list: readonly Token[],
  groups: readonly VerbGroup[],
  dated: ReadonlySet<number>,
): readonly Clause[] {
  const finite = settle(list, groups, dated);
  const found: Clause[] = [];
  let from = 0;
  for (const [i, verb] of finite.entries()) {
    const next = finite[i + 1];
    const to = next ? boundary(list, verb, next, dated) : list.length;
    const relative = isRelative(list, from, verb);
    const shared = i > 0 && sharesSubject(list, from, verb, found.at(-1)?.relative === true);
    found.push({ from, to, verb, shared, opener: opener(list, from), relative });
    from = to;
  }
  if (found.length === 0) {
    found.push({ from: 0, to: list.length, verb: null, shared: false, opener: null, relative: false });
  }
  return found;
}

const PRONOUNS = new Set(['who', 'which', 'whose', 'whom', 'that']);

function isRelative(list: readonly Token[], from: number, verb: VerbGroup): boolean {
  return list.slice(from + 1, verb.from).some((t) => PRONOUNS.has(t.lower));
}

function opener(list: readonly Token[], from: number): string | null {
  for (let i = from; i < Math.min(from + 3, list.length); i++) {
    const token = list[i];
    if (!token) break;
    if (
      RELATIVES.has(token.lower) ||
      SUBORDINATORS.has(token.lower) ||
      SHIFTERS.has(token.lower) ||
      COORDINATORS.has(token.lower)
    ) {
      return token.lower;
    }
    if (token.kind === 'word') break;
  }
  return null;
}

/** True when nothing but adverbs or an aside in commas ("and, backed by the army, ruled") stands before the verb. */
function sharesSubject(
  list: readonly Token[],
  from: number,
  verb: VerbGroup,
  afterRelative: boolean,
): boolean {
  const first = list[from];
  // "The man, who was arrested on Monday, died": the comma closes the relative clause.
  if (afterRelative && first?.lower === ',') return false;
  if (!first || !(COORDINATORS.has(first.lower) || first.lower === ',')) return false;
  if (list[from + 1]?.lower === ',' && list[verb.from - 1]?.lower === ',') return true;
  return list
    .slice(from + 1, verb.from)
    .every(
      (t) => t.kind !== 'word' || COORDINATORS.has(t.lower) || ADVERBS.has(t.lower) || t.lower.endsWith('ly'),
    );
}

/** Finite verbs only; of two pasts without a boundary between them one is a participle ("a man accused of … died"). */
function settle(
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
    return parted(finite[i - 1], verb) && parted(verb, finite[i + 1]);
  });
  const kept: VerbGroup[] = [];
  for (const [i, verb] of sure.entries()) {
    if (verb.ambiguous && verb.tense === 'past') {
      if (verb.from > 0 && !parted(verb, sure[i + 1]) && !dated.has(verb.to + 1)) continue;
      if (!parted(kept.at(-1), verb)) continue;
      if (sure[i + 1] && standsInPhrase(list, kept.at(-1), verb, dated)) continue;
    }
    kept.push(verb);
  }
  return kept;
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
