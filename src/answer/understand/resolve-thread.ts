import type { NameBook } from '../names/name-book.ts';
import { definesName } from './answered-person.ts';
import { askedParts } from './asked-parts.ts';
import { cleanQuestion } from './clean.ts';
import type { LastAnswer } from './exchange.ts';
import { bareQuestion, isBareFollowUp, resolveFollowUp } from './follow-up.ts';
import { readPlea } from './plea.ts';
import { namesNobody } from './pronoun.ts';
import { withoutSlips } from './slips.ts';
import { isSmallTalk, withoutGreeting } from './small-talk.ts';
import { readWish, type Wish } from './wish.ts';

/** Older questions of a conversation are not looked at. */
const MAX_THREAD = 6;

/** Gives the first quote for a question, null when it is refused. */
export type AnswerTo = (question: string) => LastAnswer | null;

/** A question that stands by itself. */
export interface Resolved {
  /** What is searched for; for a wish the question that it is about. */
  readonly question: string;
  /** What the asker is told it was understood as. */
  readonly shown: string;
  /** Something wished of the last answer; null for a question of its own. */
  readonly wish: Wish | null;
  /** True when the thread had to complete it. */
  readonly completed: boolean;
  /** True when it means something that nothing before it tells ("and when?" as the first question). */
  readonly unresolved: boolean;
}

/** The last question of a conversation as it stands by itself, and how often more was wished for since. */
export interface Last {
  readonly question: string;
  readonly more: number;
  /** The last question that asks about something that happened, not who somebody is; null when there was none. */
  readonly event: string | null;
}

/** Completes one question from those before it. */
export function resolveQuestion(
  text: string,
  before: Last | null,
  book: NameBook,
  answerTo: AnswerTo,
): Resolved {
  const wish = before === null ? null : readWish(text);
  if (before !== null && wish !== null) {
    const { question } = before;
    return { question, shown: wished(wish, question), wish, completed: true, unresolved: false };
  }
  const about =
    before === null ? null : bareQuestion(text) ? (before.event ?? before.question) : before.question;
  const completed =
    about === null ? null : resolveFollowUp(text, { question: about, answer: () => answerTo(about) }, book);
  if (completed !== null) return { ...completed, wish: null, completed: true, unresolved: false };
  const unresolved = isBareFollowUp(text) || namesNobody(text, book);
  return { question: text, shown: text, wish: null, completed: false, unresolved };
}

function wished(wish: Wish, question: string): string {
  switch (wish) {
    case 'speaker':
      return `Who said what was quoted for “${question}”?`;
    case 'more':
      return `What else do the articles say to “${question}”?`;
    case 'again':
      return question;
    default:
      return wish satisfies never;
  }
}

/** What the conversation stands at behind one more question. */
export function afterQuestion({ question, wish }: Resolved, before: Last | null, book: NameBook): Last {
  return {
    question,
    event: definesName(question, book) ? (before?.event ?? null) : question,
    more: wish === 'more' ? (before?.more ?? 0) + 1 : wish === 'speaker' ? (before?.more ?? 0) : 0,
  };
}

/** Where a thread stands behind its last question; null for an empty thread. */
export function lastOfThread(thread: readonly string[], book: NameBook, answerTo: AnswerTo): Last | null {
  let last: Last | null = null;
  for (const earlier of thread.slice(-MAX_THREAD)) {
    const text = withoutGreeting(withoutSlips(cleanQuestion(earlier)));
    if (text === '' || isSmallTalk(text) || readPlea(text) === 'whole') continue;
    for (const part of askedParts(text).questions)
      last = afterQuestion(resolveQuestion(part, last, book, answerTo), last, book);
  }
  return last;
}
