/** One engine at one size in a process of its own: `npx tsx bench/scale/measure.ts <engine> <passages>`, prints JSON. */
import process from 'node:process';
import { rank } from '../../src/answer/rank/index.ts';
import type { Entry } from '../../src/library.ts';
import { createPassageIndex } from '../../src/search/index.ts';
import { others } from '../answers/others.ts';
import { corpusOf, questions } from './corpus.ts';

export interface Measured {
  readonly indexMs: number;
  /** Milliseconds a question, sorted. */
  readonly queriesMs: readonly number[];
  /** Resident memory of the process with everything loaded. */
  readonly rssMb: number;
}

const QUESTIONS = 100;

type Ask = (text: string) => unknown;

const ours = (entries: readonly Entry[], whole: boolean): Ask => {
  const index = createPassageIndex();
  for (const entry of entries) index.put(entry);
  return whole ? (text) => rank(index, { text }) : (text) => index.candidates(index.read(text), 50);
};

const build = async (name: string, entries: readonly Entry[]): Promise<Ask> => {
  if (name === 'search' || name === 'rank') return ours(entries, name === 'rank');
  const other = others.find((one) => one.name === name);
  if (other === undefined) throw new Error(`no engine ${name}`);
  const engine = await other.build(entries);
  return (text) => engine.find(text);
};

const [name = 'rank', passages = '10000'] = process.argv.slice(2);
const entries = corpusOf(Number(passages));
const asked = questions(QUESTIONS);
const before = performance.now();
const ask = await build(name, entries);
const indexMs = performance.now() - before;
for (const text of asked.slice(0, 10)) await ask(text);
const queriesMs: number[] = [];
for (const text of asked) {
  const start = performance.now();
  await ask(text);
  queriesMs.push(performance.now() - start);
}
const measured: Measured = {
  indexMs,
  queriesMs: queriesMs.sort((a, b) => a - b),
  rssMb: process.memoryUsage().rss / 2 ** 20,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
