/**
 * A pattern as a machine of states: which step reads a character, which is free, and which is free only where an
 * assertion holds. A look-around of one character is kept exactly; the body of a longer one becomes a branch that
 * leads nowhere, because the engine walks it and comes back.
 */
import type { AST } from '@eslint-community/regexpp';
import { RegExpParser } from '@eslint-community/regexpp';
import { type Alphabet, createAlphabet, type Letters } from './alphabet.ts';

/** When a free step may be taken. `maybe` stands for what this model does not decide. */
export type Guard =
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'maybe' }
  | { readonly kind: 'boundary'; readonly negate: boolean }
  | {
      readonly kind: 'before' | 'after';
      readonly letters: Letters;
      readonly negate: boolean;
      readonly edge: boolean;
    };

export interface Free {
  readonly to: number;
  readonly guard: Guard | null;
  /** It opens another turn of the loop that it leaves: a turn that reads nothing is refused by the language. */
  readonly turn: boolean;
}

export interface Reading {
  readonly to: number;
  readonly letters: Letters;
}

/** States are numbers; `free[s]` and `reading[s]` are the steps out of state s. */
export interface Automaton {
  readonly alphabet: Alphabet;
  readonly free: readonly (readonly Free[])[];
  readonly reading: readonly (readonly Reading[])[];
  readonly start: number;
  readonly accept: number;
  /** The state in which the search walks on to its next starting place. */
  readonly search: number;
  readonly word: Letters;
}

/** Thrown for what cannot be modelled: it must be rewritten or listed with a reason. */
export class Unmodelled extends Error {}

const ANY = '[^]';
const WORD = '\\w';
const LINE_END = '[\\n\\r\\u2028\\u2029]';

type Single = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

function isSingle(node: AST.Node): node is Single {
  return /^(?:Character|CharacterSet|CharacterClass|ExpressionCharacterClass)$/.test(node.type);
}

/** The one-character alternatives of a look-around, `null` when it has longer ones. `edge` when `^` or `$` is one. */
function oneCharacter(
  node: AST.LookaroundAssertion,
): { readonly singles: readonly Single[]; readonly edge: boolean } | null {
  const singles: Single[] = [];
  let edge = false;
  for (const { elements } of node.alternatives) {
    const [only, more] = elements;
    if (only === undefined || more !== undefined) return null;
    if (isSingle(only)) singles.push(only);
    else if (only.type === 'Assertion' && only.kind === (node.kind === 'lookahead' ? 'end' : 'start'))
      edge = true;
    else return null;
  }
  return { singles, edge };
}

function classesOf(pattern: AST.Node): Set<string> {
  const found = new Set([ANY, WORD, LINE_END]);
  const walk = (node: AST.Node): void => {
    if (isSingle(node)) found.add(node.raw);
    else if ('alternatives' in node) node.alternatives.forEach(walk);
    else if ('elements' in node) node.elements.forEach(walk);
    else if ('element' in node) walk(node.element);
  };
  walk(pattern);
  return found;
}

/**
 * Reads a pattern. A repeat with a bound above `unrolled` is built as if it had none, so that the machine stays small
 * and a large bound is held to the same law as no bound. Throws `Unmodelled` for back references and for look-behinds
 * that repeat without end.
 */
export function readAutomaton(source: string, flags: string, unrolled: number): Automaton {
  const sets = flags.includes('v');
  const unicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets: sets });
  const alphabet = createAlphabet(classesOf(pattern), flags);
  const free: Free[][] = [];
  const reading: Reading[][] = [];
  const state = (): number => {
    reading.push([]);
    return free.push([]) - 1;
  };
  const skip = (from: number, to: number, guard: Guard | null = null, turn = false): void => {
    free[from]?.push({ to, guard, turn });
  };

  const alternatives = (nodes: readonly AST.Alternative[], from: number): number => {
    const to = state();
    for (const { elements } of nodes) {
      let at = state();
      skip(from, at);
      for (const element of elements) at = build(element, at);
      skip(at, to);
    }
    return to;
  };

  const repeat = (node: AST.Quantifier, from: number): number => {
    const endless = node.max > unrolled;
    let at = from;
    for (let copy = 0; copy < Math.min(node.min, unrolled); copy += 1) at = build(node.element, at);
    if (endless) {
      const loop = state();
      const body = state();
      skip(at, loop);
      skip(loop, body, null, true);
      skip(build(node.element, body), loop);
      return loop;
    }
    const end = state();
    for (let copy = node.min; copy < node.max; copy += 1) {
      skip(at, end);
      at = build(node.element, at);
    }
    skip(at, end);
    return end;
  };

  const look = (node: AST.LookaroundAssertion, from: number): number => {
    const to = state();
    const kind = node.kind === 'lookahead' ? 'before' : 'after';
    const one = oneCharacter(node);
    if (one) {
      const letters = one.singles.reduce((all, single) => all | alphabet.of(single.raw), 0n);
      skip(from, to, { kind, letters, negate: node.negate, edge: one.edge });
      return to;
    }
    if (node.kind === 'lookbehind' && /[*+]|\{\d+,\}/.test(node.raw)) throw new Unmodelled('a repeat behind');
    const body = state();
    skip(from, body);
    alternatives(node.alternatives, body);
    skip(from, to, { kind: 'maybe' });
    return to;
  };

  const assertion = (node: AST.Assertion, from: number): number => {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') return look(node, from);
    const to = state();
    if (node.kind === 'word') skip(from, to, { kind: 'boundary', negate: node.negate });
    else if (flags.includes('m')) {
      const kind = node.kind === 'start' ? 'after' : 'before';
      skip(from, to, { kind, letters: alphabet.of(LINE_END), negate: false, edge: true });
    } else skip(from, to, { kind: node.kind });
    return to;
  };

  function build(node: AST.Element | AST.QuantifiableElement, from: number): number {
    if (isSingle(node)) {
      const to = state();
      reading[from]?.push({ to, letters: alphabet.of(node.raw) });
      return to;
    }
    if (node.type === 'Quantifier') return repeat(node, from);
    if (node.type === 'Assertion') return assertion(node, from);
    if (node.type === 'Group' || node.type === 'CapturingGroup') return alternatives(node.alternatives, from);
    // What a one-character group took stands again: at most the same letters.
    const again =
      node.type === 'Backreference' && !Array.isArray(node.resolved) ? node.resolved.alternatives : [];
    const only = again.length === 1 ? again[0]?.elements : undefined;
    if (only?.length === 1 && only[0] && isSingle(only[0])) return build(only[0], from);
    throw new Unmodelled(node.raw);
  }

  const search = state();
  const start = state();
  reading[search]?.push({ to: search, letters: alphabet.of(ANY) });
  skip(search, start);
  const accept = alternatives(pattern.alternatives, start);
  return { alphabet, free, reading, start, accept, search, word: alphabet.of(WORD) };
}
