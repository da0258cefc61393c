/** Compiles the patterns of a language's rules into one trie a head, so that a word without any sense costs one look-up. */
import type { Head, Rule } from './language.ts';

export interface Node {
  /** Edges by sense category, `'word'` or `<head>`. */
  readonly edges: Map<string, Edge[]>;
  /** Edges that another head leads along. */
  readonly heads: HeadEdge[];
  /** Rules that end here, in order of the language's list. */
  readonly rules: number[];
}

export interface Edge {
  /** Sense category, `'word'` or `<head>`. */
  readonly key: string;
  /** Name under which it is captured; null for literals and marks. */
  readonly name: string | null;
  readonly node: Node;
}

export interface HeadEdge extends Edge {
  readonly head: Head;
}

export interface Grammar {
  readonly rules: readonly Rule[];
  readonly heads: ReadonlyMap<string, Node>;
  /** Literal words and marks that some pattern names. */
  readonly literals: ReadonlySet<string>;
}

/** Throws a SyntaxError on a malformed pattern: a fault of the language file, found by its first test. */
export function compile(rules: readonly Rule[]): Grammar {
  const heads = new Map<string, Node>();
  const literals = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const root = heads.get(rule.head) ?? newNode();
    heads.set(rule.head, root);
    for (const atoms of expand(rule.pattern)) {
      let node = root;
      for (const atom of atoms) node = step(node, atom, literals);
      if (node !== root && !node.rules.includes(index)) node.rules.push(index);
    }
  }
  return { rules, heads, literals };
}

function newNode(): Node {
  return { edges: new Map(), heads: [], rules: [] };
}

function step(node: Node, atom: string, literals: Set<string>): Node {
  const { key, name } = readAtom(atom, literals);
  const head = key.startsWith('<') ? HEADS.get(key) : undefined;
  if (key.startsWith('<') && head === undefined) throw new SyntaxError(`unknown head: ${atom}`);
  const list = head === undefined ? (node.edges.get(key) ?? []) : node.heads;
  const known = list.find((edge) => edge.key === key && edge.name === name);
  if (known) return known.node;
  const next = newNode();
  if (head === undefined) node.edges.set(key, [...list, { key, name, node: next }]);
  else node.heads.push({ key, name, node: next, head });
  return next;
}

const HEADS: ReadonlyMap<string, Head> = new Map(
  (['date', 'time', 'clock', 'duration', 'set'] as const).map((head) => [`<${head}>`, head]),
);

function readAtom(atom: string, literals: Set<string>): { key: string; name: string | null } {
  if (atom.startsWith("'")) {
    literals.add(atom.slice(1, -1));
    return { key: atom, name: null };
  }
  const colon = atom.indexOf(':');
  if (colon < 0) return { key: atom, name: atom.replaceAll(/[<>]/g, '') };
  return { key: atom.slice(colon + 1), name: atom.slice(0, colon) };
}

/** All sequences of atoms that a pattern with optional parts, groups and choices stands for. */
function expand(pattern: string): string[][] {
  const parts = pattern.match(/\(|\)\??|\||[^\s()|]+/g) ?? [];
  const { sequences, next } = choice(parts, 0);
  if (next !== parts.length) throw new SyntaxError(`unbalanced pattern: ${pattern}`);
  return sequences;
}

function choice(parts: readonly string[], from: number): { sequences: string[][]; next: number } {
  const all: string[][] = [];
  let at = from;
  for (;;) {
    const { sequences, next } = sequence(parts, at);
    all.push(...sequences);
    at = next;
    if (parts[at] !== '|') return { sequences: all, next: at };
    at += 1;
  }
}

function sequence(parts: readonly string[], from: number): { sequences: string[][]; next: number } {
  let sequences: string[][] = [[]];
  let at = from;
  while (at < parts.length) {
    const part = parts[at];
    if (part === undefined || part === '|' || part === ')' || part === ')?') break;
    let options: string[][];
    if (part === '(') {
      const inner = choice(parts, at + 1);
      options = parts[inner.next] === ')?' ? [[], ...inner.sequences] : inner.sequences;
      at = inner.next + 1;
    } else {
      const optional = part.endsWith('?') && part.length > 1;
      const atom = optional ? part.slice(0, -1) : part;
      const literal = /^[,\-–/:'.]$/.test(atom) ? `'${atom}'` : atom;
      options = optional ? [[], [literal]] : [[literal]];
      at += 1;
    }
    sequences = sequences.flatMap((head) => options.map((tail) => [...head, ...tail]));
  }
  return { sequences, next: at };
}
