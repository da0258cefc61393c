/** The real process is killed once inside each step; the bench does it twenty times. */
import { expect, it } from 'vitest';
import { runCrashes, STEPS } from '../../bench/knowledge/crash/run-crashes.ts';

it('a process killed inside any step loses nothing confirmed and repairs each message once', async () => {
  const { kills, messages, faults } = await runCrashes(1, () => undefined);
  expect(faults).toEqual([]);
  // While the change is being written, the process may be done before the kill arrives.
  const sure = STEPS.filter(({ step }) => step !== 'storing');
  for (const { act, step } of sure) expect(kills.get(`${act} ${step}`), `${act} ${step}`).toBe(1);
  expect(messages).toBeGreaterThan(20);
}, 280_000);
