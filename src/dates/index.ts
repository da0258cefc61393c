export {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  isCalendarDay,
  isoWeekOf,
  mondayOf,
  parseDay,
  weekdayOf,
} from './calendar.ts';
export { type DateContext, findTimeMentions } from './find-time-mentions.ts';
export { dayOf, intervalOfValue, overlaps } from './interval.ts';
export { readDateWords } from './read-date-words.ts';
export type { Basis, Precision, TimeMention, TimexType, When } from './when.ts';
