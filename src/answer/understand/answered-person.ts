import { speechIn } from '../choose/speech.ts';
import type { NameBook } from '../names/name-book.ts';
import { type AskedName, namesAsked } from '../names/names-asked.ts';
import { tokensOf } from '../tokens.ts';
import type { Exchange, LastAnswer } from './exchange.ts';
import { shapeOf } from './shape.ts';

const SAYING =
  /^(?:said|says|say|told|warned|denied|confirmed|claimed|reported|announced|called|accused|criticised|criticized|condemned|rejected|praised)$/u;

/** The names of persons in an answer that the question does not name itself, in order. */
export function personsIn(text: string, question: string, book: NameBook): readonly AskedName[] {
  const asked = new Set(namesAsked(question, book).flatMap(({ name }) => surnames(name)));
  return namesAsked(text, book).filter(
    ({ name, kind }) => kind === 'person' && !surnames(name).some((word) => asked.has(word)),
  );
}

const surnames = (name: string): readonly string[] => name.toLowerCase().split(' ').slice(-1);

/** "Who said …" is answered by who speaks, whoever else the sentence names. */
function speakerOf(text: string, persons: readonly AskedName[]): AskedName | undefined {
  const speaking = speechIn(text).flatMap(({ speaker }) => speaker);
  return persons.find(({ start, end }) => speaking.some((token) => token.start >= start && token.end <= end));
}

/**
 * Whom a "who" question was answered with, as the articles name him or her; null for another question, and when the
 * answer names nobody else. "Who is Ada Brenn?" is answered with nobody.
 */
export function answeredPerson(last: Exchange, book: NameBook): string | null {
  const { head, rest } = shapeOf(last.question);
  if (!/^(?:who|whom)$/iu.test(head)) return null;
  const words = tokensOf(rest).map(({ lower }) => lower);
  if (
    namesAsked(last.question, book).length > 0 &&
    /^(?:is|was)$/u.test(words[0] ?? '') &&
    words.length <= 4 &&
    definesName(last.question, book)
  )
    return null;
  const answer = last.answer();
  return answer === null || !answer.quoted ? null : personOf(answer, last.question, words, book);
}

function personOf(
  { text, around }: LastAnswer,
  question: string,
  words: readonly string[],
  book: NameBook,
): string | null {
  const persons = personsIn(text, question, book);
  const said = words.some((word) => SAYING.test(word)) && words[0] !== 'did';
  const speaker = said ? speakerOf(text, persons) : undefined;
  // "Who is her husband": whom the neighbour of the answer names is somebody else as likely.
  const beside = /['’]s /u.test(question) ? [] : personsIn(around, question, book);
  return (speaker ?? persons[0] ?? beside[0])?.name ?? null;
}

/** True for "Who is Ada Brenn": nothing but the name stands behind the verb. */
export function definesName(question: string, book: NameBook): boolean {
  if (!/^(?:who|what)(?:'s|’s| is| was| are| were) /iu.test(question)) return false;
  const [name, other] = namesAsked(question, book);
  if (!name || other) return false;
  const beside = `${question.slice(0, name.start)} ${question.slice(name.end)}`;
  return tokensOf(beside).length <= 2;
}
