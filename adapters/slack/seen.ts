/** Remembers what was already taken in, for a while. */
export interface Seen {
  /**
   * True the first time, false when any of the keys was given before within its time. All keys are remembered either
   * way. An empty list is always the first time.
   */
  first(keys: readonly string[], rememberMs?: number): boolean;
}

/** In memory, bounded: beyond `max` keys the oldest are forgotten. A restart forgets everything. */
export function createSeen(options: {
  readonly now: () => Date;
  readonly rememberMs: number;
  readonly max: number;
}): Seen {
  const until = new Map<string, number>();

  function forget(nowMs: number): void {
    for (const [key, untilMs] of until) {
      if (untilMs > nowMs && until.size <= options.max) return;
      until.delete(key);
    }
  }

  return {
    first(keys, rememberMs = options.rememberMs) {
      const nowMs = options.now().getTime();
      const before = keys.some((key) => (until.get(key) ?? 0) > nowMs);
      for (const key of keys) {
        until.delete(key);
        until.set(key, nowMs + rememberMs);
      }
      forget(nowMs);
      return !before;
    },
  };
}
