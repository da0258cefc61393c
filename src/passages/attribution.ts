import { isCaseless, isSpace, isUpper, skipSpace } from './characters.ts';
import type { Language } from './languages/index.ts';
import { wordAfter } from './nearby.ts';

/** A name before the verb has at most this many words ("President Jane Q. Doe asked"). */
const LONGEST_NAME = 4;
/** A Chinese or Japanese clause of attribution is at most this long ("市长在记者会上表示"). */
const LONGEST_CLAUSE = 24;

/**
 * True when the words at `at`, just behind a closed quotation, say who spoke: capitalised names and then a verb of
 * attribution ("Putin asked."). In scripts without spaces: a short clause that ends with such a verb.
 */
export function attributionFollows(text: string, at: number, end: number, language: Language): boolean {
  if (language.sayings.size === 0) return false;
  if (isCaseless(text, at)) return clauseSays(text, at, end, language);
  let from = at;
  for (let names = 0; names <= LONGEST_NAME; names += 1) {
    const word = wordAfter(text, from, end);
    if (word.text === '' || word.start !== from) return false;
    const lower = word.text.toLowerCase();
    if (names > 0 && language.sayings.has(lower)) return endsClause(text, word.end, end, language);
    if (names > 0 && !isUpper(word.text, 0)) return false;
    if (names === 0 && language.starters.has(lower) && lower !== 'i') return false;
    from = skipSpace(
      text,
      text.charAt(word.end) === '.' ? word.end + 1 : word.end,
      Math.min(end, word.end + 4),
    );
  }
  return false;
}

/** The verb ends the clause or goes on without an object: "asked.", "said,", "wrote on …". */
function endsClause(text: string, at: number, end: number, language: Language): boolean {
  if (at >= end || '.,:;!?'.includes(text.charAt(at))) return true;
  const next = wordAfter(text, skipSpace(text, at, Math.min(end, at + 4)), end).text.toLowerCase();
  return language.connectors.has(next) && !['for', 'that', 'to', 'the', 'a', 'an'].includes(next);
}

function clauseSays(text: string, at: number, end: number, language: Language): boolean {
  const most = Math.min(end, at + LONGEST_CLAUSE);
  let to = at;
  while (to < most && !'。！？，,；：:.'.includes(text.charAt(to)) && !isSpace(text, to)) to += 1;
  if (to === most && to < end) return false;
  if (text.charAt(to) === '：' || text.charAt(to) === ':') return false;
  const clause = text.slice(at, to);
  for (const verb of language.sayings) if (clause.endsWith(verb)) return true;
  return false;
}
