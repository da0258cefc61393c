/** What was quoted in answer to the last question. */
export interface LastAnswer {
  readonly text: string;
  /** What stood beside it, "" for nothing. */
  readonly around: string;
}

/** What a follow-up may rest on. */
export interface Exchange {
  /** The last question, itself already resolved. */
  readonly question: string;
  /** Best quote that answered it; null when it was refused. Only called when the question has nothing to give. */
  readonly answer: () => LastAnswer | null;
}
