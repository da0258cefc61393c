import type { Located } from '../../entry.ts';
import type { FeatureRow } from './feature-rows.ts';

/** The kind of answer a question asks for. */
export type AnswerType =
  | 'person'
  | 'time'
  | 'count'
  | 'amount'
  | 'age'
  | 'place'
  | 'cause'
  | 'manner'
  | 'statement'
  | 'definition'
  | 'yes-no'
  | 'thing'
  /** Key words without a question. */
  | 'any';

export interface RankQuery {
  /** Plain text as asked, or as understood from a follow-up. */
  readonly text: string;
  /** Primary language subtag of the question, when known. */
  readonly lang?: string;
  /** Limits the search, such as to one outlet. */
  readonly within?: (located: Located) => boolean;
}

/** How a passage tells a deed: as done, as not done, or as what may or shall be. */
export type ToldAs = 'done' | 'denied' | 'open';

/** Why a passage does or does not speak to a question. Words as typed in the question, folded. */
export interface Evidence {
  /** Content words of the question that stand in the passage, as they are or by a relative. */
  readonly met: readonly string[];
  /** Those that stand only near it: in its paragraph, heading, title or neighbours. */
  readonly near: readonly string[];
  readonly missing: readonly string[];
  /** Those that stand in the passage or that a word of it means. */
  readonly told: readonly string[];
  /** Those that the article as a whole is about: in its title, its beginning, or half of its paragraphs. */
  readonly about: readonly string[];
  /** How the deed that is asked about is told; null when it is not, or when the question names none. */
  readonly deed: ToldAs | null;
  /** Names and numbers of the question that stand neither in the passage nor near it. */
  readonly missingNames: readonly string[];
  readonly missingNumbers: readonly string[];
  /** True when the expected kind of answer stands in the passage and is not just a word of the question. */
  readonly typeFound: boolean;
  /** True when one of the two denies what the other says plainly ("did … not"). */
  readonly negated: boolean;
  /** What stands against taking it as the answer, in fixed words for tests and docs; empty when nothing does. */
  readonly against: readonly string[];
  /** True for a first passage that may be shown although something stands against it. */
  readonly forgiven?: boolean;
}

export interface RankedPassage {
  readonly located: Located;
  /** Comparable within one ranking; higher is better. */
  readonly score: number;
  readonly features: FeatureRow;
  readonly evidence: Evidence;
}

export interface Ranking {
  /** Best first, of any passage kind, at most 32; ties by article id and place. */
  readonly ranked: readonly RankedPassage[];
  /** Estimated probability, 0 to 1, that `ranked[0]` answers the question; 0 when nothing was found. */
  readonly confidence: number;
  /** True when `ranked[0]` may be shown as an answer: evidence and confidence together. */
  readonly covered: boolean;
  /** Content words of the question that no live article holds, nor a relative of them. */
  readonly missing: readonly string[];
  readonly expects: AnswerType;
}
