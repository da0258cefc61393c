/** Dates of things that have their own time within a clause: "after losing Sunday's vote", "will condemn Friday's attack". */
import type { Direction } from '../../resolve/context.ts';
import type { Token } from '../../tokens.ts';
import { isPossessive } from './beside-date.ts';
import { APPOINTED, EXAMINING, LOOKING_BACK, PARTICIPLES, PAST } from './tense-words.ts';

/** How far before the date the -ing word may stand ("after a meeting with the king on"). */
const GERUND_REACH = 7;
/** How far behind a dated noun its head stands ("Sunday's presidential election"). */
const NOUN_REACH = 3;

const isGerund = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.lower.length > 5 && token.lower.endsWith('ing');

const isVerb = (token: Token): boolean =>
  PAST.has(token.lower) ||
  PARTICIPLES.has(token.lower) ||
  (token.lower.length > 4 && token.lower.endsWith('ed'));

/** "After meeting on Tuesday", "since taking office on Friday": an act that was over before that of the clause. */
function isInGerundBehindAfter(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(1, from - GERUND_REACH); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.gap === 'break') return false;
    if (isGerund(token)) return /^(?:after|since|following|despite)$/.test(tokens[i - 1]?.lower ?? '');
    if (isVerb(token)) return false;
  }
  return false;
}

/** "will investigate Sunday's election", "is looking into Friday's fire": what is looked into was before. */
function isExamined(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  return EXAMINING.has(before === 'the' || before === 'last' ? (tokens[from - 2]?.lower ?? '') : before);
}

function isAppointed(tokens: readonly Token[], to: number): boolean {
  for (let i = to + 1; i <= to + 1 + NOUN_REACH; i += 1) {
    const token = tokens[i];
    // The "s" of a possessive is a token of its own.
    if (token?.kind === 'mark' && i > to + 1) return false;
    if (APPOINTED.has(token?.lower ?? '')) return true;
  }
  return false;
}

/** What the clause's direction says of a date with a time of its own; the clause's own where it has none. */
export function settleOwn(tokens: readonly Token[], from: number, to: number, clause: Direction): Direction {
  if (isInGerundBehindAfter(tokens, from))
    return clause === 'future' || clause === 'unclear' ? 'unclear' : 'past';
  if (!isPossessive(tokens, to)) return clause;
  const before = tokens[from - 1]?.lower ?? '';
  if ((clause === 'unclear' || clause === 'future') && isExamined(tokens, from)) return 'past';
  if (clause === 'unclear' && LOOKING_BACK.has(before)) return 'past';
  if (clause !== 'future') return clause;
  return LOOKING_BACK.has(before) || !isAppointed(tokens, to) ? 'unclear' : 'future';
}
