/** One engine at one size in a process of its own: `<engine> <passages> <warm>`, prints JSON. */
import process from 'node:process';
import { ask } from '../../src/answer/index.ts';
import { rank } from '../../src/answer/rank/index.ts';
import type { Entry } from '../../src/entry.ts';
import { createPassageIndex, STOP } from '../../src/search/index.ts';
import { stemsSought } from '../../src/search/mini-index.ts';
import { StemSearch, stemOf, termOf } from '../../src/search/stem-search.ts';
import { others } from '../answers/others.ts';
import { corpusOf, questions } from './corpus.ts';

export interface Measured {
  readonly indexMs: number;
  /** Of all threads of the process. */
  readonly indexCpuMs: number;
  /** Milliseconds a question, sorted. */
  readonly queriesMs: readonly number[];
  /** CPU time a question, sorted. */
  readonly queriesCpuMs: readonly number[];
  /** Resident memory of the process with everything loaded. */
  readonly rssMb: number;
}

const QUESTIONS = 100;
const NOW = '2026-01-01T12:00:00Z';

type Ask = (text: string) => unknown;

const ours = (entries: readonly Entry[], how: string): Ask => {
  const index = createPassageIndex();
  for (const entry of entries) index.put(entry);
  if (how === 'search') return (text) => index.candidates(index.read(text), 50);
  if (how === 'rank') return (text) => rank(index, { text });
  const sorted = entries.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const byId = new Map(sorted.map((entry) => [entry.article.id, entry]));
  const library = { entries: () => sorted, entry: (id: string) => byId.get(id), index, version: 'bench' };
  const whole: Ask = (text) => ask(library, { text, now: NOW, mode: 'ask' });
  // What answers keep in step with the articles is part of loading them.
  whole('Which town is meant?');
  return whole;
};

/**
 * MiniSearch's own search over the very index that ours searches, for the same stems with the same weights. What ours
 * leaves away are the objects it makes for each document that is found.
 */
const tuned = (entries: readonly Entry[]): Ask => {
  const index = createPassageIndex();
  let terms: string[] = [];
  const search = new StemSearch(() => terms);
  let id = 0;
  for (const entry of entries) {
    index.put(entry);
    const { first, stems, flags } = index.analysis(entry.article.id) ?? {};
    if (first === undefined || stems === undefined || flags === undefined) throw new Error('not indexed');
    for (const { ordinal } of entry.passages) {
      const own = new Set<string>();
      for (let i = first[ordinal] ?? 0; i < (first[ordinal + 1] ?? 0); i++)
        if (((flags[i] ?? 0) & STOP) === 0) own.add(termOf(stems[i] ?? 0));
      terms = [...own];
      search.add({ id, stems: '' });
      id++;
    }
  }
  return (text) => {
    const weights = stemsSought(index.read(text), index.passagesWith);
    terms = [...weights.keys()].map(termOf);
    return search.search('', { boostTerm: (term) => weights.get(stemOf(term)) ?? 1 });
  };
};

const build = async (name: string, entries: readonly Entry[]): Promise<Ask> => {
  if (['search', 'rank', 'ask'].includes(name)) return ours(entries, name);
  if (name === 'tuned') return tuned(entries);
  const other = others.find((one) => one.name === name);
  if (other === undefined) throw new Error(`no engine ${name}`);
  const engine = await other.build(entries);
  return (text) => engine.find(text);
};

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const ascending = (a: number, b: number): number => a - b;

const [name = 'rank', passages = '10000', warm = '200'] = process.argv.slice(2);
const entries = corpusOf(Number(passages));
const all = questions(QUESTIONS + Number(warm));
const asked = all.slice(0, QUESTIONS);
const before = { ms: performance.now(), cpu: cpuMs() };
const find = await build(name, entries);
const indexMs = performance.now() - before.ms;
const indexCpuMs = cpuMs() - before.cpu;
// Others than those that are timed: what is measured is a bot that has been asked before.
for (const text of all.slice(QUESTIONS)) await find(text);
const queriesMs: number[] = [];
const queriesCpuMs: number[] = [];
for (const text of asked) {
  const start = { ms: performance.now(), cpu: cpuMs() };
  await find(text);
  queriesMs.push(performance.now() - start.ms);
  queriesCpuMs.push(cpuMs() - start.cpu);
}
const measured: Measured = {
  indexMs,
  indexCpuMs,
  queriesMs: queriesMs.sort(ascending),
  queriesCpuMs: queriesCpuMs.sort(ascending),
  rssMb: process.memoryUsage().rss / 2 ** 20,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
