export { buildTimeline, type Timeline, type TimelineItem } from './build-timeline.ts';
export { type DatedArticle, datedArticle } from './dated-clauses.ts';
export {
  createTimelinePictures,
  PICTURE_FONTS,
  type PictureContent,
} from './picture/timeline-picture.ts';
export { rankForReply } from './rank-for-reply.ts';
export { readAhead } from './read-ahead.ts';
