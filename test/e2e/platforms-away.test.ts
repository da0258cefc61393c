/** Started while Slack or Discord is away: it runs, says so, and comes up by itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import { createSlackAdapter } from '../../adapters/slack/index.ts';
import { Library } from '../../src/library.ts';
import { startParts } from '../../src/start/parts.ts';
import { eventually } from '../contract/harness.ts';
import { type DiscordPlatform, startDiscordPlatform } from '../fakes/discord/platform.ts';
import { slashCommand } from '../fakes/slack/payloads.ts';
import { type SlackPlatform, startSlackPlatform } from '../fakes/slack/platform.ts';
import { engineOver } from '../helpers/library.ts';
import { type ServiceProcess, startServiceProcess } from '../helpers/service-process.ts';
import { ask } from './discord-bot.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Away {
  readonly service: ServiceProcess;
  readonly slack: SlackPlatform;
  readonly discord: DiscordPlatform;
  /** What `/readyz` at HEALTH_PORT says. */
  ready(): Promise<{ readonly status: number; readonly parts: Readonly<Record<string, Told>> }>;
}

type Platforms = Pick<Away, 'slack' | 'discord'>;

interface Told {
  readonly state: string;
  readonly detail: string;
}

/** Starts the service over both platforms, once `fail` has made them go wrong. */
async function startAway(fail: (platforms: Platforms) => unknown): Promise<Away> {
  const [slack, discord] = [await startSlackPlatform(), await startDiscordPlatform()];
  closing.push(
    () => slack.close(),
    () => discord.close(),
  );
  await fail({ slack, discord });
  const cwd = await mkdtemp(path.join(tmpdir(), 'away-'));
  closing.push(() => rm(cwd, { recursive: true, force: true }));
  const env = {
    KNOWLEDGE_DIR: path.resolve('knowledge'),
    STORE_URL: `file:${cwd}/dateline.db`,
    PAGE_PORT: '0',
    HEALTH_PORT: '0',
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
  };
  const service = startServiceProcess({ env, cwd });
  closing.push(() => service.stop());
  const [, address] = await service.until(/^health {4}(http:\S+)$/m);
  return {
    service,
    slack,
    discord,
    ready: async () => {
      const response = await fetch(`${address}/readyz`);
      return { status: response.status, ...((await response.json()) as { parts: Record<string, Told> }) };
    },
  };
}

const bothReady = async ({ service }: Away): Promise<void> => {
  await service.until(/^slack {5}ready$/m);
  await service.until(/^discord {3}ready$/m);
};

describe('a service started while a platform is away', () => {
  it('runs without them, says in health what is wrong, and comes up by itself', async () => {
    const away = await startAway(async ({ slack, discord }) => {
      slack.fail('auth.test', { kind: 'hang-up' }, 1_000);
      await discord.goDown();
    });
    const { service, slack, discord, ready } = away;
    await service.until(
      /^slack {5}not up yet: Slack could not be reached for auth\.test .*; tried again in /m,
    );
    await service.until(
      /^discord {3}not up yet: Discord could not be reached \(ECONNREFUSED\); .*tried again in /m,
    );
    const page = /^page {6}(http:\S+)$/m.exec(service.out())?.[1] ?? '';
    expect((await fetch(page)).status).toBe(200);
    const told = await ready();
    expect(told.status).toBe(503);
    for (const name of ['slack', 'discord']) {
      expect(told.parts[name]).toMatchObject({
        state: 'reconnecting',
        detail: expect.stringMatching(/could not be reached.*; tried again at \d\d:\d\d:\d\d UTC$/),
      });
    }
    slack.heal();
    await discord.comeBack();
    await bothReady(away);
    expect((await ready()).status).toBe(200);
    const asked = discord.interaction(ask('Who was arrested?'));
    await eventually('an answer on Discord', () => asked.original !== null && !asked.loading, 10_000);
    expect((await slack.send(slashCommand('/ask', 'Who was arrested?'))).acked).toBe(true);
    await eventually('an answer on Slack', () => slack.messages.length > 0, 10_000);
    expect(service.out().match(/^slack /gm)).toHaveLength(2);
    expect(service.err()).not.toMatch(/"level":(?:50|60)/);
    expect(await service.stop()).toBe(0);
  });
});

/** The real adapters alone, tried again after half a second. */
async function startBoth(fail: (platforms: Platforms) => unknown) {
  const [slack, discord] = [await startSlackPlatform(), await startDiscordPlatform()];
  closing.push(
    () => slack.close(),
    () => discord.close(),
  );
  await fail({ slack, discord });
  const deps = { logger: pino({ level: 'silent' }), now: () => new Date() };
  const said: string[] = [];
  const { token, apiUrl } = discord;
  const parts = startParts(
    [
      { name: 'slack', line: 'ready', make: async () => createSlackAdapter(slack.config('socket'), deps) },
      { name: 'discord', line: 'ready', make: async () => createDiscordAdapter({ token, apiUrl }, deps) },
    ],
    {
      ...deps,
      engine: engineOver(new Library()),
      say: (line) => void said.push(line),
      up: () => undefined,
      nothing: () => undefined,
      pauseMs: () => 500,
    },
  );
  closing.push(() => parts.stop());
  return { slack, discord, parts, said };
}

type Case = readonly [string, (platforms: Platforms) => void, RegExp];

describe('a platform that is away in another way', () => {
  it.each<Case>([
    [
      'Slack answers HTTP 503',
      ({ slack }) => slack.fail('auth.test', { kind: 'http', status: 503 }, 3),
      /^slack +not up yet: Slack answered auth\.test with HTTP 503; /,
    ],
    [
      'Slack is broken inside',
      ({ slack }) => slack.fail('auth.test', { kind: 'error', error: 'internal_error' }, 3),
      /^slack +not up yet: Slack answered auth\.test with internal_error; /,
    ],
    [
      'Slack opens no socket',
      ({ slack }) => slack.fail('apps.connections.open', { kind: 'hang-up' }),
      /^slack +not up yet: Slack could not be reached for apps\.connections\.open/,
    ],
    [
      'Slack never greets',
      ({ slack }) => slack.sockets.silent(true),
      /^slack +not up yet: (?:still connecting|Slack could not be reached)/,
    ],
    [
      'Discord answers HTTP 503',
      ({ discord }) => discord.failNext('gateway', { status: 503, code: 0, message: 'down' }, 4),
      /^discord +not up yet: Discord answered HTTP 503; /,
    ],
    [
      'Discord’s gateway answers HTTP 503',
      ({ discord }) => discord.gateway.refuse(true),
      /^discord +not up yet: Discord’s gateway could not be reached/,
    ],
  ])('is told of and comes up: %s', async (_, fail, line) => {
    const { slack, discord, said } = await startBoth(fail);
    await eventually('a line', () => said.some((one) => line.test(one)), 15_000);
    slack.heal();
    slack.sockets.silent(false);
    discord.gateway.refuse(false);
    await eventually('both', () => said.filter((one) => one.endsWith(' ready')).length === 2, 15_000);
    // Not one more for each try that failed.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect([slack.sockets.open(), discord.gateway.connections()]).toEqual([1, 1]);
  });

  it('is left when somebody has to mend it, and names the variable', async () => {
    const { slack, parts, said } = await startBoth(({ slack: platform }) =>
      platform.fail('auth.test', { kind: 'error', error: 'invalid_auth' }),
    );
    await parts.told;
    expect(said).toEqual([
      expect.stringMatching(/^slack {5}failed: SLACK_BOT_TOKEN is not/),
      'discord   ready',
    ]);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(slack.calls.filter(({ method }) => method === 'auth.test')).toHaveLength(1);
    expect(parts.health()).toMatchObject({ slack: { state: 'failed' }, discord: { state: 'ready' } });
  });
});
