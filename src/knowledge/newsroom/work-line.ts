import type { Logger } from 'pino';

type Work = () => Promise<void>;

const RETRY_MS = 3_000;

/** One thing after the other within this process; the store does the same among processes. */
export class WorkLine {
  readonly #logger: Logger;
  #last: Promise<unknown> = Promise.resolve();
  #stopped = false;
  /** Works that wait for their turn, and those that wait to be tried again: each once, however many notices come. */
  readonly #inTurn = new Set<Work>();
  readonly #retries = new Map<Work, NodeJS.Timeout>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** Resolves or rejects as the work does; what comes after it is done either way. */
  inLine<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Does the work in its turn; what fails (the database is away) is tried again, since nothing else would bring it. */
  follow(work: Work): void {
    if (this.#stopped || this.#inTurn.has(work)) return;
    this.#inTurn.add(work);
    this.inLine(() => {
      this.#inTurn.delete(work);
      return work();
    }).catch((err: unknown) => {
      if (this.#stopped || this.#retries.has(work)) return;
      this.#logger.error(
        { err, retryMs: RETRY_MS },
        'a change of the articles could not be followed; it is tried again',
      );
      const again = (): void => {
        this.#retries.delete(work);
        this.follow(work);
      };
      this.#retries.set(work, setTimeout(again, RETRY_MS).unref());
    });
  }

  /** From now on nothing is followed; what is in its turn goes on. */
  stopFollowing(): void {
    this.#stopped = true;
    for (const retry of this.#retries.values()) clearTimeout(retry);
  }

  /** Resolves once nothing is in its turn. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
