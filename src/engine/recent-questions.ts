import { factDigest } from '../fact-digest.ts';
import { ShortMemory } from '../short-memory.ts';

/**
 * Questions asked within the last half hour: a button names its question by a key, since a button must not carry what
 * somebody asked.
 */
export class RecentQuestions {
  readonly #questions = new ShortMemory<string>({ forMs: 30 * 60_000, most: 2_000 });

  /** The key of a question: 16 hex digits, the same for the same asker's same words. */
  remember(text: string, asker: string | null, nowMs: number): string {
    const key = factDigest(asker, text).slice(0, 16);
    this.#questions.remember(key, text, nowMs);
    return key;
  }

  /** Null when the key means nothing any more. */
  recall(key: string, nowMs: number): string | null {
    return this.#questions.recall(key, nowMs);
  }
}
