export type { Actor } from './acts.ts';
export { libraryAt } from './at-version.ts';
export { findSentence, type SentenceChoice } from './find-sentence.ts';
export { type NearDuplicate, nearDuplicates, similarLive } from './near-duplicates.ts';
export { createNewsroom, type Done, type Newsroom, type NewsroomOptions } from './newsroom.ts';
export { afterRevisions, type Standing, type Standings, versionOf } from './standing.ts';
export { type Understood, understood } from './understood.ts';
export { withheldOf } from './withheld.ts';
