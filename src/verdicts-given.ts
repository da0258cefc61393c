import { createHash } from 'node:crypto';

/** How long a person's verdict is known as theirs, and how many are at most. */
const REMEMBER_MS = 30 * 60_000;
const MAX_VERDICTS = 5_000;

/**
 * Which askers gave a verdict on which quotes just now, as digests in memory only: so that pressing three times is not
 * three people. After half an hour or a restart nobody knows any more.
 */
export class VerdictsGiven {
  readonly #given = new Map<string, number>();

  /** True the first time for this asker and token; always for nobody in particular (null). */
  first(asker: string | null, token: string, nowMs: number): boolean {
    if (asker === null) return true;
    for (const [oldest, atMs] of this.#given) {
      if (this.#given.size < MAX_VERDICTS && nowMs - atMs < REMEMBER_MS) break;
      this.#given.delete(oldest);
    }
    const key = createHash('sha256')
      .update(JSON.stringify([asker, token]))
      .digest('base64');
    if (this.#given.has(key)) return false;
    this.#given.set(key, nowMs);
    return true;
  }
}
