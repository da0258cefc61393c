/**
 * Slack as seen from outside, on 127.0.0.1: a Web API, Socket Mode, response addresses, and a sender of signed
 * requests. It refuses what Slack refuses and remembers everything. For tests and the storm bench.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { SlackConfig } from '../../../adapters/slack/index.ts';
import { createFaults, type Fault } from './faults.ts';
import { createModals, type OpenModal } from './modals.ts';
import type { Outgoing } from './payloads.ts';
import { isFields } from './read-message.ts';
import { createResponseUrls } from './response-urls.ts';
import { createSignedSender, formBody, type SignedOptions } from './signed-requests.ts';
import { createSockets, type Sockets } from './sockets.ts';
import { createUploads, type Uploaded } from './uploads.ts';
import { type Answer, type ApiCall, answerCall, type Posted, type WebApiState } from './web-api.ts';
import { argsOf, bodyOf, eventBody, stringsOf } from './wire-format.ts';
import { ALL_SCOPES, CHANNELS, type ChannelState } from './workspace.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface SlackPlatformOptions {
  /** What the bot token was granted. Default: all the app asks for. */
  readonly scopes?: readonly string[];
  /** People who administer the workspace; told to those with `users:read`. */
  readonly admins?: readonly string[];
  /** Default 3,000. */
  readonly ackDeadlineMs?: number;
  /** Messages a second and channel before 429; default unlimited. Slack's own is about 1, with short bursts. */
  readonly messagesPerSecond?: number;
  readonly now?: () => Date;
}

/** How one delivery went. */
export interface Delivery {
  /** Acknowledged in time. False is what a person sees as "dispatch_failed". */
  readonly acked: boolean;
  readonly ackMs: number;
  /** HTTP status; 0 over a socket or when nobody listened. */
  readonly status: number;
  readonly ack: unknown;
}

export interface SendOptions extends SignedOptions {
  /** A redelivery says so in its headers or envelope; Slack also sends some that do not. */
  readonly retry?: { readonly num: number; readonly reason: string };
  readonly triggerId?: string;
}

export interface SlackPlatform {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly calls: readonly ApiCall[];
  readonly messages: readonly Posted[];
  readonly views: ReadonlyMap<string, Fields>;
  readonly prompts: readonly Fields[];
  /** Forms that stand open, by id. */
  readonly modals: ReadonlyMap<string, OpenModal>;
  readonly files: readonly Uploaded[];
  readonly deliveries: readonly Delivery[];
  readonly channels: Map<string, ChannelState>;
  readonly sockets: Sockets;
  /** Connections of the adapter that still stand: sockets it opened, and requests it keeps open. */
  openConnections(): number;
  /** Configuration of an adapter for this platform; HTTP takes any free port. */
  config(transport: 'socket' | 'http'): SlackConfig;
  /** From now on deliveries go by signed request to this address; null: over the sockets. */
  sendTo(address: string | null): void;
  send(outgoing: Outgoing, options?: SendOptions): Promise<Delivery>;
  /** A signed request with any body, over HTTP alone. */
  sendBody(body: Fields): Promise<Delivery>;
  sendText(body: string): Promise<Delivery>;
  /** A message time that none had before. */
  nextTs(): string;
  /** Makes the next calls of a method fail; `response_url` and `*` count as methods. */
  fail(method: string, fault: Fault, times?: number): void;
  /** Nothing fails any more. */
  heal(): void;
  expireResponseUrls(): void;
  /** Somebody deletes a message of the bot. */
  removeMessage(ts: string): void;
  /** Keeps a file that somebody sent; resolves with the address only those with `files:read` get it from. */
  keepFile(content: string | Uint8Array): string;
  close(): Promise<void>;
}

export async function startSlackPlatform(options: SlackPlatformOptions = {}): Promise<SlackPlatform> {
  const now = options.now ?? (() => new Date());
  const ackDeadlineMs = options.ackDeadlineMs ?? 3_000;
  const deliveries: Delivery[] = [];
  const files: Uploaded[] = [];
  const sent = new Map<string, Buffer>();
  const faults = createFaults();
  let port = 0;
  let address: string | null = null;
  let ids = 0;
  const baseUrl = (): string => `http://127.0.0.1:${port}`;
  const nextTs = (): string => `${Math.floor(now().getTime() / 1_000)}.${String(++ids).padStart(6, '0')}`;

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const sockets = createSockets(server, () => port, ackDeadlineMs);
  const state: WebApiState & { messages: Posted[]; calls: ApiCall[] } = {
    botToken: 'xoxb-111-222-canaryBotToken',
    appToken: 'xapp-1-A012AB3CD-333-canaryAppToken',
    scopes: options.scopes ?? ALL_SCOPES,
    channels: new Map(Object.entries(CHANNELS)),
    threads: new Set(),
    faults,
    calls: [],
    messages: [],
    views: new Map(),
    prompts: [],
    modals: createModals(() => now().getTime()),
    admins: new Set(options.admins ?? []),
    uploads: createUploads(files, baseUrl),
    nextTs,
    nowMs: () => now().getTime(),
    limited: createLimit(options.messagesPerSecond ?? Number.POSITIVE_INFINITY, now),
    socketUrl: () => sockets.url(),
  };
  const responses = createResponseUrls(state, baseUrl);
  const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5';
  const signed = createSignedSender(signingSecret, ackDeadlineMs);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', baseUrl());
    const body = await bodyOf(request);
    let answer: Answer = { status: 404, body: 'no such page' };
    if (pathname.startsWith('/api/')) {
      answer = answerCall(
        state,
        pathname.slice(5),
        request.headers.authorization ?? '',
        argsOf(body.toString()),
      );
    } else if (pathname.startsWith('/upload/')) {
      const taken = state.uploads.receive(pathname.slice(8).split('-')[0] ?? '', body);
      answer = { status: taken ? 200 : 400, body: taken ? 'OK' : 'bad length' };
    } else if (pathname.startsWith('/sent/')) {
      const allowed =
        state.scopes.includes('files:read') && request.headers.authorization === `Bearer ${state.botToken}`;
      // Slack leads everyone else to its sign-in page.
      response.writeHead(allowed ? 200 : 302, allowed ? {} : { location: `${baseUrl()}/sign-in` });
      response.end(allowed ? sent.get(pathname) : '');
      return;
    } else if (pathname.startsWith('/response/')) {
      const args: unknown = JSON.parse(body.toString());
      answer = responses.answer(pathname.slice(10), isFields(args) ? args : {});
    }
    if (answer.body === null) {
      response.destroy();
      return;
    }
    const text = typeof answer.body === 'string';
    response.writeHead(answer.status, {
      'content-type': text ? 'text/plain' : 'application/json',
      ...answer.headers,
    });
    response.end(text ? String(answer.body) : JSON.stringify(answer.body));
  }

  async function send(outgoing: Outgoing, sendOptions: SendOptions = {}): Promise<Delivery> {
    const { type, body } = bodyFor(outgoing, sendOptions);
    const startedMs = Date.now();
    const delivery = address === null ? await bySocket(type, body) : await byHttp(address, type, body);
    const done = { ...delivery, ackMs: Date.now() - startedMs };
    deliveries.push(done);
    return done;

    async function bySocket(kind: string, payload: Fields): Promise<Omit<Delivery, 'ackMs'>> {
      const ack = await sockets.send(kind, payload, sendOptions.retry);
      return { acked: ack !== null, status: 0, ack };
    }
    async function byHttp(to: string, kind: string, payload: Fields): Promise<Omit<Delivery, 'ackMs'>> {
      const event = kind === 'events_api';
      const text = event
        ? JSON.stringify(payload)
        : formBody(kind === 'interactive' ? { payload: JSON.stringify(payload) } : stringsOf(payload));
      const { retry } = sendOptions;
      const headers = {
        ...(retry ? { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason } : {}),
        ...sendOptions.headers,
      };
      const contentType = event ? 'application/json' : 'application/x-www-form-urlencoded';
      const answer = await signed.send(to, text, contentType, { ...sendOptions, headers });
      return { acked: answer.status === 200, status: answer.status, ack: answer.body };
    }
  }

  function bodyFor(outgoing: Outgoing, sendOptions: SendOptions): { type: string; body: Fields } {
    const trigger = { trigger_id: sendOptions.triggerId ?? `111.222.trigger${++ids}` };
    if (outgoing.kind !== 'event') state.modals.issue(trigger.trigger_id);
    if (outgoing.kind === 'event') {
      const { event } = outgoing;
      if (typeof event.thread_ts === 'string')
        state.threads.add(`${String(event.channel)}:${event.thread_ts}`);
      return { type: 'events_api', body: eventBody(event, outgoing.eventId ?? `Ev${++ids}`) };
    }
    const responseUrl =
      outgoing.channel === null ? {} : { response_url: responses.issue(outgoing.channel, outgoing.user) };
    if (outgoing.kind === 'command') {
      return { type: 'slash_commands', body: { ...outgoing.fields, ...responseUrl, ...trigger } };
    }
    return { type: 'interactive', body: { ...outgoing.payload, ...responseUrl, ...trigger } };
  }

  async function sendText(text: string): Promise<Delivery> {
    if (address === null) throw new Error('bodies of any kind go over HTTP alone');
    const startedMs = Date.now();
    const answer = await signed.send(address, text, 'application/json');
    return {
      acked: answer.status === 200,
      status: answer.status,
      ack: answer.body,
      ackMs: Date.now() - startedMs,
    };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  port = typeof bound === 'object' && bound !== null ? bound.port : 0;

  return {
    apiUrl: `${baseUrl()}/api/`,
    botToken: state.botToken,
    appToken: state.appToken,
    signingSecret,
    calls: state.calls,
    messages: state.messages,
    views: state.views,
    prompts: state.prompts,
    modals: state.modals.modals,
    files,
    deliveries,
    channels: state.channels,
    sockets,
    openConnections: () => sockets.open() + signed.open(),
    config: (transport) => ({
      botToken: state.botToken,
      apiUrl: `${baseUrl()}/api/`,
      commands: { ask: '/ask', timeline: '/timeline', dateline: '/dateline' },
      transport:
        transport === 'socket'
          ? { kind: 'socket', appToken: state.appToken }
          : { kind: 'http', signingSecret, host: '127.0.0.1', port: 0, path: '/slack/events' },
    }),
    sendTo: (to) => {
      address = to;
    },
    send,
    sendText,
    sendBody: (body) => sendText(JSON.stringify(body)),
    nextTs,
    fail: (method, fault, times = 1) => faults.add(method, fault, times),
    heal: () => faults.clear(),
    expireResponseUrls: () => responses.expireAll(),
    removeMessage: (ts) => {
      const at = state.messages.findIndex((one) => one.ts === ts);
      if (at >= 0) state.messages.splice(at, 1);
    },
    keepFile: (content) => {
      const path = `/sent/F${++ids}`;
      sent.set(path, Buffer.from(content));
      return `${baseUrl()}${path}`;
    },
    async close() {
      sockets.close();
      signed.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createLimit(perSecond: number, now: () => Date): (channel: string) => number | null {
  const sent = new Map<string, number[]>();
  return (channel) => {
    const nowMs = now().getTime();
    const recent = (sent.get(channel) ?? []).filter((atMs) => nowMs - atMs < 1_000);
    if (recent.length >= perSecond) return 1;
    sent.set(channel, [...recent, nowMs]);
    return null;
  };
}
