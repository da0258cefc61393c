import { PERSON_NOUNS } from '../context/reference-words.ts';
import type { NameBook } from '../names/name-book.ts';
import { namesAsked } from '../names/names-asked.ts';
import { type Token, tokensOf } from '../tokens.ts';

/** A question without question word, parted: "was the city hall attacked at night". */
export interface Parted {
  readonly auxiliary: string;
  readonly subject: string;
  /** From the verb on; "" when nothing follows. */
  readonly predicate: string;
}

const DETERMINER = /^(?:the|a|an|any|some|his|her|their|its|this|that|these|those|all)$/u;
/** Behind its first word a subject ends before one of these; lower case. */
export const NOT_SUBJECT =
  /^(?:in|at|on|by|from|to|of|for|with|near|over|after|before|during|still|now|already|ever|open|closed|shut|safe|dead|alive|missing|true|hurt|lost|found|held|shot|freed|gone|cut)$/u;
const BEING = /^(?:is|are|was|were)$/u;
const MAX_NOUN = 3;

function nounEnd(tokens: readonly Token[], first: number): number {
  let at = first;
  if (DETERMINER.test(tokens[at]?.lower ?? '')) at += 1;
  const noun = at;
  while (at + 1 < tokens.length && at - noun < MAX_NOUN - 1) {
    const next = tokens[at + 1];
    // The last word is the verb, when nothing else is.
    if (!next || at + 2 === tokens.length || NOT_SUBJECT.test(next.lower) || /(?:ed|ing)$/u.test(next.lower))
      break;
    if (noun === first) break;
    // "Did the president leave": the verb follows; "did the justice minister leave": not yet.
    if (!BEING.test(tokens[0]?.lower ?? '') && !PERSON_NOUNS.has(next.lower)) break;
    at += 1;
  }
  return at;
}

const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at];
  return (
    word !== undefined &&
    at + 1 < tokens.length &&
    word.text === word.lower &&
    !NOT_SUBJECT.test(word.lower) &&
    !/(?:ed|ing)$/u.test(word.lower) &&
    BEING.test(tokens[0]?.lower ?? '')
  );
};

/** Parts what follows a question word, when it begins with an auxiliary; null when there is nothing to part. */
export function partAt(rest: string, book: NameBook): Parted | null {
  const tokens = tokensOf(rest);
  const [auxiliary, first] = tokens;
  if (!auxiliary || !first) return null;
  const name = namesAsked(rest, book).find(
    ({ start }) => start === first.start || start === tokens[2]?.start,
  );
  const named = name && (name.start === first.start || DETERMINER.test(first.lower));
  const nameEnd = named ? tokens.findLastIndex((token) => token.end <= name.end) : -1;
  // "Is Meren airport open": the name only tells which airport.
  const modifies = named && name.kind !== 'person' && isNoun(tokens, nameEnd + 1);
  const last = tokens[named ? nameEnd + (modifies ? 1 : 0) : nounEnd(tokens, 1)];
  if (!last) return null;
  return {
    auxiliary: auxiliary.lower,
    subject: rest.slice(first.start, last.end),
    predicate: rest.slice(last.end).trim(),
  };
}
