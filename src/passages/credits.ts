import { isAgency, namesAgency } from './agencies.ts';
import { isLower, isSpace, isTerminal, skipSpace } from './characters.ts';
import type { Language } from './languages/index.ts';
import { findLead } from './lead.ts';
import { isNames, isNameWord, nameWords } from './names.ts';
import type { Span } from './sentences.ts';

/** A credit has at most this many characters and words. */
const LONGEST = 160;
const MOST_WORDS = 16;
/** Behind "courtesy of" so many words need no capitals ("the family"). */
const FEW_WORDS = 5;

/**
 * The photo credits inside `text[start, end)` that can be told by a mark: "© X / Agency", "(Photo by X)",
 * "[X/Agency]". In order, not overlapping, trimmed.
 */
export function findCredits(text: string, start: number, end: number, language: Language): Span[] {
  const found: Span[] = [];
  let at = start;
  while (at < end) {
    const char = text.charAt(at);
    let credit: Span | null = null;
    if (char === '©') credit = signed(text, at, start, end);
    else if (char === '(' || char === '[') credit = bracketed(text, at, start, end, language);
    if (credit === null) at += 1;
    else {
      found.push(credit);
      at = Math.max(at + 1, credit.end);
    }
  }
  return found;
}

/** True when a whole sentence is a credit: "Photo: X / AP", "Image courtesy of X", "REUTERS/X", "AP Photo/X". */
export function isCredit(text: string, start: number, end: number, language: Language): boolean {
  if (end - start > LONGEST) return false;
  const lead = findLead(text, start, end, language.credits);
  if (lead !== null && lead.end < end && (lead.colon || lead.phrase.includes(' '))) {
    const rest = text.slice(lead.end, end);
    if (isNames(rest, MOST_WORDS)) return true;
    if (lead.phrase.includes(' ') && !hasStop(text, lead.end, end) && nameWords(rest).length <= FEW_WORDS)
      return true;
  }
  const whole = text.slice(start, end);
  if (!whole.includes('/')) return false;
  const words = nameWords(whole);
  const agency = words.slice(0, words.indexOf('/')).join(' ');
  return isAgency(agency) && isNames(whole, MOST_WORDS);
}

const COPYRIGHT = /(?:copyright|urheberrecht|droits d'auteur|авторские права)\s{0,2}$/iu;

/** From ©, or from the word "copyright" before it, to the end of the names behind it. */
function signed(text: string, at: number, start: number, end: number): Span | null {
  // In brackets it is read from its bracket, or is part of a sentence.
  if (at > start && '(['.includes(text.charAt(at - 1))) return null;
  const lead = COPYRIGHT.exec(text.slice(Math.max(start, at - 24), at));
  const from = lead === null ? at : Math.max(start, at - 24) + lead.index;
  const most = Math.min(end, at + LONGEST);
  let to = at + 1;
  let lastWord = to;
  const ends: number[] = [];
  const words: string[] = [];
  while (to < most) {
    const next = skipSpace(text, to, most);
    let stop = next;
    while (stop < most && !isSpace(text, stop)) stop += 1;
    if (stop === next) break;
    const token = text.slice(next, stop);
    if (!isNameWord(token) && end <= most && !hasStop(text, stop, end)) return { start: from, end };
    if (!isNameWord(token) || words.length >= MOST_WORDS)
      return { start: from, end: gluedEnd(text, at, words, ends, lastWord) };
    words.push(token);
    ends.push(stop);
    lastWord = stop;
    to = stop;
    if (isTerminal(text, stop - 1) && token.replace(/\p{L}\p{M}*\./gu, '').length > 2) break;
  }
  return { start: from, end: lastWord };
}

function hasStop(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (isTerminal(text, at)) return true;
  return false;
}

/** A sentence is glued behind the names: they end with the agency, else before the last capitalised word. */
function gluedEnd(
  text: string,
  at: number,
  words: readonly string[],
  ends: readonly number[],
  last: number,
): number {
  for (let index = words.length - 2; index >= 0; index -= 1) {
    if (isAgency(words[index] ?? '') || isAgency(words.slice(Math.max(0, index - 1), index + 1).join(' '))) {
      const slash = words[index + 1] === '/';
      return ends[slash ? Math.min(words.length - 2, index + 3) : index] ?? last;
    }
  }
  return ends[words.length - 2] ?? Math.max(at + 1, Math.min(last, text.length));
}

/** "(Photo by X / Getty Images)", "[X/Reuters]", "(AP Photo/X)", "(© X)": the bracket with a full stop behind it. */
function bracketed(text: string, at: number, start: number, end: number, language: Language): Span | null {
  const close = text.charAt(at) === '(' ? ')' : ']';
  const most = Math.min(end, at + LONGEST);
  let to = at + 1;
  while (to < most && text.charAt(to) !== close) to += 1;
  if (to >= most || isLower(text, skipSpace(text, to + 1, Math.min(end, to + 3)))) return null;
  const inside = text.slice(at + 1, to);
  const behind = text.charAt(to + 1) === '.' ? to + 2 : to + 1;
  const lead = findLead(text, at + 1, to, language.credits);
  const named = isNames(inside, MOST_WORDS);
  const led = lead !== null && lead.end < to && isNames(text.slice(lead.end, to), MOST_WORDS);
  const words = nameWords(inside);
  const slashed = named && words.includes('/') && (close === ']' || namesAgency(words));
  const marked = inside.startsWith('©') || inside.startsWith('c) ');
  const agency = named && close === ']' && namesAgency(words) && at > start;
  return led || slashed || marked || agency ? { start: at, end: Math.min(end, behind) } : null;
}
