export { buildTimeline, type Timeline, type TimelineItem, type TimelineOptions } from './build-timeline.ts';
export { type DatedArticle, type DatedClause, datedArticle } from './dated-clauses.ts';
export {
  createTimelinePictures,
  PICTURE_FONTS,
  type PictureContent,
  type PictureFonts,
} from './picture/timeline-picture.ts';
