/** What those who wait see on Slack: the place in the queue, told where the answer will come. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/contract.ts';
import { eventually } from '../contract/harness.ts';
import { sampleReply } from '../contract/sample-replies.ts';
import { busyEngine, gate, scriptedEngine } from '../contract/scripted-engine.ts';
import { directMessage, mention, slashCommand } from '../fakes/slack/payloads.ts';
import { DIRECT } from '../fakes/slack/workspace.ts';
import { type SlackWorld, startSlackWorld } from '../fakes/slack/world.ts';

let world: SlackWorld;
afterEach(() => world.close());

const start = async (engine: Engine): Promise<void> => {
  world = await startSlackWorld({ transport: 'socket', engine });
};
const BUSY = 'Busy, you are number 7; your answer will follow.';

describe('the place in the queue', () => {
  it.each([
    ['a command', () => slashCommand('/ask', 'who?')],
    ['a mention', () => mention('who?', world.platform.nextTs())],
  ])('after %s is told once, to the asker alone, before the answer', async (_, asked) => {
    const door = gate();
    await start(busyEngine([9, 8, 7], door));
    await world.platform.send(asked());
    const [place] = await world.messages(1);
    expect(place).toMatchObject({ audience: 'asker', text: BUSY });
    door.open();
    const [, answer] = await world.messages(2);
    expect(answer?.quotes.map(({ text }) => text)).toEqual(['At last.']);
    expect(world.platform.messages).toHaveLength(2);
  });

  it('in the conversation with the bot is its status line, which goes with the answer', async () => {
    const door = gate();
    await start(busyEngine([9, 7], door));
    const ts = world.platform.nextTs();
    await world.platform.send(directMessage('who?', ts));
    const statuses = () =>
      world.platform.calls
        .filter(({ method }) => method === 'assistant.threads.setStatus')
        .map(({ args }) => args);
    await eventually('the status', () => statuses().length > 0);
    expect(statuses()[0]).toMatchObject({
      channel_id: DIRECT,
      thread_ts: ts,
      status: 'is busy: you are number 7…',
    });
    expect(world.platform.messages).toEqual([]);
    door.open();
    expect((await world.messages(1))[0]?.quotes.map(({ text }) => text)).toEqual(['At last.']);
  });

  it('is not told to one who waits for less than half a second', async () => {
    await start(busyEngine([3], { opened: Promise.resolve() }));
    await world.platform.send(slashCommand('/ask', 'who?'));
    expect((await world.messages(1))[0]?.quotes).toHaveLength(1);
    expect(world.platform.messages).toHaveLength(1);
  });

  it('that Slack does not take keeps no answer away', async () => {
    const door = gate();
    await start(busyEngine([3], door));
    world.platform.fail('response_url', { kind: 'error', error: 'invalid_payload' });
    world.platform.fail('chat.postEphemeral', { kind: 'error', error: 'not_in_channel' });
    world.platform.fail('chat.postMessage', { kind: 'error', error: 'user_not_found' });
    await world.platform.send(slashCommand('/ask', 'who?'));
    await eventually('the tries', () => world.platform.calls.some(({ error }) => error === 'user_not_found'));
    door.open();
    expect((await world.messages(1))[0]?.quotes).toHaveLength(1);
  });
});

it('one who is turned away is told how many wait, at once and alone', async () => {
  const engine = scriptedEngine((question) =>
    sampleReply(question, [], {
      kind: 'limited',
      blocks: [{ type: 'notice', tone: 'lead', notice: { code: 'busy', facts: { waiting: 500 } } }],
    }),
  );
  await start(engine);
  await world.platform.send(slashCommand('/ask', 'who?'));
  expect((await world.messages(1))[0]).toMatchObject({
    audience: 'asker',
    text: 'Busy: 500 questions are waiting. Ask again in a moment.',
  });
});
