/** Finds the longest expression that begins at a token. Linear: each place is read once a head, patterns have a fixed length. */
import type { Expression } from '../expression.ts';
import type { Token } from '../tokens.ts';
import { type Captured, Match } from './build.ts';
import type { Head, Language } from './language.ts';
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
  readonly captured: ReadonlyMap<string, Captured>;
}

/** Heads nest at most this deep ("the end of the third quarter of last year"). */
const MAX_DEPTH = 4;

export class Matcher {
  readonly #tokens: readonly Token[];
  readonly #language: Language;
  readonly #grammar: Grammar;
  readonly #readings: (readonly Reading[] | undefined)[] = [];
  readonly #memo = new Map<Head, (Found | null | undefined)[]>();

  constructor(tokens: readonly Token[], language: Language, grammar: Grammar) {
    this.#tokens = tokens;
    this.#language = language;
    this.#grammar = grammar;
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
    this.#walk(root, at, new Map(), accepted, depth);
    accepted.sort((a, b) => b.to - a.to || a.rule - b.rule);
    for (const { rule, to, captured } of accepted) {
      const expression = this.#grammar.rules[rule]?.build(new Match(this.#tokens, at, to, captured)) ?? null;
      if (expression !== null) return { expression, to };
    }
    return null;
  }

  #walk(
    node: Node,
    at: number,
    captured: ReadonlyMap<string, Captured>,
    accepted: Accepted[],
    depth: number,
  ): void {
    for (const rule of node.rules) accepted.push({ rule, to: at, captured });
    const token = this.#tokens[at];
    if (token === undefined || node.edges.size === 0) return;
    if (captured.size > 0 && token.gap === 'break') return;
    for (const edge of node.edges.values()) this.#follow(edge, at, captured, accepted, depth);
  }

  #follow(
    edge: Edge,
    at: number,
    captured: ReadonlyMap<string, Captured>,
    accepted: Accepted[],
    depth: number,
  ): void {
    if (edge.key.startsWith('<')) {
      const found = this.find(headOf(edge.key), at, depth + 1);
      if (found)
        this.#walk(edge.node, found.to, withCapture(captured, edge.name, found.expression), accepted, depth);
      return;
    }
    for (const reading of this.#read(at)) {
      if (reading.key !== edge.key) continue;
      this.#walk(edge.node, reading.next, withCapture(captured, edge.name, reading.value), accepted, depth);
    }
  }

  #read(at: number): readonly Reading[] {
    const known = this.#readings[at];
    if (known) return known;
    const readings = readingsAt(this.#tokens, at, this.#language, this.#grammar.literals);
    this.#readings[at] = readings;
    return readings;
  }
}

function headOf(key: string): Head {
  const name = key.slice(1, -1);
  if (name === 'date' || name === 'time' || name === 'clock' || name === 'duration' || name === 'set')
    return name;
  return 'count';
}

function withCapture(
  captured: ReadonlyMap<string, Captured>,
  name: string | null,
  value: Captured,
): ReadonlyMap<string, Captured> {
  const next = new Map(captured);
  next.set(name ?? `'${captured.size}`, value);
  return next;
}
