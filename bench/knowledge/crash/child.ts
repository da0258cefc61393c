/**
 * The process that is killed: the real newsroom and the real repairs over a store on disk. It stops dead where its own
 * log says that a step was reached, and waits there for the kill; nothing in the program knows of it.
 */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { createNewsroom } from '../../../src/knowledge/newsroom/index.ts';
import { readArticle } from '../../../src/knowledge/read-article.ts';
import { Library } from '../../../src/library.ts';
import { createLiving } from '../../../src/living/index.ts';
import { openStore } from '../../../src/store/index.ts';
import { portTo } from './platform.ts';

export interface ChildJob {
  readonly storeUrl: string;
  readonly act: 'add' | 'correct' | 'withdraw' | 'repair';
  readonly id: string;
  readonly text: string;
  /** Step at which the process stops, at its n-th time; null runs on. */
  readonly step: string | null;
  readonly times: number;
  readonly platformUrl: string;
  readonly now: string;
}

const job = JSON.parse(process.argv[2] ?? '{}') as ChildJob;
const tell = (line: string): void => void writeSync(1, `${line}\n`);
let seen = 0;
const logger = pino(
  { level: 'trace', base: null },
  {
    write: (line: string) => {
      const { step } = JSON.parse(line) as { step?: string };
      if (step === undefined) return;
      tell(`step ${step}`);
      if (step !== job.step || ++seen < job.times) return;
      tell('here');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    },
  },
);

const now = (): Date => new Date(job.now);
const store = await openStore(job.storeUrl);
const library = new Library();
const newsroom = createNewsroom({ store, library, source: null, now, logger });
await newsroom.start();
tell('ready');
const actor = { by: 'moderators' as const, who: null, why: 'crash test' };
const { article } = readArticle(new TextEncoder().encode(job.text), `${job.id}.md`, now());
if (article === null) throw new Error('the text is no article');
const confirm = (seq: number | undefined): void => tell(`confirmed ${seq}`);
switch (job.act) {
  case 'add':
    confirm((await newsroom.submit(article, 'paste', actor)).revisions.at(-1)?.seq);
    confirm((await newsroom.publish(job.id, actor)).revisions.at(-1)?.seq);
    break;
  case 'correct':
    confirm((await newsroom.correct(job.id, article, 'paste', actor)).revisions.at(-1)?.seq);
    break;
  case 'withdraw':
    confirm((await newsroom.withdraw(job.id, actor)).revisions.at(-1)?.seq);
    break;
  case 'repair': {
    const living = createLiving({ store, newsroom, library, now, logger, leaseMs: 1 });
    living.attach('crash', portTo(job.platformUrl));
    while ((await living.progress()).open > 0) await sleep(2);
    await living.stop();
    break;
  }
  default:
    job.act satisfies never;
}
await store.close();
tell('done');
