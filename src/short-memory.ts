/**
 * What is known for a while, in memory only; a restart forgets all of it. Keys never leave this object. It reads no
 * clock: each call says when it is.
 */
export class ShortMemory<V> {
  readonly #forMs: number;
  readonly #most: number;
  readonly #known = new Map<string, { readonly value: V; readonly atMs: number }>();

  /** `forMs`: how long something is known. Beyond `most` what was longest untouched is forgotten first. */
  constructor({ forMs, most }: { readonly forMs: number; readonly most: number }) {
    this.#forMs = forMs;
    this.#most = most;
  }

  /** Null when nothing is known under the key, or it is too old. */
  recall(key: string, nowMs: number): V | null {
    const found = this.#known.get(key);
    return found !== undefined && nowMs - found.atMs < this.#forMs ? found.value : null;
  }

  /** From now on the key means this value alone. */
  remember(key: string, value: V, nowMs: number): void {
    this.#known.delete(key);
    this.#known.set(key, { value, atMs: nowMs });
    // A map keeps the order of insertion, so what was longest untouched comes first.
    for (const [oldest, { atMs }] of this.#known) {
      if (this.#known.size <= this.#most && nowMs - atMs < this.#forMs) return;
      this.#known.delete(oldest);
    }
  }

  forget(key: string): void {
    this.#known.delete(key);
  }
}
