import { wordSet } from '../../word-set.ts';
/** "And when?", "why?", "how many?", "who?": a question word that takes the rest from the question before. */
import { AUXILIARIES, WH_WORDS } from '../function-words.ts';
import type { NameBook } from '../names/name-book.ts';
import { tokensOf } from '../tokens.ts';
import { answeredPerson, definesName } from './answered-person.ts';
import { directQuestion, plainForm, verbForm } from './direct-order.ts';
import type { Exchange } from './exchange.ts';
import { ANYBODY, goesWith } from './goes-with.ts';
import { capitalised, contentTokens, shapeOf } from './shape.ts';
import { partAt } from './subject.ts';
import { trimMarks } from './trim-marks.ts';

const EXTRA = wordSet(
  'exactly not else then so many much long more longer since until till for by from to with',
);
const LEADING = wordSet('in on at for since until till from to by with against');
const POINTERS = wordSet('that this it');
const HAPPEN = wordSet('happen happened happening occur start begin be take place all');
/** Nouns that ask for when or where by themselves: "what time?", "in which town?". */
const KINDS = wordSet(
  'time day date year month week city town village place country region hospital days cities towns villages places countries regions hospitals',
);

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
      (i === 0 && LEADING.has(word)) ||
      (i > 0 && KINDS.has(word) && /^wh(?:at|ich)$/u.test(words[i - 1] ?? '')) ||
      (points && (POINTERS.has(word) || HAPPEN.has(word) || AUXILIARIES.has(word))),
  );
  if (!bare) return null;
  if (words.join(' ') === 'what for') return 'why';
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

/**
 * "Who was detained?" with "when": the person of the answer takes the place of "who". Null for "who is X", which tells of
 * nothing that happened.
 */
function ofWho(
  word: string,
  rest: string,
  auxiliary: boolean,
  last: Exchange,
  book: NameBook,
): Completed | null {
  const known = answeredPerson(last, book);
  const person = known ?? 'somebody';
  const tokens = tokensOf(rest);
  const verb = tokens[0];
  const behind = rest.slice(verb?.end ?? 0);
  if (!auxiliary) {
    const base = plainForm(verb?.lower ?? '');
    const asked = base === null ? `was it that ${person} ${rest}` : `did ${person} ${base}${behind}`;
    return plain(`${capitalised(word)} ${asked}?`);
  }
  const first = verb?.lower ?? '';
  // "Who did Ruhl accuse?": the person is the object.
  if (/^(?:did|does|do)$/u.test(first)) return plain(`${capitalised(word)} ${lowered(rest)} ${person}?`);
  if (known === null && !tokens.slice(1).some(({ lower }) => /(?:ed|ing|en)$/u.test(lower))) return null;
  return plain(`${capitalised(word)} ${first} ${person} ${behind.trim()}?`);
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

/** "Who was it then?" behind "Was the minister arrested?": who was arrested. Null for any other text. */
export function otherThanAsked(text: string, last: Exchange, book: NameBook): Completed | null {
  if (!/^who(?: was|'s| is) it(?: then| really| actually)?[ ?!.]{0,8}$/iu.test(text)) return null;
  const { head, rest, auxiliary } = shapeOf(last.question);
  const parted = head === '' && auxiliary ? partAt(lowered(rest), book) : null;
  if (!parted || parted.predicate === '') return null;
  const be = parted.auxiliary
    .replace(/^were$/u, 'was')
    .replace(/^are$/u, 'is')
    .replace(/^have$/u, 'has');
  return plain(`Who ${be} ${parted.predicate}?`);
}

const MANY_OF: ReadonlyMap<string, string> = new Map([
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
]);
/** "How many" counts the subject of the question before. */
function counted(word: string, noun: string, rest: string, book: NameBook): Completed {
  if (noun !== '') return plain(`${capitalised(word)} ${noun} ${lowered(rest)}?`);
  const parted = partAt(rest, book);
  if (!parted) return plain(`${capitalised(word)} ${lowered(rest)}?`);
  const subject = parted.subject.replace(/^(?:the|a|an|any|some) /iu, '');
  if (/^they$/iu.test(subject)) return plain(`${capitalised(word)} ${parted.auxiliary} ${parted.predicate}?`);
  const auxiliary = MANY_OF.get(parted.auxiliary) ?? parted.auxiliary;
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

/**
 * "How many people died?", "what happened to the boy?" with another question word: "where did people die?", "when did it
 * happen to the boy?". "" when the word asks for nothing they tell of, null for any other question.
 */
function toldEvent(word: string, opening: string, question: string): string | null {
  const happened = /^what happened(?<rest>(?: [^\s?]+)*)/iu.exec(question);
  const counted = /^how many (?<rest>[^?]+)/iu.exec(question);
  const who = /^who/u.test(opening);
  if (happened) return who ? '' : `${capitalised(word)} did it happen${happened.groups?.rest ?? ''}?`;
  const rest = trimMarks(counted?.groups?.rest ?? '');
  if (rest === '' || /^of /iu.test(rest) || word.startsWith('how')) return null;
  const verb = tokensOf(rest).find(({ lower }) => verbForm(lower) !== null);
  if (!verb) return null;
  if (who) return `Who ${rest.slice(verb.start)}?`;
  const subject = verb.start === 0 ? 'people ' : '';
  const asked = directQuestion(`${word} ${subject}${rest}`);
  return capitalised(asked.endsWith('?') ? asked : `${asked}?`);
}

/**
 * The last question asked anew with another question word; null when the two do not go together ("by whom?" behind "who is
 * Ada Brenn?").
 */
export function withQuestionWord(word: string, last: Exchange, book: NameBook): Completed | null {
  const [, lead = '', behind] = /^(.+) (for|from|with|to|about)$/u.exec(word) ?? [];
  if (behind !== undefined && lead !== 'what') {
    const asked = withQuestionWord(lead, last, book);
    const moved = (text: string): string => `${trimMarks(text)} ${behind}?`;
    return asked === null ? null : { question: moved(asked.question), shown: moved(asked.shown) };
  }
  const { head, auxiliary, rest: whole } = shapeOf(last.question);
  const rest = auxiliary ? lowered(whole) : whole;
  const noun = head
    .split(' ')
    .slice(head.toLowerCase().startsWith('how ') ? 2 : 1)
    .join(' ');
  const opening = word.split(' ').find((one) => WH_WORDS.has(one)) ?? word;
  // "What was the mayor arrested?" is no question.
  if (word.replace(/ (?:exactly|then|else)$/u, '') === 'what' || !goesWith(word, opening, last, book))
    return null;
  const told = auxiliary ? null : toldEvent(word, opening, last.question);
  if (told !== null) return told === '' ? null : plain(told);
  // "With whom is Ada Brenn?"
  if (/^who/u.test(opening) && definesName(last.question, book)) return null;
  if (/^who(?:m|se)?$/iu.test(head) && !/^who/u.test(opening))
    return ofWho(word, rest, auxiliary, last, book);
  if (word.startsWith('how many')) return counted(word, noun, rest, book);
  const doer = opening === 'who' || word === 'by whom' || word === 'whom';
  const who = doer ? whoOf(noun, rest, auxiliary, book) : null;
  if (who) return who;
  if (head === '' && !auxiliary) return plain(`${capitalised(word)}: ${rest}?`);
  const [first, ...others] = rest.split(' ');
  if (noun !== '' && auxiliary) return plain(`${capitalised(word)} ${[first, noun, ...others].join(' ')}?`);
  if (!auxiliary || contentTokens(rest).length === 0)
    return head === '' ? plain(`${capitalised(word)}: ${lowered(trimMarks(last.question))}?`) : null;
  const parted = word === 'why not' ? partAt(rest, book) : null;
  if (parted) return plain(`Why ${parted.auxiliary} ${parted.subject} not ${parted.predicate}?`);
  // "Why does the company say?" lacks what it says.
  const said = /^what$/iu.test(head) && /^d(?:o|oes|id) /u.test(rest);
  const object = said ? (/ (?:say|said|think|claim|believe)$/u.test(rest) ? ' that' : ' it') : '';
  const question = `${capitalised(word)} ${rest}${object}?`;
  // Whether it happened at all is open: "why" must not take it for granted.
  const open = head === '' && opening === 'why';
  return { question, shown: open ? `${trimMarks(last.question)}, and if so, why?` : question };
}
