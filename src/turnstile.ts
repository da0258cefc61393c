/**
 * Lets one question through at a time, in order of arrival, each in a turn of its own of the event loop: so that the
 * platforms' acknowledgements and heartbeats go out between two questions, however many wait.
 */
export class Turnstile {
  readonly #maxWaiting: number;
  #waiting = 0;
  #tail: Promise<void> = Promise.resolve();

  constructor(maxWaiting: number) {
    this.#maxWaiting = maxWaiting;
  }

  /** Resolves when it is this caller's turn; null when too many wait already. Each entry needs one `leave`. */
  enter(): Promise<void> | null {
    if (this.#waiting >= this.#maxWaiting) return null;
    this.#waiting++;
    this.#tail = this.#tail.then(() => new Promise((resolve) => setImmediate(resolve)));
    return this.#tail;
  }

  leave(): void {
    this.#waiting--;
  }
}
