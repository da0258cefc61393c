export { isAnybody } from './counted.ts';
export { rank } from './rank.ts';
export type { AnswerType, RankedPassage, Ranking } from './ranking.ts';
