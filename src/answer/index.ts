export type { AskOptions, AskQuestion } from './ask-question.ts';
export { MAX_QUESTION_CHARS } from './ask-question.ts';
export type { LibraryView } from './library-view.ts';
export type {
  Amount,
  Answered,
  Conflicting,
  Figure,
  Outcome,
  RankedPassage,
  Refused,
  Searched,
} from './outcome.ts';
