/** How long `npm start` takes until it is ready, and what it weighs, with 1 and with 1,000 articles. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from '../median.ts';
import { writeTable } from '../table.ts';
import { makeArticles } from './make-articles.ts';

const RUNS = 5;

interface Start {
  readonly readyMs: number;
  readonly peakMb: number;
}

async function start(knowledge: string, store: string): Promise<Start> {
  const began = process.hrtime.bigint();
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    env: {
      PATH: process.env.PATH ?? '',
      PAGE_PORT: '0',
      LOG_LEVEL: 'error',
      KNOWLEDGE_DIR: knowledge,
      STORE_URL: `file:${store}`,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const chunk of child.stdout) if (String(chunk).includes('discord ')) break;
  const readyMs = Number(process.hrtime.bigint() - began) / 1e6;
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const peakMb = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  return { readyMs, peakMb };
}

const folder = await mkdtemp(path.join(tmpdir(), 'ready-'));
const rows: string[][] = [];
for (const count of [1, 1_000]) {
  await makeArticles(path.join(folder, String(count)), count);
  const starts: Start[] = [];
  for (let i = 0; i < RUNS; i++)
    starts.push(await start(path.join(folder, String(count)), path.join(folder, `store-${count}-${i}.db`)));
  const ready = starts.map((one) => one.readyMs);
  rows.push([
    String(count),
    (median(ready) / 1000).toFixed(2),
    `${(Math.min(...ready) / 1000).toFixed(2)}–${(Math.max(...ready) / 1000).toFixed(2)}`,
    median(starts.map((one) => one.peakMb)).toFixed(0),
  ]);
}
await rm(folder, { recursive: true });
await writeTable(
  'ready',
  'Start: time until ready and peak memory',
  ['articles', 'ready, median s', 'min–max s', 'peak memory, MB'],
  rows,
);
