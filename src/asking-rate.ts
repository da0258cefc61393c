/** Questions one asker may ask within a minute: more than a person types, also where several share one address. */
export const QUESTIONS_PER_MINUTE = 60;
const WINDOW_MS = 60_000;
const MAX_ASKERS = 10_000;

/**
 * How often each asker asked within the last minute, in memory only. Keys are opaque and never leave this object. Beyond
 * 10,000 askers those who asked least recently are forgotten first.
 */
export class AskingRate {
  readonly #max: number;
  readonly #times = new Map<string, readonly number[]>();

  constructor(max: number) {
    this.#max = max;
  }

  /** 0, and the question counts; or the whole seconds after which the next one may come, and this one does not count. */
  ask(asker: string, nowMs: number): number {
    // A clock that was set back leaves times ahead of now; they must not lock anybody out.
    const recent = (this.#times.get(asker) ?? []).filter((atMs) => atMs <= nowMs && nowMs - atMs < WINDOW_MS);
    const oldest = recent[0];
    if (oldest !== undefined && recent.length >= this.#max) {
      return Math.max(1, Math.ceil((oldest + WINDOW_MS - nowMs) / 1_000));
    }
    // Maps keep insertion order, so the first keys are those that asked least recently.
    this.#times.delete(asker);
    this.#times.set(asker, [...recent, nowMs]);
    this.#forget(nowMs);
    return 0;
  }

  #forget(nowMs: number): void {
    for (const [asker, times] of this.#times) {
      const lastMs = times.at(-1) ?? 0;
      if (this.#times.size <= MAX_ASKERS && nowMs - lastMs < WINDOW_MS) return;
      this.#times.delete(asker);
    }
  }
}
