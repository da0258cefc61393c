/** Dates that a person types: "last week", "since Wednesday", "from 2 to 8 January". */
import { parseDay } from './calendar.ts';
import { findTimeMentions } from './find-time-mentions.ts';
import type { When } from './when.ts';

/**
 * The time meant, resolved against `today` (`YYYY-MM-DD`); null when the words are not a date.
 * Never throws; a `today` that is no day of the calendar gives null.
 */
export function readDateWords(words: string, now: { readonly today: string }, lang: string): When | null {
  if (!parseDay(now.today)) return null;
  const [first] = findTimeMentions(words, { published: now.today, zone: null, lang });
  return first?.when ?? null;
}
