/** Keeps works of one lane one after another, in the order they came; lanes do not wait for each other. */
export interface Lanes {
  run<T>(lane: string, work: () => Promise<T>): Promise<T>;
}

export function createLanes(): Lanes {
  const last = new Map<string, Promise<unknown>>();
  return {
    async run(lane, work) {
      const before = last.get(lane) ?? Promise.resolve();
      const mine = before.then(work);
      // Whoever comes next waits for the end of this one, not for its success.
      const ended = mine.catch(() => undefined);
      last.set(lane, ended);
      try {
        return await mine;
      } finally {
        if (last.get(lane) === ended) last.delete(lane);
      }
    },
  };
}
