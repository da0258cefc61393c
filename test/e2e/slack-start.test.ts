/** Starting, refusing to start, and stopping: what the operator is told. */
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { SlackConfig } from '../../adapters/slack/index.ts';
import { AuthError, ConfigError, NetworkError } from '../../src/errors.ts';
import { eventually } from '../contract/harness.ts';
import { sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { gate, scriptedEngine } from '../contract/scripted-engine.ts';
import { directMessage, slashCommand } from '../fakes/slack/payloads.ts';
import type { SlackPlatformOptions } from '../fakes/slack/platform.ts';
import { ALL_SCOPES } from '../fakes/slack/workspace.ts';
import { loggedLines, type SlackWorld, startSlackWorld, type TransportKind } from '../fakes/slack/world.ts';

const engine = scriptedEngine((question) => sampleReply(question, [sampleQuote('A whole sentence.')]));

const worlds: SlackWorld[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.close()));
});

interface Start {
  readonly transport?: TransportKind;
  readonly platform?: SlackPlatformOptions;
  readonly change?: (config: SlackConfig) => SlackConfig;
}

async function start({ transport = 'socket', ...more }: Start = {}) {
  const log = loggedLines();
  const world = await startSlackWorld({ transport, engine, logger: log.logger, ...more });
  worlds.push(world);
  return { world, lines: log.lines };
}

const http =
  (change: object) =>
  (config: SlackConfig): SlackConfig => ({
    ...config,
    transport: {
      kind: 'http',
      signingSecret: '8f742231b10e8888abcd99yyyzzz85a5',
      host: '127.0.0.1',
      port: 0,
      path: '/slack/events',
      ...change,
    },
  });

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a start that must fail', () => {
  it('names SLACK_BOT_TOKEN and the fix when Slack does not accept it', async () => {
    const failed = start({ change: (config) => ({ ...config, botToken: 'xoxb-withdrawn' }) });
    await expect(failed).rejects.toBeInstanceOf(AuthError);
    await expect(failed).rejects.toThrow(
      /SLACK_BOT_TOKEN is not accepted \(invalid_auth\); copy the Bot User OAuth Token/,
    );
  });

  it('names SLACK_APP_TOKEN and the fix when Slack does not accept it', async () => {
    const failed = start({
      change: (config) => ({ ...config, transport: { kind: 'socket', appToken: 'xapp-withdrawn' } }),
    });
    await expect(failed).rejects.toBeInstanceOf(AuthError);
    await expect(failed).rejects.toThrow(
      /SLACK_APP_TOKEN is not accepted \(invalid_auth\); make an app-level token/,
    );
  });

  it.each(['commands', 'chat:write'])('names the scope %s when the token lacks it', async (scope) => {
    const scopes = ALL_SCOPES.filter((one) => one !== scope);
    const failed = start({ platform: { scopes } });
    await expect(failed).rejects.toMatchObject({ code: 'MISSING_SCOPE', scope });
    await expect(failed).rejects.toThrow(
      `SLACK_BOT_TOKEN lacks the scope ${scope}; add it under OAuth & Permissions`,
    );
  });

  it('names SLACK_PORT when the port is taken', async () => {
    const blocker = createServer();
    const port = await portOf(blocker);
    const failed = start({ transport: 'http', change: http({ port }) });
    await expect(failed).rejects.toBeInstanceOf(ConfigError);
    await expect(failed).rejects.toThrow(`SLACK_PORT: found ${port}, in use by another program`);
    await new Promise((resolve) => blocker.close(resolve));
  });

  it('names SLACK_HOST when the address is not of this machine', async () => {
    const failed = start({ transport: 'http', change: http({ host: '192.0.2.1' }) });
    await expect(failed).rejects.toThrow('SLACK_HOST: found "192.0.2.1", no address of this machine');
  });

  it('says that Slack cannot be reached, and why, after three attempts', async () => {
    const closed = await freePort();
    const failed = start({ change: (config) => ({ ...config, apiUrl: `http://127.0.0.1:${closed}/api/` }) });
    await expect(failed).rejects.toBeInstanceOf(NetworkError);
    await expect(failed).rejects.toThrow(
      'Slack could not be reached for auth.test (ECONNREFUSED); check that this machine reaches slack.com',
    );
  });
});

describe('a start that succeeds', () => {
  it.each(['app_mentions:read', 'im:history', 'assistant:write'])(
    'warns of the scope %s, without which one surface stays silent',
    async (scope) => {
      const { world, lines } = await start({
        platform: { scopes: ALL_SCOPES.filter((one) => one !== scope) },
      });
      expect(world.adapter.health().state).toBe('ready');
      expect(lines.join('')).toContain(`lacks the scope ${scope}`);
    },
  );

  it('asks Slack once who it is, not again with the first question', async () => {
    const { world } = await start();
    await world.platform.send(slashCommand('/ask', 'who?'));
    await world.messages(1);
    expect(world.platform.calls.filter(({ method }) => method === 'auth.test')).toHaveLength(1);
  });

  it('gives the address that Slack has to reach, and none over a socket', async () => {
    const { world } = await start({ transport: 'http' });
    expect(world.adapter.health()).toMatchObject({
      state: 'ready',
      detail: expect.stringMatching(/^HTTP on port \d+$/),
    });
    expect((await start()).world.adapter.health()).toEqual({ state: 'ready', detail: 'Socket Mode' });
  });
});

describe('signed requests', () => {
  it.each([
    ['another secret', { secret: 'wrong' }, 401, 'does not fit SLACK_SIGNING_SECRET'],
    ['a clock ten minutes off', { ageS: 600 }, 401, 'set the clock (NTP)'],
    ['no signature', { headers: { 'x-slack-signature': '' } }, 401, 'SLACK_SIGNING_SECRET'],
  ])('refuses %s and tells the operator what to do', async (_, options, status, words) => {
    const { world, lines } = await start({ transport: 'http' });
    const delivery = await world.platform.send(slashCommand('/ask', 'who?'), options);
    expect(delivery).toMatchObject({ status, acked: false });
    await eventually('a line', () => lines.some((line) => line.includes(words)));
    expect(world.platform.messages).toEqual([]);
  });

  it('says so once a minute, however many come', async () => {
    const { world, lines } = await start({ transport: 'http' });
    for (let i = 0; i < 5; i++) await world.platform.send(slashCommand('/ask', 'who?'), { secret: 'wrong' });
    await eventually('a line', () => lines.some((line) => line.includes('does not fit')));
    expect(lines.filter((line) => line.includes('does not fit'))).toHaveLength(1);
  });

  it('answers Slack’s own check of the address', async () => {
    const { world } = await start({ transport: 'http' });
    const challenge = { type: 'url_verification', token: 'x', challenge: 'canary-challenge' };
    const delivery = await world.platform.sendBody(challenge);
    expect(delivery).toMatchObject({ status: 200, ack: expect.stringContaining('canary-challenge') });
  });

  it('outlives bodies that are no payload', async () => {
    const { world } = await start({ transport: 'http' });
    for (const body of [{}, { type: 'event_callback' }, { event: null }, { type: 'block_actions' }]) {
      await world.platform.sendBody(body);
    }
    expect((await world.platform.send(slashCommand('/ask', 'who?'))).acked).toBe(true);
    await world.messages(1);
  });
});

describe('a token withdrawn while it runs', () => {
  it('shows in its health and in one line that names the fix', async () => {
    const { world, lines } = await start();
    world.platform.fail('chat.postMessage', { kind: 'error', error: 'token_revoked' });
    await world.platform.send(directMessage('who?', world.platform.nextTs()));
    await eventually('the end', () => world.adapter.health().state === 'failed');
    expect(world.adapter.health().detail).toContain('SLACK_BOT_TOKEN is not accepted (token_revoked)');
    expect(lines.join('')).toContain('OAuth & Permissions');
  });

  it('stops trying when the app token is withdrawn, and says so', async () => {
    const { world } = await start();
    world.platform.fail('apps.connections.open', { kind: 'error', error: 'invalid_auth' });
    world.platform.sockets.drop();
    await eventually('the end', () => world.adapter.health().state === 'failed');
    expect(world.adapter.health().detail).toContain('SLACK_APP_TOKEN');
  });
});

describe('stopping', () => {
  it.each<TransportKind>(['socket', 'http'])(
    'finishes the answer in flight over %s and takes no other',
    async (transport) => {
      const door = gate();
      const slow = scriptedEngine(async (question) => {
        await door.opened;
        return sampleReply(question, [sampleQuote('Late but whole.')]);
      });
      const world = await startSlackWorld({ transport, engine: slow });
      worlds.push(world);
      await world.platform.send(slashCommand('/ask', 'who?'));
      await eventually('the question', () => slow.asked.length === 1);
      const stopped = world.adapter.stop();
      door.open();
      await stopped;
      expect(world.platform.messages.map(({ quotes }) => quotes[0]?.text)).toEqual(['Late but whole.']);
      expect((await world.platform.send(slashCommand('/ask', 'who?'))).acked).toBe(false);
      await eventually('no socket', () => world.platform.sockets.open() === 0);
      expect(world.adapter.health().state).toBe('stopped');
    },
  );

  it('can be asked for twice, and before any start', async () => {
    const { world } = await start();
    await Promise.all([world.adapter.stop(), world.adapter.stop()]);
    expect(world.adapter.health().state).toBe('stopped');
  });
});
