import type { Clause } from '../english/clauses.ts';
import type { Token } from '../english/tokens.ts';
import { REPORTING } from '../english/verb-classes.ts';

/** Openers of what is told; "declared war after …" tells nothing. */
const TELLS = new Set(['that', 'what', 'how', 'why', 'whether', 'if', 'who', 'which', 'as', 'there']);

function isSaying(clauses: readonly Clause[], clause: number, quotes: readonly number[]): boolean {
  const here = clauses[clause];
  const verb = here?.verb;
  if (!here || !verb || verb.passive || !REPORTING.has(verb.base)) return false;
  const next = clauses[clause + 1];
  if (next?.verb && !next.shared && (next.opener === null || TELLS.has(next.opener))) return true;
  if (clause > 0 && here.opener === null && !here.shared) return true;
  return quotes.some((i) => i < here.from || i > verb.to);
}

/** Indices of the clauses that tell what somebody said: "said that …", "…, the spokesman said", with a quotation. */
export function sayings(list: readonly Token[], clauses: readonly Clause[]): ReadonlySet<number> {
  const quotes = list.flatMap((t, i) => (t.kind === 'quote' ? [i] : []));
  return new Set(clauses.flatMap((_, i) => (isSaying(clauses, i, quotes) ? [i] : [])));
}
