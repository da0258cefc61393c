/** The only file that imports discord.js at run time: gateway, REST and their life. */
import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  REST,
  SimpleShardingStrategy,
} from 'discord.js';
import { type DatelineError, NetworkError } from '../../src/errors.ts';
import type { DiscordConfig } from './config.ts';
import { closeFailure, gatewayFailure, readFailure } from './failure.ts';
import { CALL_TIMEOUT_MS, READY_WITHIN_MS, WAIT_FOR_SERVERS_MS } from './limits.ts';
import { download } from './moderate/download.ts';
import { createReconnectGate, type ReconnectGate } from './reconnect-gate.ts';
import { createRestCalls } from './rest-wire.ts';
import type { Repairs, Wire } from './wire.ts';

/** None of these is privileged: the text of direct messages and mentions comes without MESSAGE_CONTENT. */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

export interface GatewayListener {
  interaction(payload: unknown): void;
  message(payload: unknown): void;
  thread(payload: unknown): void;
  reconnecting(): void;
  /** `new`: a session of its own; nothing that was sent to an earlier one comes any more. */
  ready(session: 'new' | 'resumed'): void;
  /** The gateway takes us no more. */
  lost(error: DatelineError): void;
  /** Something failed inside the SDK; it goes on. */
  trouble(error: DatelineError): void;
}

export interface Connection {
  readonly wire: Wire;
  readonly repairs: Repairs;
  readonly botId: string;
  readonly applicationId: string;
  /** Servers the bot is in. */
  servers(): number;
  /** Closes the gateway and every timer. Never rejects. */
  close(): Promise<void>;
}

/** Logs in and resolves when Discord says "ready". Rejects with a DatelineError and leaves nothing open. */
export async function connect(
  config: DiscordConfig,
  listener: GatewayListener,
  random: () => number,
): Promise<Connection> {
  const options = { api: config.apiUrl, timeout: CALL_TIMEOUT_MS };
  const gate = createReconnectGate(random);
  const client = createClient(options, gate);
  // Calls are tried again by `withAttempts`, which knows what may be said twice.
  const asBot = new REST({ ...options, retries: 0 }).setToken(config.token);
  // Answers to interactions are outside the bot's limit of 50 requests a second:
  // https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
  const open = new REST({
    ...options,
    retries: 0,
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    handlerSweepInterval: 60_000,
  });
  // Whoever repairs has other messages to go on with, and remembers across restarts how long to wait.
  const repairing = new REST({ ...options, retries: 0, rejectOnRateLimit: () => true }).setToken(
    config.token,
  );
  const close = async (): Promise<void> => {
    gate.end();
    for (const rest of [asBot, open, repairing]) {
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    }
    await client.destroy().catch((error: unknown) => listener.trouble(readFailure(error)));
  };
  listen(client, listener, gate);
  try {
    await logIn(client, config.token);
  } catch (error) {
    await close();
    throw readFailure(error);
  }
  const applicationId = client.application?.id ?? '';
  return {
    wire: {
      ...createRestCalls({ asBot, open, applicationId }),
      download: (attachment) => download(attachment, config.apiUrl),
      isMember: (guildId) => client.guilds.cache.has(guildId),
      languageOf: (guildId) => client.guilds.cache.get(guildId)?.preferredLocale ?? null,
    },
    repairs: createRestCalls({ asBot: repairing, open, applicationId }),
    botId: client.user?.id ?? '',
    applicationId,
    servers: () => client.guilds.cache.size,
    close,
  };
}

/** What comes is read from the raw events, so only servers and channels are kept in memory, no message and no person. */
function createClient(rest: { readonly api: string; readonly timeout: number }, gate: ReconnectGate): Client {
  const onlySelf = {
    maxSize: 0,
    keepOverLimit: (one: { id: string; client: Client }) => one.id === one.client.user?.id,
  };
  return new Client({
    intents: INTENTS,
    shards: 'auto',
    rest,
    ws: { buildStrategy: (manager) => gated(manager, gate) },
    waitGuildTimeout: WAIT_FOR_SERVERS_MS,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: onlySelf,
      UserManager: onlySelf,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      StageInstanceManager: 0,
      VoiceStateManager: 0,
    }),
  });
}

function listen(client: Client, listener: GatewayListener, gate: ReconnectGate): void {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => listener.interaction(payload));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => listener.message(payload));
  client.ws.on(GatewayDispatchEvents.ThreadCreate, (payload: unknown) => listener.thread(payload));
  client.on(Events.Error, (error) => listener.trouble(readFailure(error)));
  client.on(Events.ShardError, (error) => listener.trouble(gatewayFailure(error)));
  client.on(Events.ShardReconnecting, (shard) => {
    gate.closed(shard);
    listener.reconnecting();
  });
  const ready = (session: 'new' | 'resumed') => (): void => {
    gate.opened();
    listener.ready(session);
  };
  client.on(Events.ShardResume, ready('resumed'));
  client.on(Events.ShardReady, ready('new'));
  client.on(Events.ShardDisconnect, ({ code }) => listener.lost(closeFailure(code)));
}

/** As the SDK connects, but each connection passes the gate first: it asks for its session before it opens one. */
function gated(manager: Gateways, gate: ReconnectGate): SimpleShardingStrategy {
  const { options } = manager;
  const sessionOf = options.retrieveSessionInfo.bind(options);
  options.retrieveSessionInfo = async (shard) => {
    await gate.pass(shard);
    return sessionOf(shard);
  };
  return new SimpleShardingStrategy(manager);
}

type Gateways = ConstructorParameters<typeof SimpleShardingStrategy>[0];

async function logIn(client: Client, token: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.once(Events.ShardDisconnect, ({ code }) => reject(closeFailure(code)));
    client.once(Events.ShardError, (error) => reject(gatewayFailure(error)));
    timer = setTimeout(
      () => reject(new NetworkError(`Discord did not get ready within ${READY_WITHIN_MS / 1000} s`, 1)),
      READY_WITHIN_MS,
    );
  });
  try {
    await Promise.all([client.login(token), ready]);
  } finally {
    clearTimeout(timer);
  }
}
