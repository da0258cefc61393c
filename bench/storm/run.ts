/**
 * Thousands of questions within a minute, second deliveries and broken connections, over the loopback platforms: the
 * service itself in a process of its own. `--questions N --seconds S --only discord|http|socket` for a smaller storm,
 * whose table is printed but not kept.
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { makeArticles } from '../ready/make-articles.ts';
import { writeTable } from '../table.ts';
import { discordSurface } from './discord.ts';
import { createJudge } from './judge.ts';
import { planStorm, QUESTIONS } from './plan.ts';
import { slackSurface } from './slack.ts';
import { runStorm } from './storm.ts';
import type { Surface } from './surface.ts';
import { HEAD, tally } from './tally.ts';

const ARTICLES = 40;
const CHANNELS = 50;
const SURFACES: Readonly<Record<string, () => Promise<Surface>>> = {
  http: () => slackSurface('http'),
  socket: () => slackSurface('socket'),
  discord: discordSurface,
};

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string' },
  },
});
const questions = Math.min(Number(values.questions), 10_000);
const overMs = Math.min(Number(values.seconds), 300) * 1_000;
const acts = planStorm({ questions, overMs, channels: CHANNELS, duplicates: 0.05 });
const whole = values.only === undefined && questions === 2_000 && overMs === 60_000;

const knowledge = await mkdtemp(path.join(tmpdir(), 'storm-'));
await makeArticles(knowledge, ARTICLES);
await copyFile('knowledge/kazakhstan-2022-01-08.md', path.join(knowledge, 'shipped.md'));
const judge = await createJudge(knowledge, QUESTIONS, new Date());

const rows: (readonly string[])[] = [];
const notes: string[] = [];
for (const [key, create] of Object.entries(SURFACES)) {
  if (values.only !== undefined && values.only !== key) continue;
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  const surface = await create();
  const result = await runStorm({ surface, acts, overMs, dropEveryMs: 10_000, knowledge, judge });
  const { row, notes: said, held } = tally(surface.name, result);
  rows.push(row);
  notes.push(
    ...said,
    `${surface.name}: load average of the machine ${load} before, ${loadavg()[0]?.toFixed(1)} after.`,
  );
  if (!held) process.exitCode = 1;
}
await rm(knowledge, { recursive: true });

notes.unshift(
  `${questions.toLocaleString('en')} questions in ${overMs / 1_000} s over ${CHANNELS} channels, ${QUESTIONS.length} different ones, each by another person; 5% delivered twice; a connection broken every 10 s. The bot is \`src/main.ts\` with its store, in a process of its own, over ${ARTICLES + 1} articles. A reply is whole when each of its quotes and sentences is the engine’s own.`,
);
if (whole) await writeTable('storm', 'A storm of questions', HEAD, rows, notes);
else
  for (const line of [HEAD.join(' | '), ...rows.map((row) => row.join(' | ')), ...notes])
    process.stdout.write(`${line}\n`);
