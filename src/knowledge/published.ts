/** Reading the publication date an article states. Nothing is guessed and no date rolls over to another day. */
import { monthNumber } from './month-names.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** "8 January 2022", "Sat, 08 Jan 2022 …", "8. Januar 2022", "8 de enero de 2022", "сб, 8 янв. 2022 г., …". */
const DAY_MONTH_YEAR =
  /^(?:\p{L}{1,14}\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})(?: г\.)?,?(?: (.{1,20}))?$/u;
const MONTH_DAY_YEAR = /^(?:\p{L}{1,14}\.?,? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})$/u;
const CLOCK = /^(\d{2}):(\d{2})(?::(\d{2}))? ?(GMT|UTC|UT|Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The date in the form `Article.published` has, or null when the words are no date or no such day exists.
 * Accepts ISO 8601, RFC 2822, "8 January 2022" with the months of twelve languages, and "January 8, 2022". A time without a zone is dropped,
 * since it would place the article on a guessed instant: the day alone is kept.
 */
export function readPublished(words: string): string | null {
  const text = words.trim().slice(0, 60);
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return assemble(
      Number(year),
      Number(month),
      Number(day),
      hour ? `${hour}:${minute}:${second ?? '00'}` : null,
      zone,
    );
  }
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst) {
    const clock = CLOCK.exec(dayFirst[4] ?? '');
    if (dayFirst[4] !== undefined && !clock) return null;
    const time = clock ? `${clock[1]}:${clock[2]}:${clock[3] ?? '00'}` : null;
    return assemble(
      Number(dayFirst[3]),
      monthNumber(dayFirst[2] ?? '') ?? 0,
      Number(dayFirst[1]),
      time,
      clock?.[4],
    );
  }
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst) {
    return assemble(
      Number(monthFirst[3]),
      monthNumber(monthFirst[1] ?? '') ?? 0,
      Number(monthFirst[2]),
      null,
      undefined,
    );
  }
  return null;
}

/** The instant of a publication date in milliseconds: its own, or the end of its day in UTC when only a day is known. */
export function publishedMs(published: string): number {
  return published.length === 10 ? Date.parse(`${published}T23:59:59Z`) : Date.parse(published);
}

function assemble(
  year: number,
  month: number,
  day: number,
  time: string | null,
  zone: string | undefined,
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  if (!real) return null;
  const iso = date.toISOString().slice(0, 10);
  if (time === null || zone === undefined) return iso;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  const stamp = `${iso}T${time}${offset}`;
  return Number.isNaN(Date.parse(stamp)) ? null : stamp;
}
