/**
 * Kills the real process inside each step, at least 20 times in each, and shows where and what was wrong afterwards.
 * `npx tsx bench/knowledge/crash/run.ts [ROUNDS [MINUTES]]`: ends after the minutes even if rounds are left.
 */
import process from 'node:process';
import { writeTable } from '../../table.ts';
import { runCrashes, STEPS } from './run-crashes.ts';

const rounds = Number(process.argv[2] ?? 20);
const untilMs = performance.now() + Number(process.argv[3] ?? 60) * 60_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { kills, messages, faults } = await runCrashes(rounds, say, () => performance.now() > untilMs);
const counted = STEPS.map(({ act, step }) => ({ act, step, times: kills.get(`${act} ${step}`) ?? 0 }));
const total = counted.reduce((sum, { times }) => sum + times, 0);
const most = Math.max(1, ...counted.map(({ times }) => times));
await writeTable(
  'crash',
  `${total} kills, ${faults.length} faults`,
  ['act', 'step', 'kills', ''],
  counted.map(({ act, step, times }) => [
    act,
    step,
    String(times),
    '█'.repeat(Math.round((times / most) * 20)),
  ]),
  [
    `The process is ended by SIGKILL where its own log says that it is in the step; within "storing" at a random moment while the change is written, where it may be done before the kill arrives. After each kill the store is opened anew: every confirmed change is there, revisions have no gap, no half article is found, the recorded version can be rebuilt, and each of the ${messages} posted messages has been repaired exactly once, its short reply beneath it too.`,
    'Repeat: `npx tsx bench/knowledge/crash/run.ts [ROUNDS [MINUTES]]`; 20 rounds by default.',
  ],
);
for (const fault of faults) say(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
