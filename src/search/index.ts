export type { Analysis } from './analysis.ts';
export { fold } from './fold.ts';
export { createPassageIndex } from './mini-index.ts';
export type { Meaning, PassageIndex, QueryWord } from './passage-index.ts';
export { stem } from './stem.ts';
export { topicFilter } from './topic-filter.ts';
export { AFTER_GAP, ALL_CAPITALS, CAPITAL, INITIAL, NUMBER, STOP } from './word.ts';
