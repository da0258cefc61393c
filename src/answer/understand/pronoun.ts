import { AUXILIARIES, FUNCTION_WORDS, WH_WORDS } from '../function-words.ts';
import type { NameBook } from '../names/name-book.ts';
import { type AskedName, namesAsked } from '../names/names-asked.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { answeredPerson, personsIn } from './answered-person.ts';
import type { Exchange } from './exchange.ts';
import { capitalised, shapeOf } from './shape.ts';
import { trimMarks } from './trim-marks.ts';

type PronounClass = 'one' | 'many' | 'thing' | 'place';

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
const EXPLETIVE = new Set(
  'safe true possible likely raining snowing known legal dangerous okay ok necessary allowed clear over worth'.split(
    ' ',
  ),
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

/** "the protesters", "the city hall": the first plain noun phrase with "the". */
function nounPhrase(question: string): string | null {
  const tokens = tokensOf(question);
  const the = tokens.findIndex((token) => token.lower === 'the');
  if (the < 0) return null;
  let last = the;
  for (let i = the + 1; i < tokens.length && i <= the + 3; i++) {
    const token = tokens[i];
    if (!token || FUNCTION_WORDS.has(token.lower)) break;
    if (i > the + 1 && /(?:ed|ing)$/u.test(token.lower)) break;
    last = i;
    // A verb after the noun has no mark of its own: stop at the last word but one of a question.
    if (i + 2 === tokens.length && i > the) break;
  }
  const end = tokens[last];
  const start = tokens[the];
  return start && end && last > the ? question.slice(start.start, end.end) : null;
}

const PLACED = /\b(?:in|at|near|from|around|outside|to|into|of)\s(?:the\s)?$/iu;

/** A place is never "he"; a village that only its preposition gives away is none either. */
function fits(name: AskedName, kind: PronounClass, text: string): boolean {
  const placed = PLACED.test(text.slice(0, name.start));
  if (kind === 'one') return name.kind === 'person' || (name.kind === 'other' && !placed);
  if (kind === 'many') return name.kind !== 'place' && !(name.kind === 'other' && placed);
  if (kind === 'place') return name.kind === 'place' || (name.kind === 'other' && placed);
  return name.kind !== 'person';
}

/** A name of the answer that a misspelt word of the question meant comes first. */
function meant(question: string, names: readonly AskedName[]): AskedName | undefined {
  const words = tokensOf(question)
    .map((token) => token.lower)
    .filter((word) => word.length >= 5);
  return names.find((name) =>
    name.name
      .toLowerCase()
      .split(' ')
      .some((part) =>
        words.some(
          (word) => word.slice(0, 3) === part.slice(0, 3) && Math.abs(word.length - part.length) <= 2,
        ),
      ),
  );
}

/** "Bruno's real name": only a person has one. */
const OWNED =
  /^['’]s (?:real |first |last )?(?:name|age|lawyer|wife|husband|son|daughter|brother|sister|family|father|mother|deputy|spokes(?:man|woman)|home)\b/u;

/** Whom "he" or "she" means: whom a "who" question was answered with, a person of the question, a person of the answer. */
function personMeant(last: Exchange, book: NameBook): string | null {
  const answered = answeredPerson(last, book);
  if (answered !== null) return answered;
  const inQuestion = namesAsked(last.question, book);
  const person = inQuestion.find((name) => name.kind === 'person');
  if (person) return person.name;
  const owner = inQuestion.find(({ end }) => OWNED.test(last.question.slice(end)));
  if (owner) return owner.name;
  const answer = last.answer();
  // "Who …?" was not answered: whoever the nearest line names is another.
  if (answer?.quoted === false && /^who/iu.test(last.question)) return null;
  const named =
    answer === null ? [] : namesAsked(answer.text, book).filter((name) => fits(name, 'one', answer.text));
  const beside = answer === null ? [] : personsIn(answer.around, last.question, book);
  const found =
    meant(last.question, named) ??
    named.find((name) => name.kind === 'person') ??
    beside[0] ??
    inQuestion.find((name) => fits(name, 'one', last.question));
  return found?.name ?? null;
}

/** "How many miners were freed?": they are the miners. */
function countedNoun(question: string): string | null {
  const { head } = shapeOf(question);
  const noun = head.split(' ').slice(2).join(' ');
  return /^how many/iu.test(head) && noun !== '' ? `the ${noun}` : null;
}

function antecedent(kind: PronounClass, last: Exchange, book: NameBook): string | null {
  if (kind === 'one') return personMeant(last, book);
  const phrase = kind === 'place' ? null : nounPhrase(last.question);
  const counted = kind === 'many' ? countedNoun(last.question) : null;
  if (counted) return counted;
  const [first] = namesAsked(last.question, book).filter((name) => fits(name, kind, last.question));
  // "Is the airport of Velmora open?": it is the airport.
  if (phrase && kind === 'thing' && first?.kind !== 'group') return phrase;
  if (first) return first.name;
  if (phrase) return phrase;
  const answer = last.answer();
  if (answer === null) return null;
  const named = namesAsked(answer.text, book).filter((name) => fits(name, kind, answer.text));
  return (meant(last.question, named) ?? named[0])?.name ?? null;
}

/** The question with its first pronoun replaced by whom or what the exchange before named; null when it has none. */
export function resolvePronouns(text: string, last: Exchange, book: NameBook): string | null {
  const pronoun = findPronoun(text, book);
  if (!pronoun) return null;
  const name = antecedent(pronoun.kind, last, book);
  if (name === null) return null;
  const { token, kind } = pronoun;
  const verb = token.lower.endsWith("'s") ? ' is' : token.lower.endsWith("'re") ? ' are' : '';
  const possessive = POSSESSIVE.has(token.lower) && !isObject(text, token);
  const put = kind === 'place' ? `in ${name}` : possessive ? `${name}’s` : `${name}${verb}`;
  const whole = trimMarks(text.slice(0, token.start) + put + text.slice(token.end));
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
