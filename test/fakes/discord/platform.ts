/**
 * A Discord on loopback for a real discord.js client: REST and gateway on one port of 127.0.0.1. It refuses what
 * Discord's OpenAPI description and documentation refuse, keeps the 3 seconds and 15 minutes, delivers twice, drops
 * connections and fails on request.
 */
import { createServer } from 'node:http';
import { rateLimited } from './answers.ts';
import { API_ERRORS } from './api-errors.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { IDS, newId } from './ids.ts';
import {
  type InteractionSpec,
  interactionPayload,
  messagePayload,
  SPOTS,
  threadPayload,
  type Where,
} from './payloads.ts';
import { createRest } from './rest.ts';
import {
  ALL_PERMISSIONS,
  type Call,
  type Channel,
  type Failure,
  type Issued,
  type PostedMessage,
  type Route,
  usualChannels,
  type World,
} from './world.ts';

export interface DiscordPlatformOptions {
  /** The only token that is accepted. Default `loopback.bot.token`. */
  readonly token?: string;
  /** Default 3,000. */
  readonly ackDeadlineMs?: number;
  /** Default 900,000. */
  readonly tokenLifetimeMs?: number;
  /** Default 45,000. */
  readonly heartbeatIntervalMs?: number;
  /** Creates of commands left today. Default 200. */
  readonly commandCreatesLeft?: number;
  /** Posts a channel takes within 5 s before it answers 429. Default no limit. */
  readonly postsPer5s?: number;
  /** Default 50. */
  readonly globalPerSecond?: number;
  /** True: the bot's server is down, and its GUILD_CREATE never comes. Default false. */
  readonly serverDown?: boolean;
  /** False: the bot was not added to any server. Default true. */
  readonly inServer?: boolean;
  /** Milliseconds, for deadlines. Default the clock. */
  readonly now?: () => number;
}

export interface MessageSpec {
  readonly content: string;
  /** Default `bot-dm`. */
  readonly where?: Extract<Where, 'bot-dm' | 'server' | 'thread'>;
  /** Default `person`. */
  readonly by?: 'person' | 'self' | 'other-bot' | 'webhook';
  /** Discord's message type. Default 0, an ordinary message. */
  readonly type?: number;
}

export interface DiscordPlatform {
  /** What `DISCORD_API_URL` is set to. */
  readonly apiUrl: string;
  readonly token: string;
  readonly gateway: Gateway;
  /** Every request so far, oldest first. */
  readonly calls: readonly Call[];
  /** The same, of one route. */
  callsTo(route: Route): readonly Call[];
  /** Somebody uses a command, a button, a menu entry or types in an option. */
  interaction(spec: InteractionSpec): Issued;
  /** Discord delivers the same interaction again. */
  again(issued: Issued): void;
  /** Somebody writes a message; the id is its own. */
  message(spec: MessageSpec): { readonly id: string };
  messageAgain(id: string): void;
  /** The next `times` calls to this route fail. Default once. */
  failNext(route: Route, error: Failure, times?: number): void;
  /** The next call to this route gets a 429. */
  limitNext(route: Route, retryAfterMs: number, scope?: 'user' | 'global' | 'shared'): void;
  /** The asker dismisses a private answer. */
  dismiss(issued: Issued): void;
  /** Messages of the bot and of people there, oldest first. */
  messagesIn(channelId: string): readonly PostedMessage[];
  /** Somebody opens a post in a forum of the server; the thread's id, which is also its first message's. */
  forumPost(post: { readonly title: string; readonly forumId: string; readonly by?: string }): string;
  /** Somebody attaches a file; resolves with where it lies. */
  attach(name: string, data: Uint8Array): string;
  /** Somebody deletes a message. */
  removeMessage(channelId: string, id: string): void;
  channel(id: string): Channel;
  removeChannel(id: string): void;
  /** What the bot's commands are now. */
  commands(): readonly object[];
  /** Closes every gateway connection. Default code 4000: the client resumes. */
  dropConnections(code?: number): void;
  /** As after some minutes: a message with a nonce that came before is posted again. */
  forgetNonces(): void;
  /** The whole platform is unreachable: connections break, new ones are refused. */
  goDown(): Promise<void>;
  /** Reachable again at the same address; sessions can be resumed. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

export async function startDiscordPlatform(options: DiscordPlatformOptions = {}): Promise<DiscordPlatform> {
  const world: World = {
    token: options.token ?? 'loopback.bot.token',
    ackDeadlineMs: options.ackDeadlineMs ?? 3_000,
    tokenLifetimeMs: options.tokenLifetimeMs ?? 900_000,
    now: options.now ?? Date.now,
    interactions: new Map(),
    channels: usualChannels(),
    messages: new Map(),
    commands: [],
    commandCreatesLeft: options.commandCreatesLeft ?? 200,
    calls: [],
    faults: [],
    postsPer5s: options.postsPer5s ?? Number.POSITIVE_INFINITY,
    postTimes: new Map(),
    globalPerSecond: options.globalPerSecond ?? 50,
    botCallTimes: [],
    nonces: new Map(),
    files: new Map(),
  };
  let port = 0;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}`;
  const rest = createRest(world, gatewayUrl);
  const server = createServer((request, response) => {
    rest(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  const gateway = createGateway(server, gatewayUrl, {
    token: world.token,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 45_000,
    serverDown: options.serverDown ?? false,
    inServer: options.inServer ?? true,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  const payloads = new Map<string, object>();

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: world.token,
    gateway,
    calls: world.calls,
    callsTo: (route) => world.calls.filter((call) => call.route === route),
    interaction: (spec) => {
      const id = newId();
      const token = `interaction-token-${id}`;
      const spot = SPOTS[spec.where ?? 'server'];
      const channelId = spec.channelId ?? spot.channel;
      const permissions = world.channels.get(channelId)?.permissions ?? ALL_PERMISSIONS;
      const payload = interactionPayload(spec, { id, token, permissions });
      payloads.set(id, payload);
      const issued: Issued = {
        id,
        token,
        type: payload.type,
        channelId,
        userInstalled: spot.userInstalled,
        issuedAtMs: world.now(),
        delivered: gateway.dispatch('INTERACTION_CREATE', payload),
        ackedAfterMs: null,
        callbackType: null,
        loading: false,
        original: null,
        followUps: [],
      };
      world.interactions.set(token, issued);
      return issued;
    },
    again: (issued) => {
      gateway.dispatch('INTERACTION_CREATE', payloads.get(issued.id) ?? {});
    },
    message: (spec) => {
      const where = spec.where ?? 'bot-dm';
      const spot = SPOTS[where];
      const mentionsBot = spec.content.includes(`<@${IDS.bot}>`);
      const authors = { person: IDS.person, self: IDS.bot, 'other-bot': IDS.otherBot, webhook: IDS.otherBot };
      const by = spec.by ?? 'person';
      // Without MESSAGE_CONTENT the text of others comes only in direct messages and mentions.
      const readable = spot.guild === null || mentionsBot || by === 'self';
      const payload = messagePayload({
        id: newId(),
        channelId: spot.channel,
        content: readable ? spec.content : '',
        authorId: authors[by],
        mentionsBot,
        type: spec.type ?? 0,
        ...(by === 'person' || by === 'webhook' ? {} : { bot: true }),
        ...(by === 'webhook' ? { webhook: true } : {}),
        ...(spot.guild === null ? {} : { guildId: spot.guild }),
      });
      payloads.set(payload.id, payload);
      world.messages.set(`${payload.channel_id}/${payload.id}`, payload);
      gateway.dispatch('MESSAGE_CREATE', payload);
      return { id: payload.id };
    },
    messageAgain: (id) => {
      gateway.dispatch('MESSAGE_CREATE', payloads.get(id) ?? {});
    },
    failNext: (route, answer, times = 1) => {
      world.faults.push({ route, answer, left: times });
    },
    limitNext: (route, retryAfterMs, scope = 'user') => {
      const limited = rateLimited(retryAfterMs, scope);
      if (limited.kind !== 'error') return;
      world.faults.push({ route, answer: limited.error, headers: limited.headers ?? {}, left: 1 });
    },
    dismiss: (issued) => {
      issued.original = null;
    },
    messagesIn: (channelId) =>
      [...world.messages].filter(([key]) => key.startsWith(`${channelId}/`)).map(([, message]) => message),
    forumPost: ({ title, forumId, by = IDS.person }) => {
      const id = newId();
      world.channels.set(id, { guildId: IDS.server, permissions: ALL_PERMISSIONS });
      const first = messagePayload({ id, channelId: id, content: '', authorId: by });
      world.messages.set(`${id}/${id}`, first);
      gateway.dispatch('THREAD_CREATE', threadPayload({ id, title, forumId, ownerId: by }));
      return id;
    },
    attach: (name, data) => {
      world.files.set(name, data);
      return `http://127.0.0.1:${port}/files/${name}`;
    },
    removeMessage: (channelId, id) => {
      world.messages.delete(`${channelId}/${id}`);
    },
    channel: (id) => world.channels.get(id) ?? { guildId: null, permissions: 0n },
    removeChannel: (id) => {
      world.channels.delete(id);
    },
    commands: () => world.commands,
    dropConnections: (code = 4000) => gateway.drop(code),
    forgetNonces: () => world.nonces.clear(),
    goDown: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      gateway.cut();
      server.closeAllConnections();
      await closed;
    },
    comeBack: () => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve)),
    close: async () => {
      await gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export { API_ERRORS, IDS };
