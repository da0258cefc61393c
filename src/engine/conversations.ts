import { ShortMemory } from '../short-memory.ts';

const MAX_QUESTIONS = 5;

const KEPT = { forMs: 30 * 60_000, most: 2_000 };

/** What was last talked of in each conversation, for half an hour: what "and when?" and "more" are resolved from. */
export class Conversations {
  readonly #threads = new ShortMemory<readonly string[]>(KEPT);
  readonly #timelines = new ShortMemory<{ readonly next: string | null }>(KEPT);

  /** Earlier questions of the conversation, oldest first; empty when there are none or they are too old. */
  recall(thread: string, nowMs: number): readonly string[] {
    return this.#threads.recall(thread, nowMs) ?? [];
  }

  remember(thread: string, question: string, nowMs: number): void {
    const questions = [...this.recall(thread, nowMs), question].slice(-MAX_QUESTIONS);
    this.#threads.remember(thread, questions, nowMs);
    this.#timelines.forget(thread);
  }

  /** A timeline was shown; `next` names its next page, null behind the last one. */
  rememberTimeline(thread: string, next: string | null, nowMs: number): void {
    this.#timelines.remember(thread, { next }, nowMs);
  }

  /** The timeline shown last; null when a question was asked since, or none was shown. */
  recallTimeline(thread: string, nowMs: number): { readonly next: string | null } | null {
    return this.#timelines.recall(thread, nowMs);
  }
}
