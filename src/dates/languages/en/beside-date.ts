import { wordSet } from '../../../word-set.ts';
/** What the words right at a date tell of it, before any look for the verb of the clause. */
import type { Direction } from '../../resolve/context.ts';
import type { Token } from '../../tokens.ts';
import {
  AWAITING,
  BEFORE_ADJECTIVE,
  CALLING_OFF,
  LASTING_PAST,
  MOVED,
  NOT_PAST,
  PARTICIPLES,
  PAST,
  SETTING,
} from './tense-words.ts';

const PREPOSITIONS = new Set(['on', 'late', 'early', 'in', 'during', 'at']);
/** What may stand between a verb and its day ("sworn in on", "taken ill on", "shot dead on"). */
const PARTICLES = wordSet('in up down off out over away ill dead back there here');
/** With these the verb is not yet one of the past, or is no participle. */
const OPEN =
  wordSet(`be been to being is are am has have had ve re not remain remains stay stays will would shall should can
  could may might must ll`);
const SUBJECTS = new Set(['he', 'she', 'it', 'we', 'they', 'i', 'you', 'who', 'which']);
/** How far before "for" the verb may stand that sets the day. */
const SET_REACH = 5;

function isPastForm(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (PARTICIPLES.has(lower) || (PAST.has(lower) && lower !== 'been')) return true;
  return lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}

/** "planned for Saturday", "called a strike for Monday"; not "had been planned for", nor "jailed for Monday's raid". */
function isSetFor(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower !== 'for' || /^['’]/.test(tokens[to]?.lower ?? '')) return false;
  for (let i = from - 2; i >= Math.max(0, from - 1 - SET_REACH); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (!SETTING.has(token.lower)) continue;
    return !(tokens[i - 1]?.lower === 'been' && tokens[i - 2]?.lower === 'had');
  }
  return false;
}

/** "The battle raged until Friday": over, unlike "closed until Friday". */
function hasLasted(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower;
  if (before !== 'until' && before !== 'till') return false;
  for (let i = from - 2; i >= Math.max(0, from - 1 - SET_REACH); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.gap === 'break') return false;
    if (LASTING_PAST.has(token.lower)) return !OPEN.has(tokens[i - 1]?.lower ?? '');
  }
  return false;
}

/** "a planned march on Saturday". */
function isPlannedNoun(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== 'on') return false;
  return [tokens[from - 3], tokens[from - 4]].some((token) =>
    /^(?:planned|scheduled|upcoming|proposed)$/.test(token?.lower ?? ''),
  );
}

/** "is closed through Friday", "remain shut through Sunday". */
function lastsThrough(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== 'through') return false;
  return [2, 3, 4].some((back) => /^(?:is|are|will|remains?|stays?)$/.test(tokens[from - back]?.lower ?? ''));
}

/** "put off to Thursday", "moved from Monday to Friday". */
function isMovedTo(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== 'to') return false;
  for (let i = from - 2; i >= Math.max(0, from - 1 - SET_REACH); i -= 1) {
    if (tokens[i]?.gap === 'break' || tokens[i]?.kind === 'mark') return false;
    if (MOVED.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** "Friday's attack", "Thursdays' flights". */
export function isPossessive(tokens: readonly Token[], to: number): boolean {
  const behind = tokens[to];
  return behind?.gap === 'none' && /^['’]s?$/.test(behind.lower);
}

/** What stands in front of a dated noun: "ahead of Sunday's vote", "waiting for", "cancelled Thursday's flights". */
function besideNoun(tokens: readonly Token[], from: number): Direction {
  const [before, first] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  if (before === 'of' && first === 'ahead') return 'future';
  if (before === 'for' && AWAITING.has(first)) return 'future';
  return CALLING_OFF.has(before) || (before === 'off' && CALLING_OFF.has(first)) ? 'unclear' : null;
}

/**
 * `past` behind a participle or past that stands right before the date ("people injured on Monday", "Wounded on
 * Sunday, the captain will be flown home"), `future` where a day is set ("called for Thursday"); null when the words
 * at the date tell nothing.
 */
export function besideDate(tokens: readonly Token[], from: number, to: number): Direction {
  if (isMovedTo(tokens, from)) return 'future';
  // "The figure dates from Monday".
  if (tokens[from - 1]?.lower === 'from' && /^(?:dates?|dating)$/.test(tokens[from - 2]?.lower ?? ''))
    return 'past';
  if (hasLasted(tokens, from)) return 'past';
  if (lastsThrough(tokens, from)) return 'future';
  if (isSetFor(tokens, from, to)) {
    // "The meeting scheduled for Monday was cancelled": before the day or on it.
    return /^(?:was|were)$/.test(tokens[to]?.lower ?? '') ? 'unclear' : 'future';
  }
  if (isPossessive(tokens, to)) return besideNoun(tokens, from);
  if (isPlannedNoun(tokens, from)) return 'future';
  let at = from - 1;
  if (PREPOSITIONS.has(tokens[at]?.lower ?? '')) at -= 1;
  if (PARTICLES.has(tokens[at]?.lower ?? '')) at -= 1;
  const verb = tokens[at];
  if (verb === undefined || !isPastForm(verb)) return null;
  for (let i = at + 1; i <= from; i += 1) if (tokens[i]?.gap === 'break') return null;
  if (SETTING.has(verb.lower) && verb.lower !== 'announced' && verb.lower !== 'called') return null;
  const opens = verb.gap === 'break' || /^[.!?]$/.test(tokens[at - 1]?.lower ?? '');
  if (opens) return verb.text === verb.lower ? null : 'past';
  if (verb.text !== verb.lower) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (OPEN.has(before) || before.endsWith('ly')) return null;
  return BEFORE_ADJECTIVE.has(before) && !SUBJECTS.has(before) ? null : 'past';
}
