import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import {
  type Actor,
  createNewsroom,
  libraryAt,
  type Newsroom,
  versionOf,
} from '../../../src/knowledge/newsroom/index.ts';
import { readArticle } from '../../../src/knowledge/read-article.ts';
import { Library } from '../../../src/library.ts';
import { createLiving } from '../../../src/living/index.ts';
import { openStore, type Store } from '../../../src/store/index.ts';
import type { ChildJob } from './child.ts';
import { type Platform, portTo, startPlatform } from './platform.ts';

/** Where a process can be killed. `storing` is any moment while the change is being written. */
export const STEPS = [
  ...(['add', 'correct', 'withdraw'] as const).flatMap((act) =>
    ['planned', 'storing', 'stored', 'in-force'].map((step) => ({ act, step })),
  ),
  ...['taken', 'edit', 'edited', 'reply', 'replied'].map((step) => ({ act: 'repair' as const, step })),
];

export interface CrashReport {
  /** Kills by act and step: `add planned`. */
  readonly kills: ReadonlyMap<string, number>;
  readonly messages: number;
  /** What was wrong afterwards; empty when nothing was. */
  readonly faults: readonly string[];
}

const NOW = '2022-01-11T12:00:00.000Z';
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The child as one file, since it is started for each kill and reading its sources takes longer than its work. */
const OUT = path.join(ROOT, 'node_modules/.cache/dateline', `crash-child-${process.pid}`);
const CHILD = path.join(OUT, 'child.mjs');
const ACTOR: Actor = { by: 'moderators', who: null, why: 'crash test' };
const LONG = 'The committee met again in the evening and no decision was made. '.repeat(40);
const textOf = (id: string, day: string): string =>
  `---\ntitle: ${id}\noutlet: Outlet A\npublished: 2022-01-08\nlang: en\n---\nThe bridge of ${id} reopened on ${day}. ${LONG}\n`;

interface Bench {
  readonly store: Store;
  readonly storeUrl: string;
  readonly platform: Platform;
  readonly faults: string[];
}

/**
 * Kills a process `rounds` times inside each step and looks each time whether all is as it must be. Ends after the round
 * in which `isEnough` becomes true, if that is sooner.
 */
export async function runCrashes(
  rounds: number,
  told: (line: string) => void,
  isEnough: () => boolean = () => false,
): Promise<CrashReport> {
  buildChild();
  const folder = await mkdtemp(path.join(tmpdir(), 'crash-'));
  const storeUrl = `file:${path.join(folder, 'x.db')}`;
  const bench: Bench = {
    store: await openStore(storeUrl),
    storeUrl,
    platform: await startPlatform(),
    faults: [],
  };
  const kills = new Map<string, number>();
  let messages = 0;
  for (let round = 0; round < rounds && !isEnough(); round++) {
    for (const { act, step } of STEPS) {
      const id = `${act}-${step}-${round}`;
      const posted = await prepare(bench, act, id);
      messages += posted.length;
      // An added article is submitted and published: every other time the second of the two is met.
      const times = act === 'add' ? 1 + (round % 2) : act === 'repair' ? 1 + (round % posted.length) : 1;
      const { confirmed, killed } = await killAt(bench, { act, id, step, times });
      if (killed) kills.set(`${act} ${step}`, (kills.get(`${act} ${step}`) ?? 0) + 1);
      await check(bench, act, id, confirmed, posted);
    }
    told(`round ${round + 1} of ${rounds}: ${bench.faults.length} faults`);
  }
  await bench.store.close();
  await bench.platform.close();
  await rm(folder, { recursive: true, force: true });
  await rm(OUT, { recursive: true, force: true });
  return { kills, messages, faults: bench.faults };
}

function buildChild(): void {
  const build = path.join(ROOT, 'bin/build.mjs');
  execFileSync(process.execPath, [build, OUT, 'bench/knowledge/crash/child.ts']);
}

async function newsroomOf(store: Store): Promise<{ newsroom: Newsroom; library: Library }> {
  const library = new Library();
  const logger = pino({ level: 'silent' });
  const newsroom = createNewsroom({ store, library, source: null, now: () => new Date(NOW), logger });
  await newsroom.start();
  return { newsroom, library };
}

/** The state in which the process that will be killed begins; the messages that quote the article. */
async function prepare({ store }: Bench, act: ChildJob['act'], id: string): Promise<readonly string[]> {
  if (act === 'add') return [];
  const { newsroom, library } = await newsroomOf(store);
  const { article } = readArticle(new TextEncoder().encode(textOf(id, 'Friday')), `${id}.md`, new Date(NOW));
  if (article === null) throw new Error('the text is no article');
  await newsroom.submit(article, 'paste', ACTOR);
  await newsroom.publish(id, ACTOR);
  const messages = [`${id}-m1`, `${id}-m2`];
  const passage = library.entry(id)?.passages[0];
  if (passage === undefined) throw new Error('the article has a sentence');
  for (const message of messages) {
    await store.postings.add({
      platform: 'crash',
      channel: 'c',
      message,
      thread: null,
      at: NOW,
      knowledge: library.version,
      lang: 'en',
      parts: [
        {
          type: 'quote',
          role: 'answer',
          quote: { article: id, digest: article.digest, start: passage.start, end: passage.end },
        },
      ],
    });
  }
  if (act === 'repair') await newsroom.withdraw(id, ACTOR);
  await newsroom.stop();
  return messages;
}

/** Runs the process and kills it where it says that it is; what it had confirmed by then. */
async function killAt(
  { storeUrl, platform }: Bench,
  { act, id, step, times }: { act: ChildJob['act']; id: string; step: string; times: number },
): Promise<{ readonly confirmed: readonly number[]; readonly killed: boolean }> {
  const storing = step === 'storing';
  const job: ChildJob = {
    storeUrl,
    act,
    id,
    text: textOf(id, act === 'correct' ? 'Saturday' : 'Friday'),
    step: storing ? null : step,
    times,
    platformUrl: platform.url,
    now: NOW,
  };
  const child = spawn(process.execPath, [CHILD, JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  let planned = 0;
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
    if (out.includes('\nhere\n')) child.kill('SIGKILL');
    const seen = out.split('step planned').length - 1;
    if (storing && seen > planned) {
      planned = seen;
      // Writing takes some milliseconds: anywhere within.
      if (seen === times) setTimeout(() => child.kill('SIGKILL'), Math.floor(Math.random() * 6));
    }
  });
  const killed = await new Promise<boolean>((resolve) => {
    child.once('exit', (_, signal) => resolve(signal === 'SIGKILL'));
  });
  const confirmed = [...out.matchAll(/^confirmed (\d+)$/gm)].map((match) => Number(match[1]));
  return { confirmed, killed };
}

async function check(
  bench: Bench,
  act: ChildJob['act'],
  id: string,
  confirmed: readonly number[],
  messages: readonly string[],
): Promise<void> {
  const { store, platform, faults } = bench;
  const expectThat = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`${id}: ${what}`);
  };
  const { newsroom, library } = await newsroomOf(store);
  const revisions = await store.revisions.since(0);
  expectThat(
    revisions.every((one, i) => one.seq === i + 1),
    'revisions have a gap',
  );
  for (const seq of confirmed)
    expectThat(revisions[seq - 1] !== undefined, `confirmed revision ${seq} is lost`);
  expectThat(library.version === versionOf(newsroom.standings()), 'library and store differ');
  if (revisions.length > 0) {
    expectThat(revisions.at(-1)?.knowledge === library.version, 'the version was not recorded');
    const rebuilt = await libraryAt(store, library.version);
    expectThat(rebuilt.version === library.version, 'the version cannot be rebuilt');
  }
  const entry = library.entry(id);
  const wanted = [textOf(id, 'Friday'), textOf(id, 'Saturday')].map((text) => text.split('---\n')[2]);
  expectThat(entry === undefined || wanted.includes(entry.article.body), 'a half article is live');
  const found = library.index.candidates(library.index.read(`bridge of ${id} reopened`), 50);
  const ours = found.some(({ located }) => located.entry.article.id === id);
  expectThat(ours === (newsroom.standings().get(id)?.status === 'live'), 'what is found is not what is live');
  if (act === 'add' && confirmed.length === 2)
    expectThat(entry !== undefined, 'a confirmed article is missing');
  if (act === 'withdraw' && confirmed.length === 1)
    expectThat(entry === undefined, 'a withdrawn article is live');

  const logger = pino({ level: 'silent' });
  // A minute later, so that what the killed process had taken is free again.
  const later = (): Date => new Date(Date.parse(NOW) + 60_000);
  const living = createLiving({ store, newsroom, library, now: later, logger });
  living.attach('crash', portTo(platform.url));
  while ((await living.progress()).open > 0) await sleep(2);
  await living.stop();
  await newsroom.stop();
  const changed = newsroom.standings().get(id)?.last.act !== 'published';
  for (const message of messages) {
    const [edits = 0, replies = 0] = [platform.edits.get(message), platform.beneath.get(message)];
    const right = changed ? 1 : 0;
    expectThat(edits === right, `${message} was edited ${edits} times, not ${right}`);
    expectThat(replies === right, `${message} got ${replies} replies, not ${right}`);
  }
}
