import type { Located } from '../../entry.ts';
import { type Analysis, CAPITAL, INITIAL, NUMBER, type PassageIndex, STOP } from '../../search/index.ts';
import { meansWith } from './lexicon/phrasal.ts';
import { bitsOf, type Sought } from './matches.ts';

/** One word of a passage with what the question makes of it. */
export interface Seen {
  readonly surface: string;
  readonly stem: string;
  /** Numbers of both in the index. */
  readonly term: number;
  readonly stemTerm: number;
  /** Flags of the search's words. */
  readonly flags: number;
  /** Bits of the content words it stands for; 0 when it is no word of the question. */
  readonly bits: number;
  /** UTF-16 offset in the passage. */
  readonly offset: number;
  /** Written as a name here or, at the start of a sentence, mostly elsewhere. */
  readonly name: boolean;
  /** Stem of the verb it means together with the next word ("stepped down"); null for most. */
  readonly means: string | null;
}

/** A passage as a row of words. */
export interface View {
  readonly located: Located;
  readonly seen: readonly Seen[];
}

const NAME_SHARE = 0.5;

const isName = (flags: number, stem: number, index: PassageIndex): boolean => {
  if ((flags & CAPITAL) === 0 || (flags & NUMBER) !== 0) return false;
  if ((flags & INITIAL) === 0) return (flags & STOP) === 0;
  return (flags & STOP) === 0 && (index.capitalShare(stem) ?? 0) >= NAME_SHARE;
};

/** The words of a passage in order. */
export const viewOf = (located: Located, analysis: Analysis, sought: Sought, index: PassageIndex): View => {
  const { ordinal } = located.passage;
  const seen: Seen[] = [];
  const to = analysis.first[ordinal + 1] ?? 0;
  for (let i = analysis.first[ordinal] ?? 0; i < to; i++) {
    const stemTerm = analysis.stems[i] ?? -1;
    const term = analysis.surfaces[i] ?? -1;
    const flags = analysis.flags[i] ?? 0;
    const stem = index.termOf(stemTerm);
    const next = i + 1 < to ? (analysis.surfaces[i + 1] ?? -1) : -1;
    seen.push({
      surface: index.termOf(term),
      stem,
      term,
      stemTerm,
      flags,
      bits: bitsOf(sought, stemTerm, term),
      offset: analysis.offsets[i] ?? 0,
      name: isName(flags, stemTerm, index),
      means: next >= 0 ? meansWith(stem, index.termOf(next)) : null,
    });
  }
  return { located, seen };
};
