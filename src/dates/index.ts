/** Further calendar arithmetic on plain days is in `calendar.ts`. */
export { addDays, daysBetween, parseDay } from './calendar.ts';
export { findTimeMentions } from './find-time-mentions.ts';
export { dayOf, intervalOfValue, overlaps } from './interval.ts';
export { ENGLISH_NUMBERS } from './languages/en/number-words.ts';
export { readDateWords } from './read-date-words.ts';
export type { TimeMention, When } from './when.ts';
