/** "What about X?", "and in Y?", "and yesterday?", "and how many children?": one part of the last question exchanged. */
import { findTimeMentions } from '../../dates/index.ts';
import { wordSet } from '../../word-set.ts';
import { PERSON_NOUNS } from '../context/reference-words.ts';
import { AUXILIARIES, WH_WORDS } from '../function-words.ts';
import type { NameBook } from '../names/name-book.ts';
import { type AskedName, namesAsked } from '../names/names-asked.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { verbForm } from './direct-order.ts';
import { capitalised, shapeOf } from './shape.ts';
import { NOT_SUBJECT, type Parted, partAt } from './subject.ts';
import { trimMarks } from './trim-marks.ts';

const PLACING = wordSet('in at near from on for around outside to into');
const STATES = wordSet('dead hurt missing homeless sick ill unhurt safe lost found shot held freed');
const PLACED = /\b(?:in|at|near|from|around|outside|to|into)\s(?:the\s)?$/iu;
const PREPOSITION = /\b(?:on|at|in|during|since|by|for)\s(?:the\s)?$/iu;
/** Only where the words of a date stand is asked for here; any day of publication will do. */
const ANY_DAY = '2000-01-01';

/** X of "what about X", "and X?"; null when the text is no such question. */
export function otherTopic(text: string, led: boolean): string | null {
  const words = tokensOf(text);
  const opening = words
    .slice(0, 2)
    .map((token) => token.lower)
    .join(' ');
  const about = opening === 'what about' || opening === 'how about' || opening === 'what of';
  const start = words[about ? 2 : 0];
  if (!start) return null;
  if (!about && counts(words)) return trimMarks(text);
  if (!about && !led && !isState(words) && !isDate(text)) return null;
  if (!about && (WH_WORDS.has(start.lower) || AUXILIARIES.has(start.lower) || words.length > 5)) return null;
  return trimMarks(text.slice(start.start));
}

/** "How many children", without a verb. */
const counts = (words: readonly Token[]): boolean =>
  words[0]?.lower === 'how' &&
  words[1]?.lower === 'many' &&
  (words.length === 3 || words.length === 4) &&
  words.slice(2).every(({ lower }) => !AUXILIARIES.has(lower) && verbForm(lower) === null);

const isState = (words: readonly Token[]): boolean =>
  words.length === 1 && words.every(({ lower }) => STATES.has(lower) || /\p{Ll}{3}ed$/u.test(lower));

/** Nothing but a date ("yesterday?", "on Friday?"). */
function isDate(text: string): boolean {
  const date = dateIn(text);
  return date !== null && tokensOf(`${text.slice(0, date.start)} ${text.slice(date.end)}`).length === 0;
}

function dateIn(text: string): { readonly start: number; readonly end: number } | null {
  const written = text.replace(
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gu,
    (day) => day.charAt(0).toUpperCase() + day.slice(1),
  );
  const found = findTimeMentions(written, { published: ANY_DAY, zone: null, lang: 'en' }).find(
    ({ type }) => type === 'DATE' || type === 'TIME',
  );
  if (!found) return null;
  const lead = PREPOSITION.exec(text.slice(0, found.start))?.[0].length ?? 0;
  return { start: found.start - lead, end: found.end };
}

const replaced = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  by: string,
): string => text.slice(0, start) + by + text.slice(end);

const appended = (question: string, words: string): string => `${trimMarks(question)} ${words}?`;

function otherDate(topic: string, last: string): string | null {
  if (!isDate(topic)) return null;
  const before = dateIn(last);
  return before ? replaced(last, before, topic) : appended(last, topic);
}

function otherPlace(topic: string, last: string, book: NameBook): string {
  const asked = namesAsked(topic, book)[0];
  const before = namesAsked(last, book).find((name) => PLACED.test(last.slice(0, name.start)));
  if (!before || !asked) return appended(last, topic);
  const lead = PLACED.exec(last.slice(0, before.start))?.[0].length ?? 0;
  return replaced(last, { start: before.start - lead, end: before.end }, topic);
}

function otherName(topic: string, asked: AskedName, last: string, book: NameBook): string {
  const names = namesAsked(last, book);
  const slot = names.find((name) => name.kind === asked.kind) ?? names[0];
  const placed = slot !== undefined && PLACED.test(last.slice(0, slot.start));
  const noName =
    slot !== undefined &&
    /^\p{Ll}/u.test(last.slice(slot.start)) &&
    /\bthe $/iu.test(last.slice(0, slot.start));
  if (asked.kind === 'place' && slot && slot.kind !== 'place' && (noName || /^who/iu.test(last)))
    return /^who(?:'s| is| was)/iu.test(last) ? `What about ${topic}?` : appended(last, `in ${topic}`);
  if (!slot || (placed && asked.kind === 'person')) return `What about ${topic}?`;
  return replaced(last, slot, topic);
}

/** "And children?", "and how many children?" behind "How many people were killed?"; "the port" behind "Is the airport open?". */
function otherNoun(topic: string, last: string, book: NameBook): string | null {
  const { head, rest, auxiliary } = shapeOf(last);
  const noun = topic.replace(/^how many /iu, '');
  const counted = noun.replace(/^(?:the|any|a|an) /iu, '');
  const state = isState(tokensOf(noun));
  if (state) {
    const verb = tokensOf(last).findLast(({ lower }) => STATES.has(lower) || /\p{Ll}{2}ed$/u.test(lower));
    return verb && shapeOf(last).rest !== '' ? replaced(last, verb, noun) : null;
  }
  if (/^how many /iu.test(head)) return `How many ${counted} ${rest}?`;
  const told = countedDeed(last);
  if (told !== null) return `How many ${counted} ${told}?`;
  const parted = auxiliary ? partAt(rest, book) : null;
  if (head !== '' && parted && isNounPhrase(noun) && isMereBeing(parted))
    return `${head} ${agreeing(parted.auxiliary, noun)} ${noun}?`;
  if (!parted || parted.predicate === '') return null;
  if (noun !== topic) return `How many ${counted} ${parted.auxiliary} ${parted.predicate}?`;
  if (/^(?:i|we|you|one)$/iu.test(parted.subject)) return isNounPhrase(noun) ? otherObject(noun, last) : null;
  // What people want says nothing of what an airport wants.
  if (/^wh(?:at|o|om|ich)\b/iu.test(head)) return null;
  if (!isNounPhrase(noun) || (namesPerson(parted.subject, book) && !isPerson(noun))) return null;
  const be = /^(?:is|are|was|were|has|have|does|do)$/u.exec(parted.auxiliary)?.[0];
  const verb = be === undefined ? rest.slice(0, rest.indexOf(' ')) : agreeing(be, noun);
  const asked = head === '' ? capitalised(verb) : `${head} ${verb.toLowerCase()}`;
  return `${asked} ${noun} ${parted.predicate}?`;
}

const LIQUIDS = wordSet('water milk juice tea coffee beer wine');
const DETERMINERS = wordSet('the a an any some this that my our your');

/** "Can I drink the water in Ocara?" with "the fish": what the asker does is done to something else. Null without an object. */
function otherObject(noun: string, last: string): string | null {
  const tokens = tokensOf(last);
  const the = tokens.findIndex(({ lower }, i) => i > 2 && DETERMINERS.has(lower));
  const verb = tokens[the - 1];
  const first = tokens[the];
  const object = tokens[the + 1];
  if (!verb || !first || !object) return null;
  const dry = verb.lower === 'drink' && !LIQUIDS.has(tokensOf(noun).at(-1)?.lower ?? '');
  return `${last.slice(0, verb.start)}${dry ? 'eat' : verb.text} ${noun}${last.slice(object.end)}`;
}

/** "How many people died?": what they did, "died"; null for any other question. */
function countedDeed(question: string): string | null {
  const [how, many, , verb] = tokensOf(question);
  if (how?.lower !== 'how' || many?.lower !== 'many' || !verb || verbForm(verb.lower) === null) return null;
  return trimMarks(question.slice(verb.start));
}

/** "Where is the first lady?": nothing is said of her but that she is. */
const isMereBeing = ({ auxiliary, predicate }: Parted): boolean =>
  /^(?:is|are|was|were)$/u.test(auxiliary) &&
  !/\s|(?:ed|en|ing)$/u.test(predicate) &&
  !STATES.has(predicate) &&
  !NOT_SUBJECT.test(predicate);

/** "the port", "any trains", "schools": what may stand in the place of a subject. */
const isNounPhrase = (text: string): boolean =>
  /^(?:the|any|a|an) \p{Ll}/iu.test(text) || /^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(text);

const isPerson = (noun: string): boolean => PERSON_NOUNS.has(tokensOf(noun).at(-1)?.lower ?? '');

const namesPerson = (subject: string, book: NameBook): boolean =>
  namesAsked(subject, book).some(({ kind }) => kind === 'person');

/** "is the airport" but "are the schools". */
function agreeing(be: string, noun: string): string {
  const many = /[^s]s$|\b(?:children|people|men|women|police|media)$/u.test(noun);
  if (/^do/u.test(be)) return many ? 'do' : 'does';
  if (/^ha/u.test(be)) return many ? 'have' : 'has';
  if (/^(?:is|are)$/u.test(be)) return many ? 'are' : 'is';
  return many ? 'were' : 'was';
}

/** The last question with one part of it exchanged for the topic. */
export function withOtherTopic(topic: string, last: string, book: NameBook): string {
  const dated = otherDate(topic, last);
  if (dated !== null) return dated;
  if (PLACING.has(tokensOf(topic)[0]?.lower ?? '')) return otherPlace(topic, last, book);
  const asked = namesAsked(topic, book)[0];
  // "The trains" is no name, though a heading may write it as one.
  const plain = asked === undefined || (asked.kind !== 'person' && isNounPhrase(topic));
  const noun = plain ? otherNoun(topic, last, book) : null;
  if (noun !== null) return noun;
  if (asked) return otherName(topic, asked, last, book);
  // As it stands it asks for something: "how many trucks?".
  return /^how many /iu.test(topic) ? `${topic}?` : `What about ${topic}?`;
}
