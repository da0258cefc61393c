import { isAgency, namesAgency } from './agencies.ts';
import { isTerminal, isUpper } from './characters.ts';
import type { Language } from './languages/index.ts';
import { findLead } from './lead.ts';
import { isNames, nameWords } from './names.ts';

const LONGEST = 200;
/** "Reuters, AFP and the Associated Press" */
const LONGEST_AGENCIES = 40;

/**
 * True when a whole block says who wrote it: "By X and Y", "With AFP", "Reporting by X; Editing by Y",
 * "(Reuters)". "By Friday the roads were open" and "With friends like these" are none.
 */
export function isByline(text: string, start: number, end: number, language: Language): boolean {
  if (end - start > LONGEST) return false;
  if (end - start <= LONGEST_AGENCIES && isSigned(text.slice(start, end))) return true;
  const lead = findLead(text, start, end, language.bylines);
  if (lead === null || lead.end >= end) return false;
  const rest = text.slice(lead.end, end).replace(/[)\s*_.]{1,6}$/u, '');
  const first = nameWords(rest)[0] ?? '';
  if (!isNames(rest, 24) || language.calendar.has(first.toLowerCase())) return false;
  if (lead.phrase.includes(' ') || lead.colon) return true;
  if (isTerminal(text, end - 1) || !isUpper(first, 0)) return false;
  return lead.phrase === language.by || namesAgency(nameWords(rest));
}

function isSigned(text: string): boolean {
  if (!isUpper(text, 0) && !isUpper(text, 1) && !isUpper(text, 2) && !isAgency(text)) return false;
  const bare = text.replace(/^[(\s*_—–-]{1,6}/u, '').replace(/[)\s*_.]{1,6}$/u, '');
  const words = nameWords(bare).filter((word) => !',/|&'.includes(word));
  return words.length > 0 && words.length <= 5 && isAgenciesOnly(words);
}

/** "AFP", "Reuters, AP", "AFP and Reuters". */
function isAgenciesOnly(words: readonly string[]): boolean {
  let at = 0;
  while (at < words.length) {
    const count = [3, 2, 1].find(
      (size) => at + size <= words.length && isAgency(words.slice(at, at + size).join(' ')),
    );
    if (count === undefined) {
      if (at === 0 || !['and', 'и', 'et', 'und', 'y', 'with'].includes(words[at] ?? '')) return false;
      at += 1;
    } else at += count;
  }
  return true;
}
