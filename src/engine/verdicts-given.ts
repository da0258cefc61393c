import { factDigest } from '../fact-digest.ts';
import { ShortMemory } from '../short-memory.ts';

/**
 * Which askers gave a verdict on which quotes within half an hour, as digests: so that pressing three times is not
 * three people.
 */
export class VerdictsGiven {
  readonly #given = new ShortMemory<true>({ forMs: 30 * 60_000, most: 5_000 });

  /** True the first time for this asker and token; always for nobody in particular (null). */
  first(asker: string | null, token: string, nowMs: number): boolean {
    if (asker === null) return true;
    const key = factDigest(asker, token);
    if (this.#given.recall(key, nowMs) !== null) return false;
    this.#given.remember(key, true, nowMs);
    return true;
  }
}
