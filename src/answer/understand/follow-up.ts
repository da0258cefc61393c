/**
 * Follow-ups are resolved by a few plain rules, because a wrong guess must be seen at once: the result is a question
 * that a person would have typed, and it is always shown ("Understood as: …").
 */
import type { NameBook } from '../names/name-book.ts';
import { withNameCapitals } from '../names/names-asked.ts';
import { tokensOf } from '../tokens.ts';
import type { Exchange } from './exchange.ts';
import { otherTopic, withOtherTopic } from './other-topic.ts';
import { resolvePronouns } from './pronoun.ts';
import {
  bareQuestionWord,
  type Completed,
  countedAgain,
  otherThanAsked,
  withQuestionWord,
} from './question-word.ts';
import { capitalised } from './shape.ts';
import { readWish } from './wish.ts';

const LEAD_INS = new Set('and but so ok okay also then well oh yes no hm thanks'.split(' '));

/** The follow-up without "and", "but", "ok so" in front. */
function withoutLeadIn(text: string): { readonly text: string; readonly led: boolean } {
  const tokens = tokensOf(text);
  const first = tokens.find((token) => !LEAD_INS.has(token.lower));
  const led = first !== undefined && first !== tokens[0];
  return { text: led ? text.slice(first.start) : text, led };
}

/**
 * The question with what it leaves out taken from the exchange before; null when it stands by itself or when the
 * exchange has nothing to give. The result ends in "?" and is shown to the asker.
 */
export function resolveFollowUp(text: string, last: Exchange, book: NameBook): Completed | null {
  const resolved = resolve(text, last, book);
  if (resolved === null) return null;
  const { question, shown } = resolved;
  return {
    question: capitalised(withNameCapitals(question, book)),
    shown: capitalised(withNameCapitals(shown, book)).replace(/\bi(?=['’ ?])/gu, 'I'),
  };
}

function resolve(text: string, last: Exchange, book: NameBook): Completed | null {
  const { text: bareText, led } = withoutLeadIn(text);
  const other = otherThanAsked(bareText, last, book);
  if (other !== null) return other;
  const word = bareQuestionWord(bareText);
  if (word !== null) return withQuestionWord(word, last, book);
  const counted = countedAgain(bareText, last);
  if (counted !== null) return counted;
  const plain = (question: string): Completed => ({ question, shown: question });
  const topic = otherTopic(bareText, led);
  if (topic !== null && topic !== '') {
    const named = resolvePronouns(topic, last, book)?.replace(/\?$/u, '');
    return plain(withOtherTopic(named ?? topic, last.question, book));
  }
  const pronoun = resolvePronouns(bareText, last, book);
  return pronoun === null ? null : plain(pronoun);
}

/** True for a text that says nothing without an earlier question ("and when?", "who said so?", "more"). */
export function isBareFollowUp(text: string): boolean {
  return readWish(text) !== null || bareQuestion(text);
}

/** True for a question word with nothing of its own ("and when?"). */
export function bareQuestion(text: string): boolean {
  return bareWordOf(text) !== null;
}

/** The question word that is all of a text ("and where exactly?" → "where exactly"); null for any other. */
export function bareWordOf(text: string): string | null {
  return bareQuestionWord(withoutLeadIn(text).text);
}

/** True for "where did it happen?": it asks about what a message was about from its first question on. */
export function asksOfEvent(text: string): boolean {
  return bareQuestion(text) && tokensOf(text).some(({ lower }) => /^happen(?:s|ed)?$/u.test(lower));
}
