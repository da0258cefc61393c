/** What a rule hands to the function that makes an expression of it. */
import type { Expression } from '../expression.ts';
import type { Token } from '../tokens.ts';

export type Captured = number | string | Expression;

/** What was captured, last first. */
export interface Capture {
  readonly name: string;
  readonly value: Captured;
  readonly earlier: Capture | null;
}

/** The tokens a rule matched, `tokens[from]` up to but not including `tokens[to]`, and what it captured by name. */
export class Match {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly #captured: Capture | null;

  constructor(tokens: readonly Token[], from: number, to: number, captured: Capture | null) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.#captured = captured;
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  number(name: string): number | undefined {
    const value = this.#find(name);
    return typeof value === 'number' ? value : undefined;
  }

  string(name: string): string | undefined {
    const value = this.#find(name);
    return typeof value === 'string' ? value : undefined;
  }

  expression(name: string): Expression | undefined {
    const value = this.#find(name);
    return typeof value === 'object' ? value : undefined;
  }

  #find(name: string): Captured | undefined {
    for (let capture = this.#captured; capture !== null; capture = capture.earlier) {
      if (capture.name === name) return capture.value;
    }
    return undefined;
  }

  /** The token that many places before the match (1 is the nearest); undefined at the text's start or across a paragraph. */
  before(places = 1): Token | undefined {
    for (let i = this.from; i > this.from - places; i -= 1) {
      if (this.tokens[i]?.gap === 'break') return undefined;
    }
    return this.tokens[this.from - places];
  }

  /** The token that many places behind the match (1 is the nearest); undefined at the text's end or across a paragraph. */
  after(places = 1): Token | undefined {
    for (let i = this.to; i < this.to + places; i += 1) {
      if (this.tokens[i]?.gap === 'break') return undefined;
    }
    return this.tokens[this.to + places - 1];
  }

  first(): Token | undefined {
    return this.tokens[this.from];
  }

  last(): Token | undefined {
    return this.tokens[this.to - 1];
  }

  /** True when a hyphen joins two of its tokens ("third-quarter"). */
  get hyphenated(): boolean {
    for (let i = this.from + 1; i < this.to; i += 1) if (this.tokens[i]?.hyphen) return true;
    return false;
  }
}

/** Makes the expression, or null when the words around speak against it. Never throws. */
export type Build = (match: Match) => Expression | null;
