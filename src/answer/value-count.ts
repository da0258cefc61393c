/** How often each value stands among what comes and goes. */
export class ValueCount {
  readonly #counts = new Map<string, number>();
  #sorted: readonly string[] | null = null;

  add(value: string): void {
    const count = this.#counts.get(value) ?? 0;
    if (count === 0) this.#sorted = null;
    this.#counts.set(value, count + 1);
  }

  remove(value: string): void {
    const count = this.#counts.get(value) ?? 0;
    if (count > 1) this.#counts.set(value, count - 1);
    else if (this.#counts.delete(value)) this.#sorted = null;
  }

  get size(): number {
    return this.#counts.size;
  }

  /** The different values, by letters. The same array as long as they are the same. */
  get values(): readonly string[] {
    this.#sorted ??= [...this.#counts.keys()].sort();
    return this.#sorted;
  }
}
