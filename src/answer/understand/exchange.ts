/** What was shown for the last question. */
export interface LastAnswer {
  readonly text: string;
  /** What stood beside it, "" for nothing. */
  readonly around: string;
  /** False for the nearest line of a refusal, which answered nothing. */
  readonly quoted: boolean;
}

/** What a follow-up may rest on. */
export interface Exchange {
  /** The last question, itself already resolved. */
  readonly question: string;
  /** What was shown for it; null when nothing was. Only called when the question has nothing to give. */
  readonly answer: () => LastAnswer | null;
}
