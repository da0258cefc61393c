/** How long a conversation is remembered after its last question, and how many are at most. */
export const REMEMBER_MS = 30 * 60_000;
const MAX_CONVERSATIONS = 2_000;
const MAX_QUESTIONS = 5;

/**
 * The last questions of each conversation, in memory only and for half an hour: what "and when?" is resolved from.
 * A restart forgets all of it. Keys are opaque and never leave this object.
 */
export class Conversations {
  readonly #threads = new Map<string, { readonly questions: readonly string[]; readonly atMs: number }>();

  /** Earlier questions of the conversation, oldest first; empty when there are none or they are too old. */
  recall(thread: string, nowMs: number): readonly string[] {
    const found = this.#threads.get(thread);
    return found && nowMs - found.atMs <= REMEMBER_MS ? found.questions : [];
  }

  remember(thread: string, question: string, nowMs: number): void {
    const questions = [...this.recall(thread, nowMs), question].slice(-MAX_QUESTIONS);
    this.#threads.delete(thread);
    this.#threads.set(thread, { questions, atMs: nowMs });
    // Maps keep insertion order, so the first keys are those longest untouched.
    for (const [key, { atMs }] of this.#threads) {
      if (this.#threads.size <= MAX_CONVERSATIONS && nowMs - atMs <= REMEMBER_MS) break;
      this.#threads.delete(key);
    }
  }
}
