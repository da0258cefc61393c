import { createHash } from 'node:crypto';

/** How long a refused question is remembered for the button beneath it, and how many are at most. */
const REMEMBER_MS = 30 * 60_000;
const MAX_QUESTIONS = 2_000;

/**
 * Questions that were just refused, in memory only: a button names its question by a key, since a button must not carry
 * what somebody asked. After half an hour or a restart the key means nothing any more.
 */
export class RecentQuestions {
  readonly #questions = new Map<string, { readonly text: string; readonly atMs: number }>();

  /** The key of a question: 16 hex digits, the same for the same asker's same words. */
  remember(text: string, asker: string | null, nowMs: number): string {
    const key = createHash('sha256')
      .update(JSON.stringify([asker, text]))
      .digest('hex')
      .slice(0, 16);
    this.#questions.delete(key);
    this.#questions.set(key, { text, atMs: nowMs });
    for (const [oldest, { atMs }] of this.#questions) {
      if (this.#questions.size <= MAX_QUESTIONS && nowMs - atMs <= REMEMBER_MS) break;
      this.#questions.delete(oldest);
    }
    return key;
  }

  recall(key: string, nowMs: number): string | null {
    const found = this.#questions.get(key);
    return found && nowMs - found.atMs <= REMEMBER_MS ? found.text : null;
  }
}
