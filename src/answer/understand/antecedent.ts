/** Whom or what a pronoun means, from the exchange before it. */
import { PERSON_NOUNS } from '../context/reference-words.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import type { NameBook } from '../names/name-book.ts';
import { type AskedName, namesAsked } from '../names/names-asked.ts';
import { tokensOf } from '../tokens.ts';
import { answeredPerson, personsIn } from './answered-person.ts';
import type { Exchange } from './exchange.ts';
import { shapeOf } from './shape.ts';
import { partAt } from './subject.ts';
import { trimMarks } from './trim-marks.ts';

/** "he", "they", "it", "there". */
export type PronounClass = 'one' | 'many' | 'thing' | 'place';

/** "the protesters", "the city hall": the first plain noun phrase with "the". */
function nounPhrase(question: string, book: NameBook): string | null {
  const { rest, auxiliary } = shapeOf(question);
  const subject = auxiliary ? (partAt(rest, book)?.subject ?? '') : '';
  // "What does the treaty say about …": the verb is no part of it.
  if (/^the /iu.test(subject) && /^d(?:o|oes|id)\b/iu.test(rest)) return subject;
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

/** "Lake Orla", "Orla Bridge": no person, though one is called Orla. */
const NAMED_THING =
  /^(?:Lake|Mount|River|Cape|Fort|Port|Camp|Operation|Hotel|Radio|Cafe|Café) |(?: Bridge| Tower| Road| Street| Island| Valley| Dam| Lake| River| Station| Airport| Hospital| School| Museum| Castle| Palace)$/u;

/** A place is never "he"; a village that only its preposition gives away is none either. */
function fits(name: AskedName, kind: PronounClass, text: string): boolean {
  const placed = PLACED.test(text.slice(0, name.start));
  // "The schools" in lower case are nobody, though a heading begins with them.
  const thing =
    /^\p{Ll}/u.test(text.slice(name.start)) && /(?:\bthe|^\w+) $/iu.test(text.slice(0, name.start));
  if (kind === 'one') return name.kind === 'person' || (name.kind === 'other' && !placed && !thing);
  if (kind === 'many') return name.kind !== 'place' && !(name.kind === 'other' && placed);
  if (kind === 'place') return name.kind === 'place' || (name.kind === 'other' && placed);
  return name.kind !== 'person' || NAMED_THING.test(name.name);
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
  const relative = relativeAsked(last.question);
  if (relative !== null) return relative;
  const inQuestion = namesAsked(last.question, book);
  const person = inQuestion.find((name) => name.kind === 'person');
  if (person) return person.name;
  const owner = inQuestion.find(({ end }) => OWNED.test(last.question.slice(end)));
  if (owner) return owner.name;
  const role = roleAsked(last.question, book);
  if (role !== null) return role;
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

/** "Who is Ada Brenn’s husband?" */
const OWNED_BY = /^who(?:'s|’s| is| was) (?<relative>[^?]{1,60}['’]s \p{L}{1,20})[ ?]{0,4}$/iu;

/** "Ada Brenn’s husband", asked who he is; null for another question. */
const relativeAsked = (question: string): string | null => OWNED_BY.exec(question)?.groups?.relative ?? null;

/** "Who was the driver?", "Was the minister arrested?": he is the driver, the minister. Null when no such person is asked about. */
function roleAsked(question: string, book: NameBook): string | null {
  const { rest, auxiliary } = shapeOf(question);
  const subject = auxiliary ? (partAt(rest, book)?.subject ?? '') : '';
  const last = tokensOf(subject).at(-1)?.lower ?? '';
  return /^the /iu.test(subject) && PERSON_NOUNS.has(last) ? subject : null;
}

/** "How many miners were freed?": they are the miners. "How many people died?": the people who died. */
function countedNoun(question: string): string | null {
  const { head, rest } = shapeOf(question);
  const noun = head.split(' ').slice(2).join(' ');
  if (/^how many/iu.test(head) && noun !== '') return `the ${noun}`;
  const [many, counted, ...verb] = tokensOf(rest);
  const last = verb[0];
  if (!/^how$/iu.test(head) || many?.lower !== 'many' || !counted || !last) return null;
  if (FUNCTION_WORDS.has(counted.lower)) return null;
  return `the ${counted.text} who ${trimMarks(rest.slice(last.start))}`;
}

/** "When do schools open?": they are the schools. */
function pluralSubject(question: string, book: NameBook): string | null {
  const { rest, auxiliary } = shapeOf(question);
  const subject = auxiliary ? (partAt(rest, book)?.subject ?? '') : '';
  return /^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(subject) ? `the ${subject}` : null;
}

/** Whom or what a pronoun of a class means behind an exchange; null when nothing tells. */
export function antecedent(kind: PronounClass, last: Exchange, book: NameBook): string | null {
  if (kind === 'one') return personMeant(last, book);
  const phrase = kind === 'place' ? null : nounPhrase(last.question, book);
  const counted = kind === 'many' ? (countedNoun(last.question) ?? pluralSubject(last.question, book)) : null;
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
