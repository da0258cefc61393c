/** Starting, losing and finding the connection again, and stopping, with the real client. */
import { createServer } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import { AuthError, NetworkError } from '../../src/errors.ts';
import { eventually } from '../contract/harness.ts';
import { sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { gate, scriptedEngine } from '../contract/scripted-engine.ts';
import { API_ERRORS, startDiscordPlatform } from '../fakes/discord/platform.ts';
import { ask, type Bot, type BotOptions, seen, startBot } from './discord-bot.ts';

const one = () => scriptedEngine((question) => sampleReply(question, [sampleQuote('One.')]));
const deps = { logger: pino({ level: 'silent' }), now: () => new Date() };

let bot: Bot;
const start = async (options: BotOptions = {}): Promise<void> => {
  bot = await startBot({ engine: one(), ...options });
};
const answers = async (): Promise<void> => {
  expect((await seen(bot, bot.platform.interaction(ask('x')))).quotes).toEqual(['One.']);
};
const state = (wanted: string) => eventually(wanted, () => bot.adapter.health().state === wanted);

describe('a running bot', () => {
  afterEach(() => bot.close());

  it('asks for three intents and no privileged one: a growth fails here', async () => {
    await start();
    const [guilds, guildMessages, directMessages] = [1 << 0, 1 << 9, 1 << 12];
    expect(bot.platform.gateway.intents()).toBe(guilds | guildMessages | directMessages);
  });

  it('says in health how it is, and how to add it while it is in no server', async () => {
    await start();
    expect(bot.adapter.health()).toEqual({ state: 'ready', detail: 'in 1 server' });
    await bot.close();
    await start({ inServer: false });
    expect(bot.adapter.health().detail).toContain('https://discord.com/oauth2/authorize?client_id=');
    await eventually('a line in the log', () => bot.log.some((line) => line.includes('in no server yet')));
  });

  it('resumes after a lost connection and gets what was asked meanwhile', async () => {
    await start();
    bot.platform.dropConnections();
    const meanwhile = bot.platform.interaction(ask('meanwhile'));
    await state('reconnecting');
    expect((await seen(bot, meanwhile)).quotes).toEqual(['One.']);
    await state('ready');
    expect(bot.platform.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
    expect(bot.log.join('')).toContain('connected again; what was asked in between is answered');
    expect(bot.log.join('')).not.toContain('is lost');
  });

  it('identifies anew when its session is gone', async () => {
    await start();
    bot.platform.gateway.invalidate();
    // The client leaves five seconds between two identifies, as Discord asks.
    await eventually('a second identify', () => bot.platform.gateway.counts.identified === 2, 15_000);
    // What was sent meanwhile does not come any more: the gap is told, with its length.
    const told = await eventually('the gap in the log', () =>
      bot.log.find((line) => line.includes('connected anew; what was asked in between is lost')),
    );
    expect(told).toMatch(/"gapMs":\d+/);
    await state('ready');
    await answers();
  });

  it('follows the platform’s wish to reconnect', async () => {
    await start();
    bot.platform.gateway.askToReconnect();
    await eventually('the resume', () => bot.platform.gateway.counts.resumed === 1);
    await answers();
  });

  it('comes back after the platform was unreachable for a while', async () => {
    await start();
    await bot.platform.goDown();
    await state('reconnecting');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await bot.platform.comeBack();
    await eventually('a connection', () => bot.platform.gateway.connections() === 1, 15_000);
    await eventually('ready', () => bot.adapter.health().state === 'ready', 15_000);
    await answers();
  });

  it('tells once that the connection is lost, however often it tries, and tries less and less often', async () => {
    await start();
    bot.platform.gateway.refuse(true);
    bot.platform.gateway.cut();
    await eventually('three tries', () => bot.platform.gateway.counts.refused === 3, 10_000);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(bot.platform.gateway.counts.refused).toBe(3);
    bot.platform.gateway.refuse(false);
    await eventually('ready', () => bot.adapter.health().state === 'ready', 15_000);
    expect(bot.log.filter((line) => line.includes('connection lost'))).toHaveLength(1);
    const warned = bot.log.filter(
      (line) => line.includes('trouble in the conn') && line.includes('"level":40'),
    );
    expect(warned).toHaveLength(1);
    await answers();
  });

  it('registers its commands once Discord lets it, though it was ready before', async () => {
    await start();
    const platform = await startDiscordPlatform();
    platform.failNext('commands-read', { ...API_ERRORS.notFound, status: 503 }, 3);
    const log: string[] = [];
    const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(line) });
    const other = createDiscordAdapter(
      { token: platform.token, apiUrl: platform.apiUrl },
      { ...deps, logger },
    );
    await other.start(one());
    await eventually(
      'a try that failed',
      () => log.some((line) => line.includes('those there go on')),
      10_000,
    );
    await eventually('commands', () => platform.commands().length > 0, 15_000);
    await other.stop();
    await platform.close();
  });

  it('sends heartbeats', async () => {
    await start({ heartbeatIntervalMs: 60 });
    await eventually('two heartbeats', () => bot.platform.gateway.counts.heartbeats >= 2);
    await answers();
  });

  it('answers although a server it is in is down', async () => {
    await start({ serverDown: true });
    await answers();
  });

  it('answers what is asked between Discord’s "ready" and its own', async () => {
    const platform = await startDiscordPlatform({ serverDown: true });
    const adapter = createDiscordAdapter({ token: platform.token, apiUrl: platform.apiUrl }, deps);
    const started = adapter.start(one());
    await eventually('the identify', () => platform.gateway.counts.identified === 1);
    const early = platform.interaction(ask('x'));
    await started;
    await eventually('the answer', () => early.original !== null && !early.loading);
    expect(early.ackedAfterMs).toBeLessThan(3_000);
    await adapter.stop();
    await platform.close();
    await start();
  });

  it('tells when its token is taken back, and goes on telling', async () => {
    await start();
    bot.platform.dropConnections(4004);
    await state('failed');
    expect(bot.adapter.health().detail).toContain('DISCORD_TOKEN');
  });

  it('tells those who ask while it stops that it restarts, and finishes the others', async () => {
    const door = gate();
    const engine = scriptedEngine(async (question) => {
      await door.opened;
      return sampleReply(question, [sampleQuote('One.')]);
    });
    await start({ engine });
    const before = bot.platform.interaction(ask('before'));
    await eventually('the acknowledgement', () => before.callbackType === 5);
    const stopped = bot.adapter.stop();
    const during = bot.platform.interaction(ask('during'));
    await eventually('a word', () => during.callbackType === 4);
    door.open();
    await stopped;
    expect((await seen(bot, during)).text).toContain('Restarting');
    expect(during.original?.ephemeral).toBe(true);
    expect((await seen(bot, before)).quotes).toEqual(['One.']);
    expect(bot.platform.gateway.connections()).toBe(0);
    expect(bot.log.join('')).not.toContain('connection lost');
    expect(bot.platform.interaction(ask('after')).callbackType).toBeNull();
  });
});

describe('a start that fails', () => {
  it('with a token that Discord does not take names the variable and the remedy', async () => {
    await start();
    const other = createDiscordAdapter({ token: 'wrong', apiUrl: bot.platform.apiUrl }, deps);
    const failed = other.start(one());
    await expect(failed).rejects.toBeInstanceOf(AuthError);
    await expect(failed).rejects.toThrow(/DISCORD_TOKEN.*Bot → Reset Token/);
    expect(other.health()).toMatchObject({
      state: 'failed',
      detail: expect.stringContaining('DISCORD_TOKEN'),
    });
    await other.stop();
    await bot.close();
  });

  it('with intents that the gateway refuses names the variable, and is no network fault', async () => {
    const platform = await startDiscordPlatform();
    const other = createDiscordAdapter({ token: platform.token, apiUrl: platform.apiUrl }, deps);
    platform.gateway.closeNext(4014);
    const failed = other.start(one());
    await expect(failed).rejects.toMatchObject({ code: 'MISSING_SCOPE', retryable: false });
    await expect(failed).rejects.toThrow(/DISCORD_TOKEN.*→ Bot/);
    await other.stop();
    await platform.close();
  });

  it('at a gateway that answers 503 says so, and leaves no client that comes back by itself', async () => {
    const platform = await startDiscordPlatform();
    platform.gateway.refuse(true);
    const other = createDiscordAdapter({ token: platform.token, apiUrl: platform.apiUrl }, deps);
    const failed = other.start(one());
    await expect(failed).rejects.toBeInstanceOf(NetworkError);
    await expect(failed).rejects.toThrow(/^Discord’s gateway could not be reached .* gateway\.discord\.gg/);
    platform.gateway.refuse(false);
    // The SDK knocks again half a second after a connection that failed.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(platform.gateway.counts).toMatchObject({ refused: 1, identified: 0 });
    await other.stop();
    await platform.close();
  });

  it('where nobody listens is a NetworkError that says what to do next', async () => {
    const port = await freePort();
    const other = createDiscordAdapter({ token: 't', apiUrl: `http://127.0.0.1:${port}/api` }, deps);
    const failed = other.start(one());
    await expect(failed).rejects.toBeInstanceOf(NetworkError);
    await expect(failed).rejects.toThrow(
      /^Discord could not be reached \(ECONNREFUSED\); check that this machine reaches discord\.com .*port 443 \(dateline doctor tells more\)$/,
    );
    await other.stop();
    expect(other.health().state).toBe('stopped');
  });
});

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 1));
    });
  });
}
