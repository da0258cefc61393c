import type { NameBook } from '../names/name-book.ts';
import { cleanQuestion } from './clean.ts';
import { isBareFollowUp, resolveFollowUp } from './follow-up.ts';
import { namesNobody } from './pronoun.ts';
import { withoutGreeting } from './small-talk.ts';

/** Older questions of a conversation are not looked at. */
const MAX_THREAD = 6;

/** A question that stands by itself. */
export interface Resolved {
  readonly question: string;
  /** True when the thread had to complete it. */
  readonly completed: boolean;
  /** True when it means something that nothing before it tells ("and when?" as the first question). */
  readonly unresolved: boolean;
}

/** Completes one question from those before it. `answerTo` gives the best quote for a question, null when refused. */
export function resolveQuestion(
  text: string,
  before: string | null,
  book: NameBook,
  answerTo: (question: string) => string | null,
): Resolved {
  const completed =
    before === null
      ? null
      : resolveFollowUp(text, { question: before, answer: () => answerTo(before) }, book);
  if (completed !== null) return { question: completed, completed: true, unresolved: false };
  return { question: text, completed: false, unresolved: isBareFollowUp(text) || namesNobody(text, book) };
}

/** The last question of a thread as it stands by itself; null for an empty thread. */
export function lastOfThread(
  thread: readonly string[],
  book: NameBook,
  answerTo: (question: string) => string | null,
): string | null {
  let last: string | null = null;
  for (const earlier of thread.slice(-MAX_THREAD)) {
    const text = withoutGreeting(cleanQuestion(earlier));
    if (text !== '') last = resolveQuestion(text, last, book, answerTo).question;
  }
  return last;
}
