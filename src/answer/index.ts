export { ask } from './ask.ts';
export type { AskOptions, AskQuestion } from './ask-question.ts';
export { MAX_QUESTION_CHARS } from './ask-question.ts';
export { citationOf } from './cite/citation.ts';
export { checkQuote, quoteOf } from './cite/quote-of.ts';
export { contextOf } from './context/context-of.ts';
export { dateNotesOf } from './context/date-notes.ts';
export { paragraphOf, type Surroundings } from './context/paragraph-of.ts';
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
export { prepareAnswers } from './prepare.ts';
export { suggestQuestions } from './refuse/suggestions.ts';
