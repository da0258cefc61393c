/**
 * Parsing in a thread of its own. Measured: 20,000 nested elements keep Readability busy for 46 s before its stack
 * overflows, and a PDF of 60 KB can inflate without end; only ending the thread holds against every such document.
 */
import { Worker } from 'node:worker_threads';
import { type Job, type Parsed, type Unusable, unusable } from './parsed.ts';

export interface ParseLimits {
  /** From handing in to the answer, in milliseconds, the start of the thread (about 400 ms) included. */
  readonly timeoutMs: number;
  /** Heap of the thread in MiB. */
  readonly heapMb: number;
  /** What the whole process may grow by meanwhile, in MiB: inflated streams lie outside the heap. */
  readonly growthMb: number;
}

export const PARSE_LIMITS: ParseLimits = { timeoutMs: 30_000, heapMb: 512, growthMb: 1_024 };

/** A thread without work is kept so long for the next document of a folder. */
const IDLE_MS = 2_000;
const LOOK_MS = 50;

interface Kept {
  readonly worker: Worker;
  readonly heapMb: number;
  readonly end: NodeJS.Timeout;
  readonly died: () => void;
}

let kept: Kept | null = null;

/** The parsed document; over a limit `ARTICLE_TOO_COSTLY`, the thread is ended then. Never rejects. */
export async function parseInWorker(job: Job, limits: ParseLimits = PARSE_LIMITS): Promise<Parsed> {
  const worker = takeWorker(limits.heapMb);
  const result = await outcome(worker, job, limits);
  if (result.healthy) keep(worker, limits.heapMb);
  else await worker.terminate();
  return result.parsed;
}

function takeWorker(heapMb: number): Worker {
  if (kept?.heapMb === heapMb) {
    const { worker, end, died } = kept;
    kept = null;
    clearTimeout(end);
    worker.off('exit', died).off('error', died);
    worker.ref();
    return worker;
  }
  return new Worker(new URL('./worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
    env: {},
    stdout: true,
    stderr: true,
  });
}

function keep(worker: Worker, heapMb: number): void {
  if (kept !== null) {
    void worker.terminate();
    return;
  }
  worker.unref();
  const end = setTimeout(() => {
    kept = null;
    void worker.terminate();
  }, IDLE_MS);
  end.unref();
  // An idle thread that dies is not handed out again.
  const died = (): void => {
    if (kept?.worker === worker) kept = null;
  };
  worker.once('exit', died).once('error', died);
  kept = { worker, heapMb, end, died };
}

function outcome(
  worker: Worker,
  job: Job,
  limits: ParseLimits,
): Promise<{ readonly parsed: Parsed; readonly healthy: boolean }> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const done = (parsed: Parsed, healthy: boolean): void => {
      clearTimeout(timeout);
      clearInterval(growth);
      // Each by its own: without any listener left the thread's messages are no longer passed on.
      worker.off('message', answered).off('exit', ended);
      if (healthy) worker.off('error', broke);
      resolve({ parsed, healthy });
    };
    const answered = (parsed: Parsed): void => done(parsed, true);
    const ended = (): void => done(unusable('ARTICLE_CORRUPT', 'the document broke its reader'), false);
    const broke = (cause: Error & { readonly code?: string }): void => {
      const full = cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const reason = `the document breaks its reader (${cause.message.slice(0, 120)}); save it as plain text`;
      done(full ? tooCostly('memory') : unusable('ARTICLE_CORRUPT', reason), false);
    };
    const timeout = setTimeout(() => done(tooCostly('time'), false), limits.timeoutMs);
    const growth = setInterval(() => {
      const grownMb = (process.memoryUsage.rss() - before) / 1_048_576;
      if (grownMb > limits.growthMb) done(tooCostly('memory'), false);
    }, LOOK_MS);
    worker.on('message', answered).on('error', broke).on('exit', ended);
    worker.postMessage(job);
  });
}

function tooCostly(what: 'time' | 'memory'): Unusable {
  return unusable(
    'ARTICLE_TOO_COSTLY',
    `reading the document takes too much ${what}; save its text as .txt and add that`,
  );
}
