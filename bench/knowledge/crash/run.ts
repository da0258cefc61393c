/**
 * Kills the real service inside each step, at least 20 times in each, and shows where and what was wrong afterwards.
 * `npx tsx bench/knowledge/crash/run.ts [ROUNDS [AT_ONCE [MINUTES [STEP]]]]`: begins no round after the minutes; STEP, such
 * as `"withdraw storing"`, is the only one then.
 */
import process from 'node:process';
import { startPostgres } from '../../../test/store/real-postgres.ts';
import { writeTable } from '../../table.ts';
import { runServiceCrashes, SERVICE_STEPS } from './run-service-crashes.ts';

const [rounds = 20, atOnce = 3, minutes = 90] = process.argv.slice(2, 5).map(Number);
const only = process.argv[5];
const untilMs = performance.now() + minutes * 60_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const postgres = await startPostgres();
/** Every fourth round stands on PostgreSQL. */
const onPostgres = (round: number): boolean => round % 4 === 3;
const done: number[] = [];
const { kills, messages, faults } = await runServiceCrashes({
  rounds,
  atOnce,
  storeUrl: async (folder, round) => {
    done.push(round);
    return onPostgres(round) ? postgres.database(`crash-${round}`) : `file:${folder}/x.db`;
  },
  only,
  told: say,
  isEnough: () => performance.now() > untilMs,
});
await postgres.stop();
const counted = SERVICE_STEPS.map(({ act, step }) => ({
  act,
  step,
  times: kills.get(`${act} ${step}`) ?? 0,
}));
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
    'What is killed is `src/main.ts` with the real Discord client on a loopback Discord, started as `npm start` does. A moderator hands in, publishes, corrects and withdraws by the commands and buttons, somebody asks and shares; in every third round the texts come in through the folder.',
    `It is ended by SIGKILL where its own log says that it is in the step; within "storing" it stands still before the second, third … seventh statement after the change was planned, inside the open transaction. ${done.filter(onPostgres).length} of ${done.length} rounds stood on a real PostgreSQL, the others on the embedded file.`,
    `After each kill the service is started again: every change that a moderator was told of is there, revisions have no gap, the running service knows what the store says and answers from whole articles alone, the recorded version can be rebuilt, and each of the ${messages} posted messages was edited exactly once and got exactly one reply beneath it where its quote was changed, none where it was not. Of a message that was announced and never told of (“share”) the quote is pulled after the restart: where it had arrived, it is found and treated like the others.`,
    `Repeat: \`npx tsx bench/knowledge/crash/run.ts ${rounds} ${atOnce}\`.`,
  ],
);
for (const fault of faults) say(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
