import { ShortMemory } from '../short-memory.ts';

/** Questions one asker may ask within a minute: more than a person types, also where several share one address. */
export const QUESTIONS_PER_MINUTE = 60;
const WINDOW_MS = 60_000;

/** How often each asker asked within the last minute; of the last 10,000 askers. */
export class AskingRate {
  readonly #max: number;
  readonly #times = new ShortMemory<readonly number[]>({ forMs: WINDOW_MS, most: 10_000 });

  constructor(max: number) {
    this.#max = max;
  }

  /** 0, and the question counts; or the whole seconds after which the next one may come, and this one does not count. */
  ask(asker: string, nowMs: number): number {
    const times = this.#times.recall(asker, nowMs) ?? [];
    // A clock that was set back leaves times ahead of now; they must not lock anybody out.
    const recent = times.filter((atMs) => atMs <= nowMs && nowMs - atMs < WINDOW_MS);
    const oldest = recent[0];
    if (oldest !== undefined && recent.length >= this.#max) {
      return Math.max(1, Math.ceil((oldest + WINDOW_MS - nowMs) / 1_000));
    }
    this.#times.remember(asker, [...recent, nowMs], nowMs);
    return 0;
  }
}
