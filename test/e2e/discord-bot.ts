/** The real adapter with a real discord.js client and, unless told otherwise, the real engine over the shipped article. */
import { pino } from 'pino';
import { createDiscordAdapter } from '../../adapters/discord/index.ts';
import type { Adapter, Engine, ModerationDesk, SharedClaims } from '../../src/contract.ts';
import { eventually } from '../contract/harness.ts';
import {
  type DiscordPlatform,
  type DiscordPlatformOptions,
  startDiscordPlatform,
} from '../fakes/discord/platform.ts';
import { type ReadMessage, readMessage } from '../fakes/discord/read-message.ts';
import type { Issued } from '../fakes/discord/world.ts';
import { NOW, shippedEngine } from './shipped-engine.ts';

export interface Bot {
  readonly platform: DiscordPlatform;
  readonly adapter: Adapter;
  /** Every log line so far, as written. */
  readonly log: readonly string[];
  /** Another process of the same bot, as after a restart; the first is stopped. */
  restart(): Promise<Adapter>;
  /** Another process beside the first, with the same engine and store. */
  another(): Promise<Adapter>;
  close(): Promise<void>;
}

export interface BotOptions extends DiscordPlatformOptions {
  readonly engine?: Engine;
  readonly claims?: SharedClaims;
  readonly moderation?: ModerationDesk;
}

export async function startBot({ engine, claims, moderation, ...options }: BotOptions = {}): Promise<Bot> {
  const platform = await startDiscordPlatform(options);
  const answering = engine ?? (await shippedEngine()).engine;
  const log: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void log.push(line) });
  const shared = { ...(claims ? { claims } : {}), ...(moderation ? { moderation } : {}) };
  const create = (): Adapter =>
    createDiscordAdapter(
      { token: platform.token, apiUrl: platform.apiUrl },
      { logger, now: () => NOW, ...shared },
    );
  const others: Adapter[] = [];
  let adapter = create();
  await adapter.start(answering);
  return {
    platform,
    get adapter() {
      return adapter;
    },
    log,
    restart: async () => {
      await adapter.stop();
      adapter = create();
      await adapter.start(answering);
      return adapter;
    },
    another: async () => {
      const other = create();
      others.push(other);
      await other.start(answering);
      return other;
    },
    close: async () => {
      await Promise.all([adapter, ...others].map((one) => one.stop()));
      await platform.close();
    },
  };
}

/** Waits until the adapter is done with an interaction or message, whatever came of it. */
export async function done(bot: Bot, { id }: { readonly id: string }): Promise<void> {
  await eventually(`the end of ${id}`, () =>
    bot.log.some((line) => line.includes(`"questionId":"discord:${id}"`) && line.includes('"msg":"done"')),
  );
}

/** What the asker sees of an interaction once all is there: text, quotes and buttons of all its messages. */
export async function seen(bot: Bot, issued: Issued): Promise<ReadMessage> {
  await done(bot, issued);
  const all = [issued.original, ...issued.followUps].map((message) => readMessage(message?.body));
  return {
    text: all.map((one) => one.text).join('\n'),
    quotes: all.flatMap((one) => one.quotes),
    links: all.flatMap((one) => one.links),
    pings: all.flatMap((one) => one.pings),
    buttons: all.flatMap((one) => one.buttons),
    previewsHidden: all.every((one) => one.previewsHidden),
  };
}

export const ask = (question: string) =>
  ({ did: { kind: 'slash', name: 'ask', options: { question } } }) as const;

export const press = (customId: string, more: object = {}) =>
  ({ did: { kind: 'button', customId }, ...more }) as const;

/** The button of that kind; fails when there is none. */
export function buttonOf(message: ReadMessage, kind: string): string {
  const found = message.buttons.find((id) => id.startsWith(`${kind}:`));
  if (found === undefined) throw new Error(`no ${kind} button among ${message.buttons.join(', ')}`);
  return found;
}
