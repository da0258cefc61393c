/** Deliveries again after a restart, or to another process, with the real store between them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { eventually } from '../contract/harness.ts';
import { sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { scriptedEngine } from '../contract/scripted-engine.ts';
import { directMessage, slashCommand } from '../fakes/slack/payloads.ts';
import { PERSON } from '../fakes/slack/workspace.ts';
import { type SlackWorld, startSlackWorld } from '../fakes/slack/world.ts';
import { temporaryStore } from '../store/temporary-store.ts';

let store: Store;
let end: () => Promise<void>;
const worlds: SlackWorld[] = [];
beforeEach(async () => {
  ({ store, end } = await temporaryStore());
});
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.close()));
  await end();
});

const engine = scriptedEngine((question) => sampleReply(question, [sampleQuote('A whole sentence.')]));

async function replica(claims: { claim: Store['seen']['claim'] } = store.seen): Promise<SlackWorld> {
  const world = await startSlackWorld({ transport: 'http', engine, claims });
  worlds.push(world);
  return world;
}

/** Everything sent to it so far has been looked at once this is answered. */
async function afterwards({ platform }: SlackWorld): Promise<number> {
  const commands = () => platform.messages.filter(({ via }) => via === 'response_url').length;
  const before = commands();
  await platform.send(slashCommand('/ask', 'and now?'), {
    triggerId: `t${Math.floor(performance.now() * 1_000)}`,
  });
  await eventually('the answer to a last question', () => commands() > before);
  return platform.messages.length - commands();
}

it('answers a message once that two processes are given, also under another event id', async () => {
  const [one, two] = [await replica(), await replica()];
  const message = directMessage('who?', '1700000000.000100');
  await one.platform.send({ ...message, ...{ eventId: 'Ev1' } });
  expect(await afterwards(one)).toBe(1);
  await two.platform.send({ ...message, ...{ eventId: 'Ev2' } });
  expect(await afterwards(two)).toBe(0);
});

it('answers once across a restart', async () => {
  const before = await replica();
  const message = directMessage('who?', '1700000000.000200');
  await before.platform.send(message);
  expect(await afterwards(before)).toBe(1);
  await before.adapter.stop();
  const after = await replica();
  await after.platform.send(message);
  expect(await afterwards(after)).toBe(0);
});

it('keeps no name of anybody in the store', async () => {
  const claimed: string[] = [];
  const watched = await replica({
    claim: (key, ttlMs, nowMs) => {
      claimed.push(key);
      return store.seen.claim(key, ttlMs, nowMs);
    },
  });
  await watched.platform.send(directMessage('who?', '1700000000.000300'));
  await afterwards(watched);
  expect(claimed.length).toBeGreaterThan(2);
  for (const key of claimed) expect(key).toMatch(/^slack-[0-9a-f]{64}$/);
  expect(claimed.join()).not.toContain(PERSON);
});

it('answers all the same when the store fails', async () => {
  const world = await replica({ claim: () => Promise.reject(new Error('the disk is full')) });
  await world.platform.send(directMessage('who?', '1700000000.000400'));
  expect(await afterwards(world)).toBe(1);
});
