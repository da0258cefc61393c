/** The only file that imports discord.js at run time: gateway, REST and their life. */
import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  REST,
  type RequestData,
  Routes,
} from 'discord.js';
import { AuthError, type DatelineError, NetworkError } from '../../src/errors.ts';
import type { DiscordConfig } from './config.ts';
import { BAD_TOKEN, readFailure } from './failure.ts';
import { CALL_RETRIES, CALL_TIMEOUT_MS, READY_WITHIN_MS, WAIT_FOR_SERVERS_MS } from './limits.ts';
import type { Upload, Wire } from './wire.ts';

/** None of these is privileged: the text of direct messages and mentions comes without MESSAGE_CONTENT. */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Close codes after which the gateway takes us no more. https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
const BAD_TOKEN_CLOSE = 4004;

export interface GatewayListener {
  interaction(payload: unknown): void;
  message(payload: unknown): void;
  reconnecting(): void;
  ready(): void;
  /** The gateway takes us no more. */
  lost(error: DatelineError): void;
  /** Something failed inside the SDK; it goes on. */
  trouble(error: DatelineError): void;
}

export interface Connection {
  readonly wire: Wire;
  readonly botId: string;
  readonly applicationId: string;
  /** Servers the bot is in. */
  servers(): number;
  /** Closes the gateway and every timer. Never rejects. */
  close(): Promise<void>;
}

/** Logs in and resolves when Discord says "ready". Rejects with an AuthError or NetworkError and leaves nothing open. */
export async function connect(config: DiscordConfig, listener: GatewayListener): Promise<Connection> {
  const rest = { api: config.apiUrl, timeout: CALL_TIMEOUT_MS, retries: CALL_RETRIES };
  const client = createClient(rest);
  // Answers to interactions carry no bot token and are outside its limit of 50 requests a second:
  // https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
  const open = new REST({
    ...rest,
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    handlerSweepInterval: 60_000,
  });
  const close = async (): Promise<void> => {
    open.clearHandlerSweeper();
    open.clearHashSweeper();
    await client.destroy().catch((error: unknown) => listener.trouble(readFailure(error)));
  };
  listen(client, listener);
  try {
    await logIn(client, config.token);
  } catch (error) {
    await close();
    throw readFailure(error);
  }
  return {
    wire: createWire(client, open),
    botId: client.user?.id ?? '',
    applicationId: client.application?.id ?? '',
    servers: () => client.guilds.cache.size,
    close,
  };
}

/** What comes is read from the raw events, so only servers and channels are kept in memory, no message and no person. */
function createClient(rest: {
  readonly api: string;
  readonly timeout: number;
  readonly retries: number;
}): Client {
  const onlySelf = {
    maxSize: 0,
    keepOverLimit: (one: { id: string; client: Client }) => one.id === one.client.user?.id,
  };
  return new Client({
    intents: INTENTS,
    rest,
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

function listen(client: Client, listener: GatewayListener): void {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => listener.interaction(payload));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => listener.message(payload));
  client.on(Events.Error, (error) => listener.trouble(readFailure(error)));
  client.on(Events.ShardError, (error) => listener.trouble(readFailure(error)));
  client.on(Events.ShardReconnecting, () => listener.reconnecting());
  client.on(Events.ShardResume, () => listener.ready());
  client.on(Events.ShardReady, () => listener.ready());
  client.on(Events.ShardDisconnect, ({ code }) => listener.lost(closeError(code)));
}

function closeError(code: number): DatelineError {
  return code === BAD_TOKEN_CLOSE
    ? new AuthError('AUTH_FAILED', BAD_TOKEN)
    : new NetworkError(`Discord closed the connection for good (close code ${code})`, 1);
}

async function logIn(client: Client, token: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.once(Events.ShardDisconnect, ({ code }) => reject(closeError(code)));
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

function createWire(client: Client, open: REST): Wire {
  const applicationId = client.application?.id ?? '';
  const call = async (request: Promise<unknown>): Promise<unknown> => {
    try {
      return await request;
    } catch (error) {
      throw readFailure(error);
    }
  };
  const webhook = (body: object, files: readonly Upload[]): RequestData => ({
    body,
    auth: false,
    ...(files.length > 0 ? { files: [...files.map(rawFile)] } : {}),
  });
  return {
    callback: async (ref, body) => {
      await call(open.post(Routes.interactionCallback(ref.id, ref.token), { body, auth: false }));
    },
    editOriginal: async (ref, body, files) => {
      const route = Routes.webhookMessage(ref.applicationId, ref.token, '@original');
      await call(open.patch(route, webhook(body, files)));
    },
    followUp: async (ref, body, files) => {
      await call(open.post(Routes.webhook(ref.applicationId, ref.token), webhook(body, files)));
    },
    post: async (channelId, body, files) => {
      await call(
        client.rest.post(Routes.channelMessages(channelId), { body, files: [...files.map(rawFile)] }),
      );
    },
    readMessage: (channelId, messageId) => call(client.rest.get(Routes.channelMessage(channelId, messageId))),
    readCommands: () =>
      call(
        client.rest.get(Routes.applicationCommands(applicationId), {
          query: new URLSearchParams({ with_localizations: 'true' }),
        }),
      ),
    writeCommands: async (commands) => {
      await call(client.rest.put(Routes.applicationCommands(applicationId), { body: commands }));
    },
    isMember: (guildId) => client.guilds.cache.has(guildId),
    languageOf: (guildId) => client.guilds.cache.get(guildId)?.preferredLocale ?? null,
  };
}

function rawFile(file: Upload): { name: string; data: Buffer } {
  return { name: file.name, data: Buffer.from(file.data) };
}
