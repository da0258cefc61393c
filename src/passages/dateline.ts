import { isAgency } from './agencies.ts';
import { isDash, isLower, isSpace, isUpper, isWordPart, skipSpace } from './characters.ts';
import type { Language } from './languages/index.ts';

/** "WASHINGTON, D.C., Feb. 3 (Reuters) — " is rarely longer. */
const LONGEST = 90;

/**
 * Where the words behind a dateline begin ("ALMATY, Jan 8 (Reuters) – ", "МОСКВА, 8 янв — РИА Новости. ",
 * "АСТАНА, 8 января. /ТАСС/. "), so that no stop inside it ends a sentence; `start` when there is none.
 */
export function behindDateline(text: string, start: number, end: number, language: Language): number {
  const most = Math.min(end, start + LONGEST);
  if (!startsInCapitals(text, start, most)) return start;
  const slashes = behindSlashes(text, start, most);
  if (slashes !== null) return slashes;
  for (let at = start; at < most; at += 1) {
    if (isDash(text, at) && isSpace(text, at + 1) && (isSpace(text, at - 1) || text.charAt(at - 1) === ')')) {
      return behindAgency(text, skipSpace(text, at + 1, end), end);
    }
    if (isLower(text, at) && !isWordPart(text, at - 1) && !isCalendarWord(text, at, most, language))
      return start;
  }
  return start;
}

/** Three capitals in a row at the least: a place as datelines write it. */
function startsInCapitals(text: string, start: number, most: number): boolean {
  return start + 3 <= most && [0, 1, 2].every((offset) => isUpper(text, start + offset));
}

function isCalendarWord(text: string, at: number, most: number, language: Language): boolean {
  let end = at;
  while (end < most && isWordPart(text, end)) end += 1;
  return (
    language.calendar.has(text.slice(at, end).toLowerCase()) || language.connectors.has(text.slice(at, end))
  );
}

function behindSlashes(text: string, start: number, most: number): number | null {
  const head = text.slice(start, most);
  const found = /\/[\p{L}\s-]{2,24}\/\.?\s/u.exec(head);
  return found === null ? null : start + found.index + found[0].length;
}

/** An agency with a full stop right behind the dash belongs to the dateline. */
function behindAgency(text: string, at: number, end: number): number {
  const head = text.slice(at, Math.min(end, at + 24));
  const stop = head.indexOf('. ');
  return stop > 0 && isAgency(head.slice(0, stop)) ? at + stop + 2 : at;
}
