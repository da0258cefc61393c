export { buildTimeline, type Timeline, type TimelineItem, type TimelineOptions } from './build-timeline.ts';
export { type DatedArticle, type DatedClause, datedArticle } from './dated-clauses.ts';
export {
  createTimelinePictures,
  type FontFile,
  PICTURE_FONTS,
  type PictureContent,
  type PictureFonts,
} from './picture/timeline-picture.ts';
export { type ReplyPage, rankForReply } from './rank-for-reply.ts';
export { readAhead } from './read-ahead.ts';
