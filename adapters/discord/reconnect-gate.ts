/**
 * Lets the gateway be tried again, with pauses that grow. The SDK by itself was tried and left: it knocks twice a second
 * for as long as Discord is away, and one of its connections that failed goes on knocking after the client was destroyed,
 * so that each failed start would leave one more client that answers.
 */
export interface ReconnectGate {
  /** A connection ended, or could not be made. */
  closed(shard: number): void;
  /** One stands: the next pauses begin small again. */
  opened(): void;
  /** Resolves when this shard may go on: at once while its connection stands, and never any more after `end`. */
  pass(shard: number): Promise<void>;
  /** Nobody passes any more. */
  end(): void;
}

/** The pauses behind the first tries double from a second to this. */
const LONGEST_MS = 15_000;

/** At once: the first try may only learn that the old session is over, and the second begins a new one. */
const AT_ONCE = 2;

/** `random`: in [0, 1); half of a pause is chance, so that many bots do not come back at one moment. */
export function createReconnectGate(random: () => number): ReconnectGate {
  const waiting = new Set<number>();
  const timers = new Set<NodeJS.Timeout>();
  let tries = 0;
  let ended = false;
  return {
    closed: (shard) => {
      waiting.add(shard);
      tries += 1;
    },
    opened: () => {
      tries = 0;
    },
    pass: (shard) => {
      if (ended) return new Promise(() => undefined);
      if (!waiting.delete(shard) || tries <= AT_ONCE) return Promise.resolve();
      const pauseMs = Math.min(1_000 * 2 ** (tries - AT_ONCE - 1), LONGEST_MS) * (1 + random()) * 0.5;
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          timers.delete(timer);
          resolve();
        }, pauseMs);
        timers.add(timer);
      });
    },
    end: () => {
      ended = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
