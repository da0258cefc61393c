import { wordSet } from '../../word-set.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { isToldBy } from './deed-nouns.ts';
import { BODIES, POINTED_AT, ROLES, SPEECH_VERBS, TIME_NOUNS } from './reference-words.ts';

const CAPITAL_NEXT = /^\s?(?:,|of|by|from|in|at|between|for)?\s?(?:the\s|a\s|former\s)?\p{Lu}/u;
/** "The former head of the water board, Peter Lund": the name in apposition. */
const APPOSITION = /^[^,.;:“”"]{0,60}, \p{Lu}/u;
/** What says by itself which one is meant: "the decision to close", "the attack on the post office". */
const COMPLEMENTS = wordSet(
  'of to by for against between that whether from about over who whose which where with under',
);
/** "The last major earthquake": by its rank it is known. */
const STEPS = /^(?:first|last|only|latest|next|second|third|worst|best|\p{Ll}{3,}est)$/u;
const PLACING = wordSet('in on at near into');
/** There is one of each, so "the" points to nothing told before. */
const UNIQUE =
  wordSet(`army government police world country region city capital town state public internet parliament sea coast economy media
border weather sun moon sky north south east west president king queen people water rain road night air ground way time day
week month year end rest number others first last same only most more latest former new next two three four`);

/** A name right after the noun, in apposition, or after "of state". */
export function namedAfter(rest: string): boolean {
  const plain =
    rest.startsWith(' of state') || rest.startsWith(' of government')
      ? rest.slice(rest.indexOf(' ', 5))
      : rest;
  return CAPITAL_NEXT.test(plain) || APPOSITION.test(plain);
}

/** The words behind the noun say which one it is. */
function hasComplement(text: string, tokens: readonly Token[], at: number): boolean {
  const [noun, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!noun || !next || text.slice(noun.end, next.start) !== ' ') return false;
  if (next.lower === 'to') return second !== undefined && second.text === second.lower;
  if (COMPLEMENTS.has(next.lower)) return true;
  if (!PLACING.has(next.lower) || !second) return false;
  return !TIME_NOUNS.has(second.lower) && !/^\d/u.test(second.text);
}

/** "The statement said", "The spokesman added" at the head of a sentence: the noun points back unless a name stands with it. */
export function opensPointing(text: string, tokens: readonly Token[], before: string): boolean {
  if (tokens[0]?.lower !== 'the' || STEPS.test(tokens[1]?.lower ?? '')) return false;
  for (let i = 1; i < Math.min(tokens.length, 5); i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || /^\p{Lu}/u.test(token.text) || SPEECH_VERBS.has(token.lower)) return false;
    const pointing = (word: Token | undefined): boolean =>
      word !== undefined && (ROLES.has(word.lower) || POINTED_AT.has(word.lower));
    if (!pointing(token) || pointing(next)) continue;
    if (namedAfter(text.slice(token.end))) return false;
    if (BODIES.has(token.lower)) return false;
    return ROLES.has(token.lower) || !hasComplement(text, tokens, i) || pointsTo(token.lower, before);
  }
  return false;
}

/** The sentence before brings the noun in ("A man was stopped") or tells the thing it names ("called on Brandt to go"). */
function pointsTo(noun: string, before: string): boolean {
  const tokens = tokensOf(before);
  const words = tokens.map(({ lower }) => lower);
  if (isToldBy(noun, words)) return true;
  const at = words.findIndex((word) => word === noun || word === `${noun}s` || `${word}s` === noun);
  if (at < 0) return false;
  // "The bridge … the bridge": both are known to whoever reads either.
  return !words.slice(Math.max(0, at - 3), at).includes('the');
}

/** "the demand", "the man" anywhere in a sentence, without words of its own to say which, where the sentence before does. */
export function pointsBack(text: string, before: string): boolean {
  const tokens = tokensOf(text);
  return tokens.some((the, i) => {
    const noun = tokens[i + 1];
    if (the.lower !== 'the' || !noun || noun.text !== noun.lower || /\d/u.test(noun.text)) return false;
    if (FUNCTION_WORDS.has(noun.lower) || UNIQUE.has(noun.lower) || TIME_NOUNS.has(noun.lower)) return false;
    if (hasComplement(text, tokens, i + 1) || namedAfter(text.slice(noun.end))) return false;
    const next = tokens[i + 2];
    // "The power plant", "the police chief": the first noun only tells which kind.
    const compound =
      next !== undefined &&
      text.slice(noun.end, next.start) === ' ' &&
      (ROLES.has(next.lower) || POINTED_AT.has(next.lower));
    return !compound && pointsTo(noun.lower, before) && !toldHere(noun.lower, tokens.slice(0, i));
  });
}

/** "The union rejected an offer before the offer ended": the sentence itself brings the noun in. */
function toldHere(noun: string, tokens: readonly Token[]): boolean {
  const words = tokens.map(({ lower }) => lower).filter((word) => !isCompoundOf(noun, word));
  return words.includes(noun) || isToldBy(noun, words);
}

/** "Firefighters" tell of no fire. */
const isCompoundOf = (noun: string, word: string): boolean =>
  word.startsWith(noun) && word.length > noun.length + 4;
