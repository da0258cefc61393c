/** Two processes of the service over one store, as during an update or behind a balancer. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../contract/harness.ts';
import { type DiscordPlatform, IDS, startDiscordPlatform } from '../fakes/discord/platform.ts';
import { mention, type Outgoing, slashCommand } from '../fakes/slack/payloads.ts';
import { type SlackPlatform, startSlackPlatform } from '../fakes/slack/platform.ts';
import { type ServiceProcess, startServiceProcess } from '../helpers/service-process.ts';

const ARTICLE =
  '---\ntitle: Bridge\noutlet: Outlet A\npublished: 2022-01-08\nlang: en\n---\nThe bridge reopened on Friday.\n';

let folder: string;
const running: ServiceProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'replicas-'));
  await writeFile(path.join(folder, 'bridge.md'), ARTICLE);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function startService(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const service = startServiceProcess({
    cwd: folder,
    env: {
      KNOWLEDGE_DIR: folder,
      STORE_URL: `file:${folder}/data/store.db`,
      PAGE_PORT: 'off',
      LOG_LEVEL: 'debug',
      ...env,
    },
  });
  running.push(service);
  return service;
}

describe('two processes on Slack, over one embedded file', () => {
  let platform: SlackPlatform;
  let addresses: string[];
  const start = async (): Promise<string> => {
    const service = await startService({
      SLACK_BOT_TOKEN: platform.botToken,
      SLACK_SIGNING_SECRET: platform.signingSecret,
      SLACK_API_URL: platform.apiUrl,
      SLACK_PORT: '0',
    });
    return (await service.until(/^slack {5}(http:\S+)$/m))[1] ?? '';
  };
  beforeEach(async () => {
    platform = await startSlackPlatform();
    // One after the other: two that make the store at the same moment cross.
    addresses = [await start(), await start()];
  });
  afterEach(() => platform.close());

  /** Hands it to each of these processes at the same moment. */
  async function sendAll(outgoing: Outgoing, to: readonly string[], triggerId: string): Promise<void> {
    const acks = to.map((address) => {
      platform.sendTo(address);
      return platform.send(outgoing, { triggerId });
    });
    for (const { acked } of await Promise.all(acks)) expect(acked).toBe(true);
  }
  const answered = (): readonly string[] =>
    platform.messages.filter(({ quotes }) => quotes.length > 0).map(({ user }) => user ?? '');

  /** Each process has taken in all that came before once it answered this. */
  async function settled(): Promise<void> {
    for (const [index, address] of addresses.entries()) {
      const user = `USETTLED${index}${answered().length}`;
      await sendAll(slashCommand('/ask', 'When did the bridge reopen?', { user }), [address], user);
      await eventually(`the answer to ${user}`, () => answered().includes(user), 20_000);
    }
  }
  const times = (user: string): number => answered().filter((one) => one === user).length;

  it('answer a mention once that both are given at the same moment', async () => {
    const acts = Array.from({ length: 10 }, (_, index) => `UMENTION${index}`);
    await Promise.all(
      acts.map((user, index) =>
        sendAll(mention('When did the bridge reopen?', `1700000000.00000${index}`, { user }), addresses, ''),
      ),
    );
    await settled();
    expect(acts.map(times)).toEqual(acts.map(() => 1));
  });

  it('answer a command once that both are given, also after both were restarted', async () => {
    const command = slashCommand('/ask', 'When did the bridge reopen?', { user: 'UCOMMAND' });
    await sendAll(command, addresses, 'trigger-1');
    await settled();
    expect(times('UCOMMAND')).toBe(1);
    await Promise.all(running.splice(0).map((service) => service.stop()));
    addresses = await Promise.all([start(), start()]);
    await sendAll(command, addresses, 'trigger-1');
    await settled();
    expect(times('UCOMMAND')).toBe(1);
  });
});

describe('two processes on Discord, over one embedded file', () => {
  let platform: DiscordPlatform;
  beforeEach(async () => {
    platform = await startDiscordPlatform();
    for (let process = 0; process < 2; process++) {
      const service = await startService({
        DISCORD_TOKEN: platform.token,
        DISCORD_API_URL: platform.apiUrl,
      });
      await service.until(/^discord {3}ready$/m);
    }
  });
  afterEach(() => platform.close());
  const QUESTION = 'When did the bridge reopen?';

  it('answer each command once, though both are given all of them', async () => {
    const did = { kind: 'slash', name: 'ask', options: { question: QUESTION } } as const;
    const issued = Array.from({ length: 10 }, () => platform.interaction({ did }));
    // Those who wait see their place in the queue first: an edit too, but no answer.
    const answers = (): readonly number[] =>
      issued.map(
        ({ original }) =>
          original?.edits.filter((body) => JSON.stringify(body).includes('bridge reopened')).length ?? 0,
      );
    await eventually('ten answers', () => answers().every((times) => times > 0), 30_000);
    await settled(10);
    expect(answers()).toEqual(issued.map(() => 1));
    expect(issued.flatMap(({ followUps }) => followUps)).toEqual([]);
  });

  it('answer each direct message once, though both are given all of them', async () => {
    const answers = (): number => platform.messagesIn(IDS.directChannel).length - 10;
    for (let message = 0; message < 10; message++) platform.message({ content: QUESTION });
    await eventually('ten answers', () => answers() >= 10, 20_000);
    await settled(10);
    expect(answers()).toBe(10);
  });

  /** Both processes are done with so many things, or left them to the other. */
  function settled(count: number): Promise<unknown> {
    const ends = (service: ServiceProcess): number =>
      service.err().split('"msg":"done"').length - 1 + (service.err().split('answered once').length - 1);
    return eventually('the end of all in both', () => running.every((one) => ends(one) >= count), 20_000);
  }
});
