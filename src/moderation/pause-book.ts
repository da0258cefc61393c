import type { Logger } from 'pino';
import type { Pause, Store } from '../store/index.ts';
import { lookAgain } from '../store/look-again.ts';

/** The pauses in force, at hand for every question without asking the store. */
export interface PauseBook {
  /** The pause of a place, or of the server it lies in; null when there is none. */
  at(place: string | null): Pause | null;
  /** Reads the store again: at once after a pause of our own. */
  refresh(): Promise<void>;
  /** From now on looks for pauses by other processes, until `stop`. */
  follow(): void;
  stop(): Promise<void>;
}

/** How soon a pause by another process holds here: one look is one read of a table that is mostly empty. */
const LOOK_MS = 1_000;

export function createPauseBook({
  store,
  logger,
}: {
  readonly store: Store;
  readonly logger: Logger;
}): PauseBook {
  let pauses: ReadonlyMap<string, Pause> = new Map();
  const refresh = async (): Promise<void> => {
    pauses = new Map((await store.pauses.all()).map((pause) => [pause.place, pause]));
  };
  const again = lookAgain({ refresh, everyMs: LOOK_MS, logger, failed: 'the pauses could not be read' });
  return {
    at: (place) => {
      if (pauses.size === 0 || place === null) return null;
      for (let key = place; key !== ''; key = key.slice(0, Math.max(0, key.lastIndexOf(':')))) {
        const pause = pauses.get(key);
        if (pause !== undefined) return pause;
      }
      return null;
    },
    refresh,
    ...again,
  };
}
