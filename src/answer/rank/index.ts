export { isAnybody } from './counted.ts';
export { rank } from './rank.ts';
export type { AnswerType, Evidence, RankedPassage, Ranking, RankQuery } from './ranking.ts';
