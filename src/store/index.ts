export type { Feedback, QuoteWords } from './feedback.ts';
export type { LivePage } from './live-pages.ts';
export type { Moderator } from './moderators.ts';
export { openStore, storeExists } from './open-store.ts';
export type { Pause } from './pauses.ts';
export type { AnnouncedPosting, NewPosting, PostedPart, PostedQuote, Posting } from './postings.ts';
export type { Repair, RepairChange, RepairProgress, StepState } from './repairs.ts';
export type {
  Act,
  Appended,
  ChangePlan,
  MadeBy,
  NewRevision,
  Origin,
  Revision,
  SentenceRef,
} from './revisions.ts';
export type { Store } from './store.ts';
export type { Watch } from './watches.ts';
export { CLI } from './who.ts';
export { wordsDigest } from './words-digest.ts';
