/** Which deliveries were taken before. In memory here; a store can stand behind the same two questions. */
export interface Seen {
  /** True the first time a key is given within its lifetime. */
  first(key: string): boolean;
  /** The key counts as never given. */
  forget(key: string): void;
}

export interface SeenOptions {
  /** How long a key is remembered. */
  readonly lifetimeMs: number;
  /** Most keys remembered; beyond that the oldest are forgotten first. */
  readonly maxKeys: number;
  readonly now: () => Date;
}

/** Remembers keys in memory, bounded in number and time. */
export function createSeen({ lifetimeMs, maxKeys, now }: SeenOptions): Seen {
  // Insertion order is order of age: a key is never given a new time while it is remembered.
  const times = new Map<string, number>();
  const forgetOld = (nowMs: number): void => {
    for (const [key, time] of times) {
      if (times.size <= maxKeys && nowMs - time < lifetimeMs) return;
      times.delete(key);
    }
  };
  return {
    first: (key) => {
      const nowMs = now().getTime();
      forgetOld(nowMs);
      if (times.has(key)) return false;
      times.set(key, nowMs);
      forgetOld(nowMs);
      return true;
    },
    forget: (key) => {
      times.delete(key);
    },
  };
}
