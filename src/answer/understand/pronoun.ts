import { wordSet } from '../../word-set.ts';
import { AUXILIARIES, FUNCTION_WORDS, WH_WORDS } from '../function-words.ts';
import type { NameBook } from '../names/name-book.ts';
import { namesAsked } from '../names/names-asked.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { antecedent, type PronounClass } from './antecedent.ts';
import type { Exchange } from './exchange.ts';
import { capitalised } from './shape.ts';
import { trimMarks } from './trim-marks.ts';

const CLASSES: ReadonlyMap<string, PronounClass> = new Map([
  ['he', 'one'],
  ['she', 'one'],
  ['him', 'one'],
  ['her', 'one'],
  ['his', 'one'],
  ['hers', 'one'],
  ["he's", 'one'],
  ["she's", 'one'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
  ['theirs', 'many'],
  ["they're", 'many'],
  ['it', 'thing'],
  ['its', 'thing'],
  ["it's", 'thing'],
  ['there', 'place'],
]);
const POSSESSIVE = new Set(['his', 'her', 'hers', 'their', 'theirs', 'its']);
/** After "it" these mean no thing: "is it safe", "is it true that …". */
const EXPLETIVE = wordSet(
  'safe true possible likely raining snowing known legal dangerous okay ok necessary allowed clear over worth',
);

interface Pronoun {
  readonly token: Token;
  readonly kind: PronounClass;
}

/** "the mayor … he": a noun with an article before the pronoun is what it means. */
function nounBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token, i) => {
    const next = tokens[i + 1];
    return (
      /^(?:the|a|an)$/u.test(token.lower) &&
      i + 1 < at &&
      next !== undefined &&
      !FUNCTION_WORDS.has(next.lower)
    );
  });
}

function findPronoun(text: string, book: NameBook): Pronoun | null {
  const tokens = tokensOf(text);
  const name = namesAsked(text, book)[0];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const kind = token ? CLASSES.get(token.lower) : undefined;
    if (!token || !kind) continue;
    if ((name && name.start < token.start) || nounBefore(tokens, i)) return null;
    const before = tokens[i - 1]?.lower ?? '';
    if (kind === 'thing' && EXPLETIVE.has(tokens[i + 1]?.lower ?? '')) return null;
    // "Is there water?" asks for water; "were people killed there?" asks for a place.
    if (kind === 'place' && AUXILIARIES.has(before)) return null;
    return { token, kind };
  }
  return null;
}

/** The question with its first pronoun replaced by whom or what the exchange before named; null when it has none. */
export function resolvePronouns(text: string, last: Exchange, book: NameBook): string | null {
  const pronoun = findPronoun(text, book);
  if (!pronoun) return null;
  const name = antecedent(pronoun.kind, last, book);
  if (name === null) return null;
  const { token, kind } = pronoun;
  const be = token.lower.endsWith("'s") ? ' is' : token.lower.endsWith("'re") ? ' are' : '';
  const possessive = POSSESSIVE.has(token.lower) && !isObject(text, token);
  const put = kind === 'place' ? `in ${name}` : possessive ? `${name}’s` : `${name}${be}`;
  const rest = tokensOf(text.slice(token.end));
  // "How many of them civilians?"
  const verb = /^how many of them /iu.test(text) && rest.length === 1 ? ' were' : '';
  const whole = trimMarks(text.slice(0, token.start) + put + verb + text.slice(token.end));
  return `${capitalised(whole)}?`;
}

/** "her" at the end or before a function word is an object ("who arrested her?"), else a possessive. */
function isObject(text: string, token: Token): boolean {
  if (token.lower !== 'her') return false;
  const next = tokensOf(text.slice(token.end))[0];
  return !next || FUNCTION_WORDS.has(next.lower);
}

/** True when "he" or "she" stands in a question that names nobody: whom it means cannot be known. */
export function namesNobody(text: string, book: NameBook): boolean {
  const pronoun = findPronoun(text, book);
  if (pronoun?.kind !== 'one' || namesAsked(text, book).length > 0) return false;
  const words = tokensOf(text).filter(
    (token) => !FUNCTION_WORDS.has(token.lower) && !WH_WORDS.has(token.lower),
  );
  return words.length <= 2;
}
