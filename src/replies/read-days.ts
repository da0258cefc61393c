import { addDays, findTimeMentions, readDateWords } from '../dates/index.ts';

/** Days a person named, `YYYY-MM-DD`, both inclusive; null is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export type ReadDays =
  | { readonly ok: true; readonly days: Days }
  | { readonly ok: false; readonly words: string };

/** The days that words such as "last week", "since Wednesday" or "2022-01-05" name; not ok when they name none. */
export function readDays(words: string, today: string, lang: string): ReadDays {
  const read = languagesToTry(lang).map((one) => readDateWords(words, { today }, one));
  const when = read.find((one) => one !== null) ?? null;
  if (when === null || (when.start === null && when.end === null)) return { ok: false, words };
  const from = when.start?.slice(0, 10) ?? null;
  return { ok: true, days: { from, to: when.end === null ? null : lastDay(when.end) } };
}

/** True when the words are nothing but a date: then a topic of that name is a period. */
export function isOnlyDate(words: string, today: string, lang: string): boolean {
  if (words.includes(' ') && readDays(words, today, lang).ok) return true;
  const mentions = languagesToTry(lang).map((one) =>
    findTimeMentions(words, { published: today, zone: null, lang: one }),
  );
  const first = mentions.find((found) => found.length > 0)?.[0];
  if (!first?.when) return false;
  const rest = (words.slice(0, first.start) + words.slice(first.end)).trim().toLowerCase();
  return (
    rest === '' ||
    ['since', 'from', 'on', 'in', 'during', 'after', 'before', 'until', 'between'].includes(rest)
  );
}

/** How many words a date behind a topic has at most ("from the first week of May 2021"). */
const MAX_DATE_WORDS = 8;
/** Words that are a date by themselves behind a topic; "May" and "2022" may be a part of its name. */
const ALONE = /^(?:today|yesterday|tomorrow|\d{4}-\d{2}-\d{2})$/i;

/** A topic with the days behind it apart ("airport since Wednesday", "the dam last week"); null when none stand there. */
export function topicAndDays(
  topic: string,
  today: string,
  lang: string,
): { readonly topic: string; readonly days: Days } | null {
  const words = topic.split(' ');
  for (let at = Math.max(1, words.length - MAX_DATE_WORDS); at < words.length; at += 1) {
    const rest = words.slice(at).join(' ');
    if (at === words.length - 1 && !ALONE.test(rest)) return null;
    const read = readDays(rest, today, lang);
    if (read.ok) return { topic: words.slice(0, at).join(' '), days: read.days };
  }
  return null;
}

/** The asker's language without its region ("en-US" is "en"), then English, which the hints and ISO dates are in. */
function languagesToTry(lang: string): readonly string[] {
  return [...new Set([lang.toLowerCase().split('-')[0] ?? 'en', 'en'])];
}

/** The last day of a half-open interval; an end within a day counts that day. */
function lastDay(end: string): string {
  return end.length > 10 && !end.slice(11).startsWith('00:00')
    ? end.slice(0, 10)
    : addDays(end.slice(0, 10), -1);
}
