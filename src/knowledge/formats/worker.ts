import { parentPort } from 'node:worker_threads';
import { parseJob } from './parse-job.ts';
import type { Job } from './parsed.ts';

/** Parses one document after the other; what it costs is limited from outside. */
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await parseJob(job));
});
