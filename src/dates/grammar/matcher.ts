/** Finds the longest expression that begins at a token. Linear: each place is read once a head, patterns have a fixed length. */
import type { Expression } from '../expression.ts';
import type { Token } from '../tokens.ts';
import { type Capture, type Captured, Match } from './build.ts';
import type { Company, Head, Language } from './language.ts';
import type { Edge, Grammar, Node } from './pattern.ts';
import { type Reading, readingsAt } from './senses.ts';

export interface Found {
  readonly expression: Expression;
  /** Index of the token behind the expression. */
  readonly to: number;
}

interface Accepted {
  readonly rule: number;
  readonly to: number;
  readonly captured: Capture | null;
}

/** One look for the expressions of a head that begin at a token. */
interface Search {
  readonly from: number;
  readonly accepted: Accepted[];
  readonly depth: number;
}

/** Heads nest at most this deep ("the end of the third quarter of last year"). */
const MAX_DEPTH = 4;

export class Matcher {
  readonly #tokens: readonly Token[];
  readonly #language: Language;
  readonly #grammar: Grammar;
  readonly #typed: boolean;
  readonly #readings: (readonly Reading[] | undefined)[] = [];
  readonly #memo = new Map<Head, (Found | null | undefined)[]>();

  /** `typed`: words as people type them, where capitals tell nothing and a short weekday stands alone. */
  constructor(tokens: readonly Token[], language: Language, grammar: Grammar, typed = false) {
    this.#tokens = tokens;
    this.#language = language;
    this.#grammar = grammar;
    this.#typed = typed;
  }

  /** The longest expression of that head at the token; the earlier rule wins among equals. Null when there is none. */
  find(head: Head, at: number, depth = 0): Found | null {
    const memo = this.#memo.get(head) ?? [];
    this.#memo.set(head, memo);
    const known = memo[at];
    if (known !== undefined) return known;
    const found = depth > MAX_DEPTH ? null : this.#longest(head, at, depth);
    if (depth <= MAX_DEPTH) memo[at] = found;
    return found;
  }

  /** True when some word, number or mark at the token can begin a pattern at all. */
  mayBegin(at: number): boolean {
    return this.#read(at).length > 0;
  }

  #longest(head: Head, at: number, depth: number): Found | null {
    const root = this.#grammar.heads.get(head);
    if (!root) return null;
    const accepted: Accepted[] = [];
    this.#walk(root, { from: at, accepted, depth }, at, null);
    accepted.sort((a, b) => b.to - a.to || a.rule - b.rule);
    for (const { rule, to, captured } of accepted) {
      const { build, company } = this.#grammar.rules[rule] ?? {};
      if (build === undefined) continue;
      const match = new Match(this.#tokens, at, to, captured);
      if (match.after()?.hyphen || (company && !keeps(match, company, this.#typed))) continue;
      const expression = build(match);
      if (expression !== null) return { expression, to };
    }
    return null;
  }

  #walk(node: Node, search: Search, at: number, captured: Capture | null): void {
    for (const rule of node.rules) search.accepted.push({ rule, to: at, captured });
    const token = this.#tokens[at];
    if (token === undefined || (at > search.from && token.gap === 'break')) return;
    if (node.edges.size > 0) {
      for (const { key, value, next } of this.#read(at)) {
        for (const edge of node.edges.get(key) ?? NO_EDGES) {
          this.#walk(edge.node, search, next, withCapture(captured, edge.name, value));
        }
      }
    }
    for (const edge of node.heads) {
      const found = this.find(edge.head, at, search.depth + 1);
      if (found) this.#walk(edge.node, search, found.to, withCapture(captured, edge.name, found.expression));
    }
  }

  #read(at: number): readonly Reading[] {
    const known = this.#readings[at];
    if (known) return known;
    const readings = readingsAt(this.#tokens, at, this.#language, this.#grammar.literals, this.#typed);
    this.#readings[at] = readings;
    return readings;
  }
}

/** True when the words at the match's sides are such as the rule wants. */
function keeps(match: Match, company: Company, typed: boolean): boolean {
  if (company.typed && !typed) return false;
  const before = match.before()?.lower ?? '';
  const after = match.after();
  if (company.before && !company.before.has(before)) return false;
  if (company.notBefore?.has(before)) return false;
  if (company.after && after?.kind === 'word' && !company.after.has(after.lower)) return false;
  if (company.after && after?.kind === 'number') return false;
  return !(after && company.notAfter?.has(after.lower));
}

function withCapture(earlier: Capture | null, name: string | null, value: Captured): Capture | null {
  return name === null ? earlier : { name, value, earlier };
}

const NO_EDGES: readonly Edge[] = [];
