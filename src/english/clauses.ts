import { rankOf } from './cut-rank.ts';
import { finiteVerbs } from './finite-verbs.ts';
import {
  ADVERBS,
  COORDINATORS,
  RELATIVES,
  SHIFTERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './function-words.ts';
import type { Token } from './tokens.ts';
import { REPORTING } from './verb-classes.ts';
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
function lastComma(list: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (list[i]?.lower === ',') return i;
  return -1;
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
    // "closed since Monday and may reopen": in front of a day it opens no clause.
    if (SHIFTERS.has(list[i]?.lower ?? '') && dated.has(i + 1)) continue;
    const rank = rankOf(list, i);
    // Later cuts win among equals: the nearest opener belongs to the nearest verb.
    if (rank > 0 && rank >= best.rank) best = { at: i, rank };
  }
  // "…, a U.S. official said": the last comma parts what is told from who tells it, whatever "and" stands before.
  const comma = REPORTING.has(next.base) ? lastComma(list, verb.to + 1, next.from) : -1;
  if (comma > best.at && best.rank <= 3) return comma;
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
  const finite = finiteVerbs(list, groups, dated);
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
