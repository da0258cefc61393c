import type { Article } from '../knowledge/article.ts';
import type { Origin } from '../store/index.ts';

/** A corrected text that was shown and is not confirmed yet. */
export interface Correction {
  /** The article it is to replace the text of. */
  readonly id: string;
  readonly article: Article;
  readonly origin: Origin;
  readonly why: string | null;
}

/** Kept in memory alone, for half an hour: until it is confirmed it is nothing that must survive. */
export class Corrections {
  readonly #waiting = new Map<string, { readonly draft: Correction; readonly untilMs: number }>();
  static readonly KEEP_MS = 30 * 60_000;
  static readonly MAX = 50;

  put(draft: Correction, nowMs: number): void {
    for (const [key, { untilMs }] of this.#waiting) if (untilMs <= nowMs) this.#waiting.delete(key);
    if (this.#waiting.size >= Corrections.MAX) this.#waiting.delete([...this.#waiting.keys()][0] ?? '');
    this.#waiting.set(draft.article.digest.slice(0, 16), { draft, untilMs: nowMs + Corrections.KEEP_MS });
  }

  /** Null when there is none of this digest, or its time is over. */
  find(digest: string, nowMs: number): Correction | null {
    const found = this.#waiting.get(digest);
    return found !== undefined && found.untilMs > nowMs ? found.draft : null;
  }

  drop(digest: string): void {
    this.#waiting.delete(digest);
  }
}
