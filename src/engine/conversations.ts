import { ShortMemory } from '../short-memory.ts';

const MAX_QUESTIONS = 5;

/** The last questions of each conversation, for half an hour: what "and when?" is resolved from. */
export class Conversations {
  readonly #threads = new ShortMemory<readonly string[]>({ forMs: 30 * 60_000, most: 2_000 });

  /** Earlier questions of the conversation, oldest first; empty when there are none or they are too old. */
  recall(thread: string, nowMs: number): readonly string[] {
    return this.#threads.recall(thread, nowMs) ?? [];
  }

  remember(thread: string, question: string, nowMs: number): void {
    const questions = [...this.recall(thread, nowMs), question].slice(-MAX_QUESTIONS);
    this.#threads.remember(thread, questions, nowMs);
  }
}
