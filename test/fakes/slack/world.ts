import { type Logger, pino } from 'pino';
import { createSlackAdapter, type SlackConfig, type SlackDeps } from '../../../adapters/slack/index.ts';
import type { Adapter, Engine } from '../../../src/contract.ts';
import { createLogger } from '../../../src/log.ts';
import { eventually } from '../../contract/harness.ts';
import { type SlackPlatform, type SlackPlatformOptions, startSlackPlatform } from './platform.ts';
import type { Posted } from './web-api.ts';

export type TransportKind = 'socket' | 'http';

/** The adapter, started, over the loopback platform. */
export interface SlackWorld {
  readonly platform: SlackPlatform;
  readonly adapter: Adapter;
  /** Resolves with the messages once there are this many. */
  messages(count: number): Promise<readonly Posted[]>;
  close(): Promise<void>;
}

export interface SlackWorldOptions {
  readonly transport: TransportKind;
  readonly engine: Engine;
  readonly now?: () => Date;
  readonly logger?: Logger;
  readonly platform?: SlackPlatformOptions;
  readonly change?: (config: SlackConfig) => SlackConfig;
  readonly claims?: SlackDeps['claims'];
  readonly moderation?: SlackDeps['moderation'];
}

export async function startSlackWorld(options: SlackWorldOptions): Promise<SlackWorld> {
  const platform = await startSlackPlatform(options.platform);
  const config = platform.config(options.transport);
  const adapter = createSlackAdapter(options.change?.(config) ?? config, {
    logger: options.logger ?? pino({ level: 'silent' }),
    now: options.now ?? (() => new Date()),
    ...(options.claims ? { claims: options.claims } : {}),
    ...(options.moderation ? { moderation: options.moderation } : {}),
  });
  const close = async (): Promise<void> => {
    await adapter.stop();
    await platform.close();
  };
  try {
    platform.sendTo((await adapter.start(options.engine)).address);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    platform,
    adapter,
    close,
    messages: (count) =>
      eventually(`${count} messages`, () => platform.messages.length >= count && platform.messages),
  };
}

/** The service's own logger at its most talkative, and every line it wrote. */
export function loggedLines(secrets: readonly string[] = []): {
  readonly logger: Logger;
  readonly lines: string[];
} {
  const lines: string[] = [];
  const logger = createLogger('trace', secrets, { write: (line: string) => void lines.push(line) });
  return { logger, lines };
}
