/** Reading the publication date an article states. Nothing is guessed and no date rolls over to another day. */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_MONTH_YEAR =
  /^(?:[A-Za-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})(?: (.{1,20}))?$/;
const MONTH_DAY_YEAR = /^(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})$/;
const CLOCK = /^(\d{2}):(\d{2})(?::(\d{2}))? ?(GMT|UTC|UT|Z|[+-]\d{2}:?\d{2})?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date in the form `Article.published` has, or null when the words are no date or no such day exists.
 * Accepts ISO 8601, RFC 2822 and English "8 January 2022" / "January 8, 2022". A time without a zone is dropped,
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
      monthNumber(dayFirst[2] ?? ''),
      Number(dayFirst[1]),
      time,
      clock?.[4],
    );
  }
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst) {
    return assemble(
      Number(monthFirst[3]),
      monthNumber(monthFirst[1] ?? ''),
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

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
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
