/**
 * `npm run bench:scale [-- sizes… engines… heap=MB minutes=N warm=N runs=N]`: time to index, time a question and memory at
 * 10,000, 100,000 and 1,000,000 passages, each engine in a process of its own, as ratios to plain MiniSearch. Each figure
 * is the median of the runs. Rows that are not measured anew stay as they were (`bench/results/scale.json`). Running out
 * of memory or of time is a result.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { median } from '../median.ts';
import type { Measured } from './measure.ts';
import { type Row, writeScale } from './table.ts';

const ENGINES = ['MiniSearch', 'lunr', 'FlexSearch', 'tuned', 'search', 'rank', 'ask'];
const SIZES = [10_000, 100_000, 1_000_000];
const RESULTS = 'bench/results/scale.json';

const words = process.argv.slice(2);
const setting = (name: string, otherwise: number): number =>
  Number(words.find((word) => word.startsWith(`${name}=`))?.split('=')[1] ?? otherwise);
const heapMb = setting('heap', 4096);
const minutes = setting('minutes', 5);
/** Questions asked before the clock starts, the same for each engine. */
const warm = setting('warm', 200);
const runs = setting('runs', 3);
const sizes = words.map(Number).filter((size) => size > 0);
const engines = ENGINES.filter((engine) => words.includes(engine));

/** Built as the service is, since a loader in the process would be measured with it. */
const BUILT = join(import.meta.dirname, '../../node_modules/.cache/dateline', `scale-${process.pid}`);
execFileSync(process.execPath, ['bin/build.mjs', BUILT, 'bench/scale/measure.ts']);
process.on('exit', () => rmSync(BUILT, { recursive: true, force: true }));

const measure = (engine: string, passages: number): Measured | string => {
  const script = join(BUILT, 'measure.mjs');
  const args = [`--max-old-space-size=${heapMb}`, script, engine, String(passages), String(warm)];
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { GOLD_DIR: join(import.meta.dirname, '../../../shared/gold'), ...process.env },
    timeout: minutes * 60_000,
    maxBuffer: 2 ** 24,
  });
  if (error !== undefined) return `over ${minutes} minutes`;
  // V8 ends a process that runs out of memory by SIGABRT.
  if (signal !== null) return `out of memory (heap limit ${heapMb} MB)`;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const rowOf = (engine: string, passages: number): Row => {
  const base = { engine, passages, heapMb, warm, runs, date: new Date().toISOString().slice(0, 10) };
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    const one = measure(engine, passages);
    if (typeof one === 'string') return { ...base, failed: one };
    measured.push(one);
  }
  const of = (figure: (one: Measured) => number): number => median(measured.map(figure));
  return {
    ...base,
    load: (loadavg()[0] ?? 0) / cpus().length,
    indexMs: of(({ indexMs }) => indexMs),
    indexCpuMs: of(({ indexCpuMs }) => indexCpuMs),
    p50Ms: of(({ queriesMs }) => at(queriesMs, 0.5)),
    p95Ms: of(({ queriesMs }) => at(queriesMs, 0.95)),
    p99Ms: of(({ queriesMs }) => at(queriesMs, 0.99)),
    p50CpuMs: of(({ queriesCpuMs }) => at(queriesCpuMs, 0.5)),
    p95CpuMs: of(({ queriesCpuMs }) => at(queriesCpuMs, 0.95)),
    meanMs: of(({ queriesMs }) => queriesMs.reduce((sum, ms) => sum + ms, 0) / queriesMs.length),
    rssMb: of(({ rssMb }) => rssMb),
  };
};

const known = (): readonly Row[] => {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as readonly Row[];
  } catch {
    // Nothing was measured yet.
    return [];
  }
};

for (const passages of sizes.length > 0 ? sizes : SIZES) {
  for (const engine of engines.length > 0 ? engines : ENGINES) {
    const row = rowOf(engine, passages);
    process.stdout.write(`${JSON.stringify(row)}\n`);
    const others = known().filter((one) => one.engine !== engine || one.passages !== passages);
    const place = (one: Row): number => one.passages * 10 + ENGINES.indexOf(one.engine);
    const rows = [...others, row].sort((a, b) => place(a) - place(b));
    writeFileSync(RESULTS, `[\n${rows.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
    await writeScale(rows);
  }
}
