/** "And when?", "why?", "how many?", "who?": a question word that takes the rest from the question before. */
import { AUXILIARIES, WH_WORDS } from '../function-words.ts';
import type { NameBook } from '../names/name-book.ts';
import { tokensOf } from '../tokens.ts';
import { answeredPerson } from './answered-person.ts';
import type { Exchange } from './exchange.ts';
import { capitalised, contentTokens, shapeOf } from './shape.ts';
import { partAt } from './subject.ts';
import { trimMarks } from './trim-marks.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const EXTRA = set('exactly not else then so many much long since by from to with');
const POINTERS = set('that this it');
const HAPPEN = set('happen happened happening occur start begin be take place all');
/** Nouns that ask for when or where by themselves: "what time?", "in which town?". */
const KINDS = set('time day date year month week city town village place country region hospital');
const ANYBODY = set('anyone anybody someone somebody people persons men women everybody everyone');

/** "when", "how many", "in which town", "why did that happen": a question word with nothing of its own; else null. */
export function bareQuestionWord(text: string): string | null {
  const words = tokensOf(text).map((token) => token.lower);
  if (words.length === 0 || words.length > 7 || !words.slice(0, 2).some((word) => WH_WORDS.has(word)))
    return null;
  const points = words.some((word) => POINTERS.has(word));
  const bare = words.every(
    (word, i) =>
      WH_WORDS.has(word) ||
      EXTRA.has(word) ||
      (i === 0 && /^(?:in|on|at)$/u.test(word)) ||
      (i > 0 && KINDS.has(word) && /^wh(?:at|ich)$/u.test(words[i - 1] ?? '')) ||
      (points && (POINTERS.has(word) || HAPPEN.has(word) || AUXILIARIES.has(word))),
  );
  if (!bare) return null;
  return words
    .filter((word, i) => WH_WORDS.has(word) || EXTRA.has(word) || KINDS.has(word) || (i === 0 && !points))
    .join(' ');
}

/** A follow-up completed: what is searched for, and what the asker is told, when that says more. */
export interface Completed {
  readonly question: string;
  readonly shown: string;
}

const plain = (question: string): Completed => ({ question, shown: question });

/** "Who was detained?" with "when": the person of the answer takes the place of "who". */
function ofWho(word: string, rest: string, auxiliary: boolean, last: Exchange, book: NameBook): Completed {
  const person = answeredPerson(last, book) ?? 'somebody';
  if (!auxiliary) return plain(`${capitalised(word)} was it that ${person} ${rest}?`);
  const tokens = tokensOf(rest);
  const first = rest.slice(0, tokens[0]?.end ?? 0).toLowerCase();
  // "Who did Ruhl accuse?": the person is the object.
  if (/^(?:did|does|do)$/u.test(first))
    return plain(`${capitalised(word)} ${lowered(rest)}?`.replace(/\?$/u, ` ${person}?`));
  return plain(`${capitalised(word)} ${first} ${person} ${rest.slice(tokens[0]?.end ?? 0).trim()}?`);
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "How many were freed?" behind "How many guards were held?": of the guards. Null for any other text. */
export function countedAgain(text: string, last: Exchange): Completed | null {
  const [how, many, verb] = tokensOf(text);
  if (
    how?.lower !== 'how' ||
    many?.lower !== 'many' ||
    !verb ||
    !/^(?:is|are|was|were|have|has|had)$/u.test(verb.lower)
  )
    return null;
  const noun = shapeOf(last.question).head.split(' ').slice(2).join(' ');
  if (!/^how many /iu.test(last.question) || noun === '') return null;
  return plain(`How many ${noun} ${trimMarks(text.slice(verb.start))}?`);
}

/** "How many" counts the subject of the question before. */
function counted(word: string, noun: string, rest: string, book: NameBook): Completed {
  if (noun !== '') return plain(`${capitalised(word)} ${noun} ${lowered(rest)}?`);
  const parted = partAt(rest, book);
  if (!parted) return plain(`${capitalised(word)} ${lowered(rest)}?`);
  const subject = parted.subject.replace(/^(?:the|a|an|any|some) /iu, '');
  const be = parted.auxiliary === 'was' || parted.auxiliary === 'is';
  const auxiliary = be ? (parted.auxiliary === 'was' ? 'were' : 'are') : parted.auxiliary;
  const people = ANYBODY.has(subject.toLowerCase()) ? 'people' : subject;
  return plain(`${capitalised(word)} ${people} ${auxiliary} ${parted.predicate}?`);
}

/** "Who" asks for the subject when that was anybody, else for the doer of a passive. */
function whoOf(noun: string, rest: string, auxiliary: boolean, book: NameBook): Completed | null {
  if (ANYBODY.has(noun.toLowerCase())) return plain(`Who ${lowered(rest).replace(/^were /u, 'was ')}?`);
  const parted = auxiliary ? partAt(rest, book) : null;
  if (!parted || parted.predicate === '') return null;
  const { auxiliary: be, subject, predicate } = parted;
  if (ANYBODY.has(subject.toLowerCase())) return plain(`Who ${be === 'were' ? 'was' : be} ${predicate}?`);
  if (!/^(?:was|were|is|are)$/u.test(be)) return null;
  const [verb, ...tail] = predicate.split(' ');
  if (!verb || !/ed$/u.test(verb)) return plain(`By whom ${be} ${subject} ${predicate}?`);
  return plain(`${['Who', verb, subject, ...tail].join(' ')}?`);
}

/** The last question asked anew with another question word. */
export function withQuestionWord(word: string, last: Exchange, book: NameBook): Completed {
  const { head, auxiliary, rest: whole } = shapeOf(last.question);
  const rest = auxiliary ? lowered(whole) : whole;
  const noun = head
    .split(' ')
    .slice(head.toLowerCase().startsWith('how ') ? 2 : 1)
    .join(' ');
  const opening = word.split(' ').find((one) => WH_WORDS.has(one)) ?? word;
  if (/^who(?:m|se)?$/iu.test(head) && !/^who/u.test(opening))
    return ofWho(word, rest, auxiliary, last, book);
  if (word.startsWith('how many')) return counted(word, noun, rest, book);
  const who = opening === 'who' || opening === 'whom' ? whoOf(noun, rest, auxiliary, book) : null;
  if (who) return who;
  if (head === '' && !auxiliary) return plain(`${capitalised(word)}: ${rest}?`);
  const [first, ...others] = rest.split(' ');
  if (noun !== '' && auxiliary) return plain(`${capitalised(word)} ${[first, noun, ...others].join(' ')}?`);
  if (!auxiliary || contentTokens(rest).length === 0)
    return plain(`${capitalised(word)}: ${lowered(trimMarks(last.question))}?`);
  const parted = word === 'why not' ? partAt(rest, book) : null;
  if (parted) return plain(`Why ${parted.auxiliary} ${parted.subject} not ${parted.predicate}?`);
  const question = `${capitalised(word)} ${rest}?`;
  // Whether it happened at all is open: "why" must not take it for granted.
  const open = head === '' && opening === 'why';
  return { question, shown: open ? `${trimMarks(last.question)}, and if so, why?` : question };
}
