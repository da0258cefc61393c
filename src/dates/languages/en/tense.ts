/** What English words tell of the time of their clause. */
import type { Cue, TenseWords } from '../../grammar/language.ts';
import type { Token } from '../../tokens.ts';
import { isAgent } from './agent.ts';
import { besideDate } from './beside-date.ts';
import { clauseTense } from './clause-tense.ts';
import { settleOwn } from './own-time.ts';
import {
  BEFORE_ADJECTIVE,
  BEFORE_VERB_BASE,
  BY_APPOINTMENT,
  COMING,
  DAY_NEXT,
  DEED_BEFORE_TO,
  FUTURE,
  FUTURE_BEFORE_TO,
  NOT_PAST,
  PARTICIPLES,
  PAST,
  PERCEIVED,
  PRESENT,
  SCHEDULED,
  SCHEDULED_BEHIND_PLURAL,
  SCHEDULED_OR_NOUN,
  SCHEDULED_PLURAL,
} from './tense-words.ts';

/** How many words a plain subject at the head of a sentence has at most. */
const SUBJECT_REACH = 5;

/** In front of a noun, so that no verb follows ("Two visits Monday failed"). */
const COUNTED = new Set(
  'two three four five six seven eight nine ten several many few some all both most more'.split(' '),
);
const MODALS = new Set('would could may might must should will shall not cannot'.split(' '));
/** In front of a base form, which may look like a past. */
const BEFORE_BASE = new Set([...MODALS, 'to', 'll', 'can', 'did', 'does']);
/** What lasts: its day, if another than today, may be either side. */
const LASTING = new Set(['remain', 'remains', 'stay', 'stays']);
const BE_NOW = new Set(['is', 'are', 'am', 're', 'm']);

/** "plans a rally on Saturday", "are preparing two marches": what somebody is about to hold. */
const PLANNING = new Set(
  'plan plans planning organises organizes organising organizing prepares preparing schedules'.split(' '),
);
const NEW_NOUN = new Set('a an another more new its their his her further'.split(' '));

/** Steps over "still", "also", "not" and the like from `at` on. */
function past(tokens: readonly Token[], at: number): number {
  let i = at;
  while (/^(?:not|still|also|now|already|again|just|even|\w{3,12}ly)$/.test(tokens[i]?.lower ?? '')) i += 1;
  return i;
}

/**
 * "is expected", "is visiting", "is on Friday" tell of what is to come. Of anything else that is so now, another day
 * than today tells nothing: "is investigating a fire on Monday", "is angry at the vote on Monday".
 */
function ofBeing(tokens: readonly Token[], at: number): Cue {
  const word = tokens[past(tokens, at + 1)];
  const next = word?.kind === 'word' ? word.lower : '';
  if (COMING.has(next) || DAY_NEXT.has(next) || BY_APPOINTMENT.has(next)) return 'future';
  return 'unclear';
}

/** "could not reach", "could hear", "may have fallen" look back; "would have met" tells no day; others look ahead. */
function ofModal(tokens: readonly Token[], at: number): Cue {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[past(tokens, at + 1)]?.lower ?? '';
  if (next === 'have' && word !== 'will' && word !== 'shall') {
    return word === 'would' || word === 'should' ? 'unclear' : 'past';
  }
  if (word !== 'could') return 'future';
  return PERCEIVED.has(next) || tokens[at + 1]?.lower === 'not' ? 'past' : 'future';
}

/** True when nothing but a short subject stands between the head of the sentence and the word. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - SUBJECT_REACH; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return i < at - 1 && (token === undefined || /^[.!?]$/.test(token.lower));
    if (i < at - 1 && (token.lower === 'of' || token.lower === 'in')) return false;
    if (tokenTells(tokens, i) || COUNTED.has(token.lower)) return false;
    if (token.gap === 'break') return true;
  }
  return false;
}

/** "The new rules on Monday confused residents": a past behind it in the same breath makes it a noun. */
function meetsPast(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + SUBJECT_REACH + 2; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.gap === 'break') return false;
    if (PAST.has(token.lower) || regularPast(token.lower, tokens[i - 1]?.lower) !== null) return true;
  }
  return false;
}

const tokenTells = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return PAST.has(lower) || PRESENT.has(lower) || FUTURE.has(lower) || lower.endsWith('ed');
};

function cue(tokens: readonly Token[], at: number, behind: boolean): Cue | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const word = token.lower;
  const next = tokens[at + 1]?.lower;
  const previous = token.gap === 'break' ? undefined : tokens[at - 1];
  const before = previous?.kind === 'word' ? previous.lower : undefined;
  if (word === 'couldn') return 'past';
  if (next === 'to' && FUTURE_BEFORE_TO.has(word)) {
    if (before === 'had' && DEED_BEFORE_TO.has(word)) return 'unclear';
    return behind && DEED_BEFORE_TO.has(word) && !BE_NOW.has(before ?? '') ? 'past' : 'future';
  }
  if (FUTURE.has(word) && token.text === word) {
    if (before === 'been' && tokens[at - 2]?.lower === 'had') return 'past';
    return ofModal(tokens, at);
  }
  if (PAST.has(word) && before !== 'be') return behindHave(tokens, at);
  if (PARTICIPLES.has(word)) return before === 'be' ? null : behindHave(tokens, at);
  if (word === 'is' || word === 'are' || word === 'am') return ofBeing(tokens, at);
  if (LASTING.has(word)) return 'unclear';
  if (PRESENT.has(word)) return 'present';
  if (token.text !== word) return null;
  if (PLANNING.has(word) && (NEW_NOUN.has(next ?? '') || COUNTED.has(next ?? ''))) return 'future';
  const planned = plannedInThePresent(tokens, at, before, behind);
  if (planned !== null) return planned;
  return regularPast(word, before) === 'past' ? behindHave(tokens, at) : regularPast(word, before);
}

/**
 * A past or participle where "have" may stand before it: "has left" goes with no day but today, so another day is
 * of something else or misread; of "may have left" the modal tells.
 */
function behindHave(tokens: readonly Token[], at: number): Cue | null {
  let i = at - 1;
  while (/^(?:been|not|now|also|already|just|\w{3,12}ly)$/.test(tokens[i]?.lower ?? '')) i -= 1;
  const have = tokens[i]?.lower ?? '';
  // "will hit", "plans to cut": the form that is also a base tells nothing, the word before it does.
  if (BEFORE_BASE.has(have) && tokens[at]?.gap !== 'break') return null;
  if ((have !== 'has' && have !== 'have') || tokens[i - 1]?.lower === 'to') return 'past';
  return MODALS.has(tokens[i - 1]?.lower ?? '') ? null : 'unclear';
}

function plannedInThePresent(
  tokens: readonly Token[],
  at: number,
  before: string | undefined,
  behind: boolean,
): Cue | null {
  const word = tokens[at]?.lower ?? '';
  if (SCHEDULED.has(word)) return 'future';
  if (SCHEDULED_OR_NOUN.has(word)) {
    const relative = !behind && (before === 'which' || before === 'who');
    return relative || (opensSentence(tokens, at) && !meetsPast(tokens, at)) ? 'future' : null;
  }
  if (SCHEDULED_BEHIND_PLURAL.has(word)) return before?.endsWith('s') ? 'future' : null;
  if (!SCHEDULED_PLURAL.has(word)) return null;
  return before === undefined || BEFORE_VERB_BASE.has(before) ? null : 'future';
}

function regularPast(word: string, before: string | undefined): Cue | null {
  if (word.length < 5 || !word.endsWith('ed') || NOT_PAST.has(word)) return null;
  if (before === 'be') return 'future';
  return before !== undefined && (BEFORE_ADJECTIVE.has(before) || LASTING.has(before)) ? null : 'past';
}

export const ENGLISH_TENSE: TenseWords = {
  cue,
  beside: besideDate,
  ofVerb: clauseTense,
  settle: settleOwn,
  isAgent,
  boundaries: new Set(['.', '!', '?', ';']),
  before: new Map([
    ['until', 'future'],
    ['till', 'future'],
    ['since', 'past'],
  ]),
  weakBefore: new Map([
    ['effective', 'future'],
    ['by', 'future'],
    ['beginning', 'future'],
    ['starting', 'future'],
  ]),
};
