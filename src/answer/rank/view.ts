import type { Located } from '../../entry.ts';
import { type Analysis, CAPITAL, INITIAL, NUMBER, type PassageIndex, STOP } from '../../search/index.ts';
import { meansWith } from './lexicon/phrasal.ts';
import type { Sought } from './matches.ts';

/** One word of a passage with what the question makes of it. */
export interface Seen {
  readonly surface: string;
  readonly stem: string;
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
    const stem = analysis.stems[i] ?? -1;
    const surface = analysis.surfaces[i] ?? -1;
    const flags = analysis.flags[i] ?? 0;
    const bits =
      (sought.stem.get(stem) ?? 0) | (sought.exact.get(surface) ?? 0) | (sought.loose.get(stem) ?? 0);
    seen.push({
      surface: index.termOf(surface),
      stem: index.termOf(stem),
      flags,
      bits,
      offset: analysis.offsets[i] ?? 0,
      name: isName(flags, stem, index),
      means: i + 1 < to ? meansWith(index.termOf(stem), index.termOf(analysis.surfaces[i + 1] ?? -1)) : null,
    });
  }
  return { located, seen };
};
