import { AUXILIARIES, FUNCTION_WORDS, WH_WORDS } from '../function-words.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { trimMarks } from './trim-marks.ts';

/** A question parted at its question phrase. */
export interface Shape {
  /** "Why", "How many people", "Which city"; "" for a yes/no question or key words. */
  readonly head: string;
  /** What follows, without the closing mark: "was Ruhl arrested". */
  readonly rest: string;
  /** True when `rest` begins with an auxiliary. */
  readonly auxiliary: boolean;
}

const MAX_HEAD = 4;

/** "From which countries", "since when". */
const BEFORE_WORD = new Set('in on at for since until till from to by with against of'.split(' '));

function headLength(tokens: readonly Token[]): number {
  if (BEFORE_WORD.has(tokens[0]?.lower ?? '') && WH_WORDS.has(tokens[1]?.lower ?? ''))
    return headLength(tokens.slice(1)) + 1;
  const first = tokens[0]?.lower ?? '';
  if (!WH_WORDS.has(first)) return 0;
  const noun = first === 'how' || first === 'which' || first === 'what' || first === 'whose';
  if (!noun) return 1;
  const auxiliary = tokens.slice(1, MAX_HEAD + 1).findIndex((token) => AUXILIARIES.has(token.lower));
  return auxiliary < 0 ? 1 : auxiliary + 1;
}

/** Parts "Why was he arrested?" into "Why" and "was he arrested". Never throws. */
export function shapeOf(question: string): Shape {
  const tokens = tokensOf(question);
  const n = headLength(tokens);
  const head = n > 0 ? question.slice(tokens[0]?.start ?? 0, tokens[n - 1]?.end ?? 0) : '';
  const next = tokens[n];
  const rest = next ? trimMarks(question.slice(next.start)) : '';
  return { head, rest, auxiliary: AUXILIARIES.has(next?.lower ?? '') };
}

/** Words of a text that carry its topic. */
export function contentTokens(text: string): readonly Token[] {
  return tokensOf(text).filter((token) => !FUNCTION_WORDS.has(token.lower));
}

/** The first letter in upper case, the rest as it stands. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}
