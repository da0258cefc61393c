export { type Actor, known } from './acts.ts';
export { type ArticleBook, createArticleBook } from './article-book.ts';
export { libraryAt } from './at-version.ts';
export {
  type ChangedAnswer,
  createDryRunner,
  type DryRun,
  type Proposal,
} from './dry-run.ts';
export { findSentence, type SentenceChoice } from './find-sentence.ts';
export type { Done } from './ledger.ts';
export { nearDuplicates, similarLive } from './near-duplicates.ts';
export { createNewsroom, type Newsroom } from './newsroom.ts';
export { createPageMarks, type PageMarks } from './page-marks.ts';
export { type PageLook, recheck, recheckPages } from './recheck.ts';
export { SAVED_QUESTIONS, savedQuestions } from './saved-questions.ts';
export { type Standing, versionOf } from './standing.ts';
export { type Understood, understood } from './understood.ts';
export { withheldOf } from './withheld.ts';
