import { addDays, daysBetween, findTimeMentions } from '../../dates/index.ts';
import type { TimeMention } from '../../dates/when.ts';

/** A day or run of days that the question asks about. */
export interface DateScope {
  /** The words of the question, with offsets into it; `start` takes a preposition along. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`, `to` exclusive. */
  readonly from: string;
  readonly to: string;
  /** "today", "yesterday", "tonight": rests on the moment of asking, never on the articles. */
  readonly deictic: boolean;
  /** True when the words alone do not tell the date, so that the asker should see how they were read. */
  readonly worked: boolean;
}

/** The days the articles were published in, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Asked longer than this after the newest article, the articles are an archive: "Thursday" is theirs. */
const ARCHIVE_DAYS = 30;
/** Longer spans ("in 2019", "this century") are the ranker's: their numbers stand in the sentences. */
const MAX_DAYS = 31;
const DEICTIC = /\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night)\b/iu;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
/** True for one day that the question names by its weekday, whatever the week. */
export const isWeekday = ({ words, from, to }: DateScope): boolean =>
  WEEKDAY.test(words) && !/\d/u.test(words) && addDays(from, 1) === to;

/** Feasts are left out: they are names more often than days ("Easter Bunny"). */
const DATED =
  /\d|day|week|month|morning|afternoon|evening|night|tomorrow|january|february|march|april|\bmay\b|june|july|august|september|october|november|december/iu;
const PREPOSITION = /\b(?:on|at|in|during|of|for|from|since|by)\s(?:the\s)?$/iu;

const MONTH_DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2})\b/giu;
const LOWER_WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gu;

/** People type "thursday" and "6 march", where articles write capitals; the length stays the same. */
function withCapitals(question: string): string {
  const capital = (words: string): string =>
    words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()).replace(' Of ', ' of ');
  return question
    .replace(LOWER_WEEKDAY, capital)
    .replace(MONTH_DAY, (words) => (/\p{Lu}/u.test(words) ? words : capital(words)));
}

function mentionIn(question: string, today: string, lang: string): TimeMention | null {
  const found = findTimeMentions(withCapitals(question), { published: today, zone: null, lang });
  return (
    found.find(
      ({ type, when }) => (type === 'DATE' || type === 'TIME') && when?.start != null && when.end !== null,
    ) ?? null
  );
}

/** Days covered by the mention, `to` exclusive. */
export function daysOf(mention: TimeMention): { readonly from: string; readonly to: string } | null {
  const { when } = mention;
  if (!when || when.start === null || when.end === null) return null;
  const from = when.start.slice(0, 10);
  const whole = when.end.length === 10 || when.end.slice(11, 16) === '00:00';
  const last = whole ? when.end.slice(0, 10) : addDays(when.end.slice(0, 10), 1);
  // A night runs into the next morning but is the night of its first day.
  const to = when.precision === 'part-of-day' || last <= from ? addDays(from, 1) : last;
  return { from, to };
}

const FUTURE = /\b(?:will|shall|going to|next|coming|planned|scheduled)\b/iu;
/** "what happens on Monday": the present of what comes about asks ahead. */
const COMES_ABOUT = /\b(?:happens|(?:is|are) happening|takes? place|begins|starts|resumes)\b/iu;

/** A bare weekday behind us, asked for in the present, is the coming one. */
function ahead(days: { readonly from: string; readonly to: string }, words: string, question: string) {
  const coming = WEEKDAY.test(words) && !/\d|last|past|previous/iu.test(words) && COMES_ABOUT.test(question);
  return coming ? { from: addDays(days.from, 7), to: addDays(days.to, 7) } : days;
}

/** A weekday that is still to come is meant as the last one, unless the question looks ahead: "was it open on Friday". */
function lastBefore(days: { readonly from: string; readonly to: string }, newest: string, question: string) {
  if (days.from <= newest || FUTURE.test(question) || COMES_ABOUT.test(question)) return days;
  return { from: addDays(days.from, -7), to: addDays(days.to, -7) };
}

function reference(now: string, period: Period | null): string {
  const today = now.slice(0, 10);
  return period !== null && daysBetween(period.to, today) > ARCHIVE_DAYS ? period.to : today;
}

/**
 * Reads the first date of a question. Relative words are resolved against the moment of asking; when that leads past
 * everything the articles can know ("on Sunday", asked on Tuesday, newest article Saturday), weekdays are read
 * against the newest article instead. Null when the question has no date of at most a month.
 */
export function readDateScope(
  question: string,
  now: string,
  period: Period | null,
  lang: string,
): DateScope | null {
  const today = reference(now, period);
  let mention = mentionIn(question, today, lang);
  let days = mention ? daysOf(mention) : null;
  if (!mention || !days || !DATED.test(mention.text)) return null;
  if (period !== null && days.from > period.to && WEEKDAY.test(mention.text)) {
    mention = mentionIn(question, period.to, lang) ?? mention;
    days = lastBefore(daysOf(mention) ?? days, period.to, question);
  }
  if (days.from < today && days.to <= today) days = ahead(days, mention.text, question);
  if (daysBetween(days.from, days.to) > MAX_DAYS || mention.value.endsWith('_REF')) return null;
  const lead = PREPOSITION.exec(question.slice(Math.max(0, mention.start - 12), mention.start));
  const start = mention.start - (lead?.[0].length ?? 0);
  return {
    words: question.slice(mention.start, mention.end),
    start,
    end: mention.end,
    ...days,
    deictic: DEICTIC.test(mention.text) && today === now.slice(0, 10),
    worked: !/\d{4}/u.test(mention.text),
  };
}
