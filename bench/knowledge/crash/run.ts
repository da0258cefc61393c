/** Kills the real process inside each step, at least 20 times in each, and prints where and what was wrong afterwards. */
import process from 'node:process';
import { runCrashes, STEPS } from './run-crashes.ts';

const rounds = Number(process.argv[2] ?? 20);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { kills, messages, faults } = await runCrashes(rounds, say);
say('| act | step | kills |\n|---|---|---|');
for (const { act, step } of STEPS) say(`| ${act} | ${step} | ${kills.get(`${act} ${step}`) ?? 0} |`);
say(
  `${[...kills.values()].reduce((a, b) => a + b, 0)} kills, ${messages} posted messages, ${faults.length} faults`,
);
for (const fault of faults) say(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
