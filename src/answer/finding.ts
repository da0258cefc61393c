import type { Notice } from '../contract.ts';
import type { Entry, Located } from '../entry.ts';
import type { Chosen } from './choose/chosen.ts';
import type { RankedPassage } from './rank/index.ts';

/** What one question came to, before quotes are built and proved. */
export interface Finding {
  readonly kind: 'answered' | 'conflicting' | 'not-covered' | 'too-vague' | 'limited';
  /** The question as it was read. */
  readonly question: string;
  readonly ranked: readonly RankedPassage[];
  readonly confidence: number;
  /** Passages found by their day instead of by words; they stand before `ranked`. */
  readonly listed?: readonly Located[];
  /** Best first, or newest first when figures or statements differ; empty when refused. */
  readonly chosen: readonly Chosen[];
  readonly nearest: readonly Located[];
  /** What the search was limited to. */
  readonly searched: readonly Entry[];
  /** How the question was read, when not by its own words (period, outlet). */
  readonly readings: readonly Notice[];
  /** What is said of the quotes, or of why there are none. */
  readonly remarks: readonly Notice[];
}
