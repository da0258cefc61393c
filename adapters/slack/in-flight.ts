/** Work that has begun, so that stopping can wait for it. */
export interface InFlight {
  /** Runs the work and holds on to it until it ends, whichever way. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is left or the time is over; tells how much was left. */
  settle(timeoutMs: number): Promise<number>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  return {
    async run(work) {
      const promise = work();
      running.add(promise);
      try {
        return await promise;
      } finally {
        running.delete(promise);
      }
    },
    async settle(timeoutMs) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, timeoutMs);
      });
      await Promise.race([Promise.allSettled(running), late]);
      clearTimeout(timer);
      return running.size;
    },
  };
}
