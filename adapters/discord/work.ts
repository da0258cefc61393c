/** Replies in flight: `stop()` waits for them, for a while. */
export interface Work {
  /** `job` never rejects. */
  add(job: Promise<void>): void;
  /** Resolves when nothing is in flight any more, or after `limitMs`. True when all was finished. */
  finish(limitMs: number): Promise<boolean>;
}

export function createWork(): Work {
  const jobs = new Set<Promise<void>>();
  const allDone = async (): Promise<true> => {
    while (jobs.size > 0) await Promise.all(jobs);
    return true;
  };
  return {
    add: (job) => {
      jobs.add(job);
      void job.then(() => jobs.delete(job));
    },
    finish: async (limitMs) => {
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), limitMs);
      });
      const finished = await Promise.race([allDone(), tooLate]);
      clearTimeout(timer);
      return finished;
    },
  };
}
