/**
 * `npm run bench:scale [-- sizes…]`: time to index, time a question and memory at 10,000, 100,000 and 1,000,000
 * passages, each engine in a process of its own, as ratios to plain MiniSearch in the same run. Heap limit 4 GB;
 * running out of memory or of time (five minutes) is a result.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { writeTable } from '../table.ts';
import type { Measured } from './measure.ts';

const HEAP_MB = 4096;
const LIMIT_MS = 300_000;

const measure = (engine: string, passages: number): Measured | string => {
  const script = join(import.meta.dirname, 'measure.ts');
  const args = [`--max-old-space-size=${HEAP_MB}`, '--import', 'tsx', script, engine, String(passages)];
  const { status, stdout, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    maxBuffer: 2 ** 24,
  });
  if (error !== undefined) return 'over five minutes';
  if (status !== 0) return 'out of memory';
  return JSON.parse(stdout) as Measured;
};

const engines: readonly (readonly [string, string])[] = [
  ['MiniSearch', 'MiniSearch, plain'],
  ['lunr', 'lunr'],
  ['FlexSearch', 'FlexSearch'],
  ['search', 'Dateline, search alone'],
  ['rank', 'Dateline, whole ranking'],
];

const at = (measured: Measured, share: number): number =>
  measured.queriesMs[
    Math.min(measured.queriesMs.length - 1, Math.floor(measured.queriesMs.length * share))
  ] ?? 0;

const ratio = (own: number, plain: number | undefined): string =>
  plain === undefined || plain === 0 ? '' : ` (${(own / plain).toFixed(2)}×)`;

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const rows: (readonly string[])[] = [];
for (const passages of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  let plain: Measured | undefined;
  for (const [engine, label] of engines) {
    const measured = measure(engine, passages);
    const size = passages.toLocaleString('en');
    if (typeof measured === 'string') {
      rows.push([label, size, measured, '–', '–', '–', '–']);
      continue;
    }
    if (engine === 'MiniSearch') plain = measured;
    rows.push([
      label,
      size,
      `${measured.indexMs.toFixed(0)}${ratio(measured.indexMs, plain?.indexMs)}`,
      at(measured, 0.5).toFixed(1),
      `${at(measured, 0.95).toFixed(1)}${ratio(at(measured, 0.95), plain && at(plain, 0.95))}`,
      at(measured, 0.99).toFixed(1),
      `${measured.rssMb.toFixed(0)}${ratio(measured.rssMb, plain?.rssMb)}`,
    ]);
  }
}
await writeTable(
  'scale',
  'Scale: indexing, asking and memory',
  ['engine', 'passages', 'index ms', 'p50 ms', 'p95 ms', 'p99 ms', 'memory MB'],
  rows,
  [
    `In brackets the ratio to plain MiniSearch at the same size. Heap limit ${HEAP_MB} MB. Memory is that of the whole process with the sentences loaded. 100 questions of SelQA; sentences of SelQA and SQuAD, beyond the real ones halves of two joined.`,
  ],
);
