import type { Entry } from '../../library.ts';
import type { Passage } from '../../passages/passage.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { type NameSpan, namesIn } from '../names/names-in.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { outsideQuotes } from './quotation.ts';
import {
  EXPLETIVES,
  GROUP_PRONOUNS,
  LEANING_OPENERS,
  PERSON_NOUNS,
  PERSON_PRONOUNS,
  PLAIN_OPENERS,
  POINTED_AT,
  ROLES,
  SPEECH_VERBS,
  THING_PRONOUNS,
  TIME_NOUNS,
} from './reference-words.ts';

/** Why a passage cannot stand alone. */
export type Leaning = 'pronoun' | 'opener' | 'pointer' | 'speaker' | 'day';

const LEANING_DAYS =
  /\b(?:the same (?:day|night|evening|morning|week|month|year|time)|that (?:day|night|evening|morning|same day)|the (?:next|following|previous) (?:day|night|morning|week|month|year)|the day (?:before|after)|(?:a|one|two|three|several) (?:days?|weeks?|hours?|months?|years?) (?:later|earlier)|later (?:that|the same) (?:day|night)|at the time|since then|at that point)\b/iu;
const CAPITAL_NEXT = /^\s?(?:,|of|by|from|in|at|between|for)?\s?(?:the\s|a\s|former\s)?\p{Lu}/u;

/** "The statement said", "The spokesman added": the noun points back unless a name stands with it. */
function pointsBack(text: string, tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower !== 'the') return false;
  for (let i = 1; i < Math.min(tokens.length, 5); i++) {
    const token = tokens[i];
    if (!token) break;
    if (/^\p{Lu}/u.test(token.text)) return false;
    const next = tokens[i + 1];
    const compound = next !== undefined && (ROLES.has(next.lower) || POINTED_AT.has(next.lower));
    if ((ROLES.has(token.lower) || POINTED_AT.has(token.lower)) && !compound) {
      return !namedAfter(text.slice(token.end));
    }
    if (SPEECH_VERBS.has(token.lower)) return false;
  }
  return false;
}

/** A name right after the noun, in apposition, or after "of state". */
function namedAfter(rest: string): boolean {
  const plain =
    rest.startsWith(' of state') || rest.startsWith(' of government')
      ? rest.slice(rest.indexOf(' ', 5))
      : rest;
  return CAPITAL_NEXT.test(plain);
}

function opensLeaning(tokens: readonly Token[]): Leaning | null {
  const [first, second] = tokens;
  if (!first) return null;
  const demonstrative =
    first.lower === 'this' || first.lower === 'these' || first.lower === 'those' || first.lower === 'that';
  if (demonstrative) return second && TIME_NOUNS.has(second.lower) ? null : 'opener';
  if (LEANING_OPENERS.has(first.lower)) return 'opener';
  const opening = tokens
    .slice(0, 3)
    .map((token) => token.lower)
    .join(' ');
  return opening === 'as a result' || opening.startsWith('in response') || opening.startsWith('in turn')
    ? 'opener'
    : null;
}

function expletive(tokens: readonly Token[], at: number): boolean {
  const [, be, next, then] = tokens.slice(at, at + 4).map((token) => token.lower);
  const verb =
    be === 'is' || be === 'was' || be === 'remains' || be === 'remained' || be === "isn't" || be === "wasn't";
  return (
    verb &&
    next !== undefined &&
    (EXPLETIVES.has(next) ? next !== 'not' || EXPLETIVES.has(then ?? '') : false)
  );
}

/** Whom or what the pronoun could mean stands earlier in the same sentence. */
function answered(pronoun: Token, tokens: readonly Token[], at: number, names: readonly NameSpan[]): boolean {
  const before = tokens.slice(0, at);
  if (
    names.some(
      (name) => name.end <= pronoun.start && !(name.unsure && PLAIN_OPENERS.has(name.text.toLowerCase())),
    )
  )
    return true;
  const nouns = before.filter(
    (token) =>
      !FUNCTION_WORDS.has(token.lower) && !PLAIN_OPENERS.has(token.lower) && !TIME_NOUNS.has(token.lower),
  );
  if (PERSON_PRONOUNS.has(pronoun.lower)) return nouns.some((token) => PERSON_NOUNS.has(token.lower));
  if (GROUP_PRONOUNS.has(pronoun.lower)) {
    return nouns.some(
      (token) =>
        token.lower.endsWith('s') ||
        /^(?:people|men|women|children|government|team|family|group|army)$/u.test(token.lower),
    );
  }
  return nouns.length > 0;
}

/** "Before he was arrested, Massimov said": the name comes after its pronoun. */
function namedLater(text: string, pronoun: Token, names: readonly NameSpan[]): boolean {
  const opening = tokensOf(text)[0]?.lower ?? '';
  if (!/^(?:before|after|when|while|as|in|if|although|since|despite|with|during)$/u.test(opening))
    return false;
  const comma = text.indexOf(',', pronoun.end);
  return comma >= 0 && names.some((name) => name.start > comma && name.start - comma < 24);
}

function pronounLeans(text: string): boolean {
  const tokens = tokensOf(text);
  const names = namesIn(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const known =
      PERSON_PRONOUNS.has(token.lower) || GROUP_PRONOUNS.has(token.lower) || THING_PRONOUNS.has(token.lower);
    if (!known) continue;
    if (token.lower === 'it' && expletive(tokens, i)) continue;
    if (!answered(token, tokens, i, names) && !namedLater(text, token, names)) return true;
  }
  return false;
}

/** Who speaks is a pronoun or an unnamed role ("he said", "the statement said"), outside the quotation marks. */
function speakerLeans(outside: string): boolean {
  const tokens = tokensOf(outside);
  const names = namesIn(outside);
  for (let i = 0; i < tokens.length; i++) {
    const verb = tokens[i];
    if (!verb || !SPEECH_VERBS.has(verb.lower)) continue;
    const speaker = tokens[i - 1];
    const after = tokens[i + 1];
    const pronoun = [speaker, after].find(
      (token) =>
        token && (PERSON_PRONOUNS.has(token.lower) || token.lower === 'they' || token.lower === 'it'),
    );
    if (pronoun && !names.some((name) => name.end <= pronoun.start)) return true;
    const unnamed = speaker && ROLES.has(speaker.lower) && tokens[i - 2]?.lower === 'the';
    if (
      unnamed &&
      !names.some((name) => name.end <= speaker.start) &&
      !namedAfter(outside.slice(speaker.end, verb.start))
    )
      return true;
  }
  return false;
}

/**
 * Why the passage leans on a neighbour, or null when it stands by itself. English rules; a text of another language
 * leans only through its quotation marks and carried dates. Never throws.
 */
export function leaningOf(entry: Entry, passage: Passage): Leaning | null {
  const { text } = passage;
  const tokens = tokensOf(text);
  const opening = opensLeaning(tokens);
  if (opening) return opening;
  if (pronounLeans(text)) return 'pronoun';
  if (pointsBack(text, tokens)) return 'pointer';
  if (speakerLeans(outsideQuotes(entry, passage))) return 'speaker';
  return LEANING_DAYS.test(text) ? 'day' : null;
}
