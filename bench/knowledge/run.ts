/**
 * How long it takes until the answer changes, at 10,000 articles, while questions are being asked all the time.
 * `npm run bench:knowledge [-- ARTICLES [CHANGES]]`
 */
import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pino } from 'pino';
import { ask } from '../../src/answer/index.ts';
import { createFolderSource } from '../../src/knowledge/folder.ts';
import { type Actor, createNewsroom } from '../../src/knowledge/newsroom/index.ts';
import { readArticle } from '../../src/knowledge/read-article.ts';
import { Library } from '../../src/library.ts';
import { openStore } from '../../src/store/index.ts';
import { writeTable } from '../table.ts';
import { articleText, ownSentence } from './corpus.ts';

const articles = Number(process.argv[2] ?? 10_000);
const changes = Number(process.argv[3] ?? 30);
const SENTENCES = 12;
const NOW = '2022-02-01T12:00:00.000Z';
const ACTOR: Actor = { by: 'moderators', who: null, why: null };
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const now = (): Date => new Date(NOW);

/** How long it took: "9.1 s (8.8 s of CPU)". */
async function timed(work: () => Promise<unknown>): Promise<string> {
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return `${((performance.now() - from) / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU)`;
}

const root = await mkdtemp(path.join(tmpdir(), 'bench-knowledge-'));
const folder = path.join(root, 'knowledge');
await mkdir(folder);
for (let n = 0; n < articles; n++) await writeFile(path.join(folder, `a${n}.md`), articleText(n, SENTENCES));
const store = await openStore(`file:${path.join(root, 'x.db')}`);
const library = new Library();
const source = createFolderSource(folder, now);
const newsroom = createNewsroom({ store, library, source, now, logger: pino({ level: 'silent' }) });
const first = await timed(() => newsroom.start());
await newsroom.follow(() => undefined);
say(`${articles} articles, ${library.index.size.passages} sentences loaded in ${first}`);

let asked = 0;
let failed = 0;
const questionMs: number[] = [];
let asking = true;
/** Other people's questions, one after the other without a pause; each must be answered from its own article. */
const askers = (async () => {
  for (let i = 0; asking; i++) {
    const { text, question } = ownSentence((i * 7919) % articles);
    const from = performance.now();
    if (answers(question)[0] !== text) failed++;
    questionMs.push(performance.now() - from);
    asked++;
    await nextTurn();
  }
})();

function answers(question: string): readonly string[] {
  return ask(library, { text: question, now: NOW, mode: 'ask' }).quotes.map((quote) => quote.text);
}

/** Milliseconds from the beginning of the act until the question is answered as it has to be. */
async function untilAnswer(
  n: number,
  there: boolean,
  act: () => Promise<unknown>,
  inForce?: number[],
): Promise<number> {
  const { text, question } = ownSentence(n);
  const from = performance.now();
  let ended = false;
  const acting = act().finally(() => {
    ended = true;
    inForce?.push(performance.now() - from);
  });
  for (;;) {
    await nextTurn();
    if (answers(question).includes(text) === there) break;
    if (ended && performance.now() - from > 60_000) throw new Error(`the answer about ${n} never changed`);
  }
  const tookMs = performance.now() - from;
  await acting;
  return tookMs;
}

const times = {
  publish: [] as number[],
  withdraw: [] as number[],
  publishInForce: [] as number[],
  withdrawInForce: [] as number[],
  added: [] as number[],
  removed: [] as number[],
};
for (let i = 0; i < changes; i++) {
  const n = articles + i;
  const { article } = readArticle(new TextEncoder().encode(articleText(n, SENTENCES)), `m${n}.md`, now());
  if (article === null) throw new Error('the invented article cannot be read');
  await newsroom.submit(article, 'paste', ACTOR);
  times.publish.push(
    await untilAnswer(n, true, () => newsroom.publish(article.id, ACTOR), times.publishInForce),
  );
  times.withdraw.push(
    await untilAnswer(n, false, () => newsroom.withdraw(article.id, ACTOR), times.withdrawInForce),
  );
}
for (let i = 0; i < Math.min(10, changes); i++) {
  const n = articles * 2 + i;
  const file = path.join(folder, `b${n}.md`);
  times.added.push(await untilAnswer(n, true, () => writeFile(file, articleText(n, SENTENCES))));
  times.removed.push(await untilAnswer(n, false, () => unlink(file)));
}
asking = false;
await askers;
await newsroom.stop();
const again = createNewsroom({
  store,
  library: new Library(),
  source: createFolderSource(folder, now),
  now,
  logger: pino({ level: 'silent' }),
});
const second = await timed(() => again.start());
await again.stop();
await store.close();
await rm(root, { recursive: true, force: true });

const at = (list: readonly number[], share: number): string => {
  const sorted = [...list].sort((a, b) => a - b);
  return String(Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0));
};
const row = (what: string, list: readonly number[]): readonly string[] => [
  what,
  String(list.length),
  at(list, 0.5),
  at(list, 0.95),
  at(list, 1),
];
await writeTable(
  'knowledge',
  `Until the answer changes, at ${articles} articles`,
  ['act', 'times', 'p50 ms', 'p95 ms', 'max ms'],
  [
    row('publish: in force (store and library)', times.publishInForce),
    row('publish: first changed answer', times.publish),
    row('withdraw: in force (store and library)', times.withdrawInForce),
    row('withdraw: first changed answer', times.withdraw),
    row('new file in the folder: first changed answer', times.added),
    row('file removed: first changed answer', times.removed),
    row('a question meanwhile', questionMs),
  ],
  [
    `${SENTENCES} sentences an article, in one process with an embedded store, while questions are asked without a pause: ${asked} asked, ${failed} of them not answered from their article. Times from the act to the first changed answer; a withdrawn article's question is then refused, with suggestions. For files the wait until a file is quiet (75 to 150 ms) is part of it.`,
    `First start: ${first} to read, cut, index and record all; second start: ${second}. Load of the machine per core at the end: ${((loadavg()[0] ?? 0) / cpus().length).toFixed(1)}; above 1, all times are that much longer than on an idle one.`,
    'Repeat: `npm run bench:knowledge [-- ARTICLES [CHANGES]]`.',
  ],
);
process.exitCode = failed === 0 ? 0 : 1;
