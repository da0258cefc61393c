export { type ActsElsewhere, createActsElsewhere } from './acts-elsewhere.ts';
export { type Complaints, createComplaints } from './complaints.ts';
export { createModerationDesk } from './desk.ts';
export { type FirstModerator, readFirstModerators, seedFirstModerators } from './first-moderators.ts';
export { createPauseBook } from './pause-book.ts';
export { createRechecking, type Rechecking } from './rechecking.ts';
export { createSavedDryRun } from './saved-dry-run.ts';
