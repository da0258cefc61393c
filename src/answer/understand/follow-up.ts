/**
 * Follow-ups are resolved by a few plain rules, because a wrong guess must be seen at once: the result is a question
 * that a person would have typed, and it is always shown ("Understood as: …").
 */
import { AUXILIARIES, WH_WORDS } from '../function-words.ts';
import type { NameBook } from '../names/name-book.ts';
import { namesAsked, withNameCapitals } from '../names/names-asked.ts';
import { tokensOf } from '../tokens.ts';
import { resolvePronouns } from './pronoun.ts';
import { capitalised, contentTokens, shapeOf } from './shape.ts';
import { trimMarks } from './trim-marks.ts';

/** What a follow-up may rest on. */
export interface Exchange {
  /** The last question, itself already resolved. */
  readonly question: string;
  /** Best quote that answered it; null when it was refused. Only called when the question has no name to give. */
  readonly answer: () => string | null;
}

const LEAD_INS = new Set([
  'and',
  'but',
  'so',
  'ok',
  'okay',
  'also',
  'then',
  'well',
  'oh',
  'yes',
  'no',
  'hm',
  'thanks',
]);
const EXTRA = new Set([
  'exactly',
  'not',
  'else',
  'then',
  'so',
  'many',
  'much',
  'long',
  'since',
  'by',
  'from',
  'to',
  'with',
]);
const POINTERS = new Set(['that', 'this', 'it']);
const HAPPEN = new Set([
  'happen',
  'happened',
  'happening',
  'occur',
  'start',
  'begin',
  'be',
  'take',
  'place',
  'all',
]);
const PLACING = new Set(['in', 'at', 'near', 'from', 'on', 'for', 'around', 'outside']);

/** The follow-up without "and", "but", "ok so" in front. */
function withoutLeadIn(text: string): { readonly text: string; readonly led: boolean } {
  const tokens = tokensOf(text);
  const first = tokens.find((token) => !LEAD_INS.has(token.lower));
  const led = first !== undefined && first !== tokens[0];
  return { text: led ? text.slice(first.start) : text, led };
}

/** "when", "how many", "since when", "why did that happen": a question word with nothing of its own; else null. */
function bareQuestionWord(text: string): string | null {
  const words = tokensOf(text).map((token) => token.lower);
  if (words.length === 0 || words.length > 7 || !words.slice(0, 2).some((word) => WH_WORDS.has(word)))
    return null;
  const points = words.some((word) => POINTERS.has(word));
  const bare = words.every(
    (word) =>
      WH_WORDS.has(word) ||
      EXTRA.has(word) ||
      (points && (POINTERS.has(word) || HAPPEN.has(word) || AUXILIARIES.has(word))),
  );
  if (!bare) return null;
  return words.filter((word) => WH_WORDS.has(word) || EXTRA.has(word)).join(' ');
}

function withQuestionWord(word: string, last: string): string {
  const shape = shapeOf(last);
  const { head, auxiliary } = shape;
  const rest = auxiliary ? shape.rest.charAt(0).toLowerCase() + shape.rest.slice(1) : shape.rest;
  const told = contentTokens(rest).length;
  if (head === '' && !auxiliary) return `${capitalised(word)}: ${rest}?`;
  const noun = head
    .split(' ')
    .slice(head.toLowerCase().startsWith('how ') ? 2 : 1)
    .join(' ');
  const [first, ...others] = rest.split(' ');
  if (noun !== '' && auxiliary) return `${capitalised(word)} ${[first, noun, ...others].join(' ')}?`;
  if (!auxiliary || told === 0) return `${capitalised(word)} … ${rest}?`;
  return `${capitalised(word)} ${rest}?`;
}

/** X of "what about X", "and X?"; null when the text is no such question. */
function otherTopic(text: string, led: boolean): string | null {
  const words = tokensOf(text);
  const opening = words
    .slice(0, 2)
    .map((token) => token.lower)
    .join(' ');
  const about = opening === 'what about' || opening === 'how about' || opening === 'what of';
  const start = words[about ? 2 : 0];
  if (!start || (!about && !led)) return null;
  if (!about && (WH_WORDS.has(start.lower) || AUXILIARIES.has(start.lower) || words.length > 5)) return null;
  return trimMarks(text.slice(start.start));
}

function appended(question: string, words: string): string {
  return `${trimMarks(question)} ${words}?`;
}

function withOtherTopic(topic: string, last: string, book: NameBook): string {
  const placed = PLACING.has(tokensOf(topic)[0]?.lower ?? '');
  const names = namesAsked(last, book);
  const asked = namesAsked(topic, book)[0];
  if (placed) {
    const before = names.find((name) =>
      /\b(?:in|at|near|from|around|outside)\s$/iu.test(last.slice(0, name.start)),
    );
    if (!before || !asked) return appended(last, topic);
    const from = last.slice(0, before.start).trimEnd().lastIndexOf(' ') + 1;
    return last.slice(0, from) + topic + last.slice(before.end);
  }
  const same = names.find((name) => asked && name.kind === asked.kind) ?? names[0];
  if (same) return last.slice(0, same.start) + topic + last.slice(same.end);
  return `What about ${topic}?`;
}

/**
 * The question with what it leaves out taken from the exchange before; null when it stands by itself or when the
 * exchange has nothing to give. The result ends in "?" and is shown to the asker.
 */
export function resolveFollowUp(text: string, last: Exchange, book: NameBook): string | null {
  const resolved = resolve(text, last, book);
  return resolved === null ? null : withNameCapitals(resolved, book);
}

function resolve(text: string, last: Exchange, book: NameBook): string | null {
  const { text: bareText, led } = withoutLeadIn(text);
  const word = bareQuestionWord(bareText);
  if (word !== null) return withQuestionWord(word, last.question);
  const topic = otherTopic(bareText, led);
  if (topic !== null && topic !== '') return withOtherTopic(topic, last.question, book);
  return resolvePronouns(bareText, last, book);
}

/** True for a question that says nothing without an earlier one ("and when?", "what about that?"). */
export function isBareFollowUp(text: string): boolean {
  return bareQuestionWord(withoutLeadIn(text).text) !== null;
}
