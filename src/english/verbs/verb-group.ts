import { ADVERBS, NEGATORS } from '../function-words.ts';
import type { Token } from '../tokens.ts';

/** A verb with its auxiliaries, as token indices (`to` inclusive). */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Token of the main verb (of the auxiliary itself when that is the main verb). */
  readonly head: number;
  readonly base: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** "would", "could", "may", "might", "must", "should", "can"; null without one. */
  readonly modal: string | null;
  readonly negated: boolean;
  /** True when the word could be none: a past that is a participle ("people killed in …"), a present that is a noun. */
  readonly ambiguous: boolean;
}

const PLAIN: VerbGroup = {
  from: 0,
  to: 0,
  head: 0,
  base: '',
  form: 'finite',
  tense: 'none',
  perfect: false,
  progressive: false,
  passive: false,
  modal: null,
  negated: false,
  ambiguous: false,
};

/** A group over `from`–`to` whose main verb is the last token, with what is said otherwise. */
export function verbGroup(from: number, to: number, base: string, rest: Partial<VerbGroup>): VerbGroup {
  return { ...PLAIN, from, to, head: to, base, ...rest };
}

/** True for "also", "reportedly" and the like, which may stand inside a verb group. */
export const isAdverb = (token: Token): boolean =>
  ADVERBS.has(token.lower) || (token.lower.endsWith('ly') && token.lower.length > 4 && token.kind === 'word');

/** Steps over adverbs and negation from `index` on; says where it ended and whether it met a negation. */
export function skipAdverbs(list: readonly Token[], index: number): { index: number; negated: boolean } {
  let negated = false;
  let at = index;
  for (; at < list.length; at++) {
    const token = list[at];
    if (!token) break;
    const negator = NEGATORS.has(token.lower);
    if (!negator && !isAdverb(token)) break;
    negated ||= negator;
  }
  return { index: at, negated };
}
