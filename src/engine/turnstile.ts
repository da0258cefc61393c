/**
 * Lets one question through at a time, in order of arrival, each in a turn of its own of the event loop: so that the
 * platforms' acknowledgements and heartbeats go out between two questions, however many wait.
 */
export class Turnstile {
  readonly #max: number;
  readonly #queue: Waiting[] = [];
  #inside = 0;
  #turning = false;

  /** `max`: how many may wait or be under way at once. */
  constructor(max: number) {
    this.#max = max;
  }

  /** True when nobody more is let in for now. */
  get full(): boolean {
    return this.#queue.length + this.#inside >= this.#max;
  }

  /**
   * Resolves when it is this caller's turn; then a `leave` has to follow. `onPlace` is called with the place in the queue
   * (1: next), once at once and again each time it changes, but never when nobody else waits. It must not throw.
   */
  enter(onPlace?: (place: number) => void): Promise<void> {
    return new Promise((go) => {
      const alone = this.#queue.length === 0;
      this.#queue.push({ go, onPlace: alone ? undefined : onPlace });
      if (!alone) onPlace?.(this.#queue.length);
      this.#turn();
    });
  }

  leave(): void {
    this.#inside--;
  }

  #turn(): void {
    if (this.#turning || this.#queue.length === 0) return;
    this.#turning = true;
    setImmediate(() => {
      this.#turning = false;
      const next = this.#queue.shift();
      if (next === undefined) return;
      this.#inside++;
      next.go();
      this.#queue.forEach(({ onPlace }, index) => {
        onPlace?.(index + 1);
      });
      this.#turn();
    });
  }
}

interface Waiting {
  readonly go: () => void;
  readonly onPlace: ((place: number) => void) | undefined;
}
