import type { Logger } from 'pino';

/** What keeps something at hand in step with the store, where other processes write too. */
export interface LookAgain {
  /** From now on looks every so often, until `stop`. */
  follow(): void;
  /** Resolves when a look under way has ended. */
  stop(): Promise<void>;
}

/** Looks one after the other; one that fails is logged as `failed`, what was known stays, and the next makes it good. */
export function lookAgain({
  refresh,
  everyMs,
  logger,
  failed,
}: {
  readonly refresh: () => Promise<void>;
  readonly everyMs: number;
  readonly logger: Logger;
  readonly failed: string;
}): LookAgain {
  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    try {
      await refresh();
    } catch (err) {
      logger.warn({ err }, failed);
    }
  };
  return {
    follow: () => {
      timer ??= setInterval(() => {
        looking = looking.then(look);
      }, everyMs).unref();
    },
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
