/** The only file that runs the SDK: Bolt's app and receivers, and the Web API client. */
import type { Server } from 'node:http';
import {
  App,
  type Logger as BoltLogger,
  HTTPReceiver,
  LogLevel,
  SocketModeReceiver,
  webApi,
} from '@slack/bolt';
import type { Logger } from 'pino';
import { BUTTON_PATTERN } from './buttons.ts';
import type { BareCall } from './calls.ts';
import { type CommandNames, SHORTCUTS } from './commands.ts';
import type { Identity } from './identity.ts';
import { ACK_DEADLINE_MS, CALL_TIMEOUT_MS } from './limits.ts';
import { scrub } from './scrub.ts';
import { errorFromSdk } from './slack-error.ts';
import type { ConnectionEvents, SocketConnection } from './socket-link.ts';
import { disconnectReason } from './socket-notice.ts';

/** What Bolt hands over, already acknowledged. None of these may reject. */
export interface Listeners {
  readonly command: (body: unknown) => Promise<void>;
  readonly shortcut: (body: unknown) => Promise<void>;
  readonly press: (body: unknown) => Promise<void>;
  readonly event: (body: unknown) => Promise<void>;
  /** A form that was sent off. */
  readonly form: (body: unknown) => Promise<void>;
  /** What a form lacks, by field and in words; null when it can be taken. Asked before the acknowledgement. */
  readonly lacking: (body: unknown) => Readonly<Record<string, string>> | null;
}

/** A Web API client that neither retries nor waits: `calls.ts` does both, for each method and channel by itself. */
export function createBareCall(token: string, apiUrl: string, logger: Logger): BareCall {
  const client = new webApi.WebClient(token, {
    slackApiUrl: apiUrl,
    logger: boltLogger(logger),
    timeout: CALL_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  return (method, args) => client.apiCall(method, { ...args });
}

/** The listening side over HTTP. `start` rejects with Node's own error when the port cannot be had. */
export function createHttp(options: {
  readonly signingSecret: string;
  readonly path: string;
  readonly logger: Logger;
}): { readonly receiver: HTTPReceiver; start(host: string, port: number): Promise<Server> } {
  const receiver = new HTTPReceiver({
    signingSecret: options.signingSecret,
    endpoints: options.path,
    logger: boltLogger(options.logger),
    unhandledRequestTimeoutMillis: ACK_DEADLINE_MS,
    bodyLimit: '1mb',
  });
  return { receiver, start: (host, port) => receiver.start({ host, port }) };
}

/** Bolt's app over a receiver: it acknowledges at once and hands over. `receiver` null when sockets feed it. */
export function createApp(options: {
  readonly receiver: HTTPReceiver | null;
  readonly identity: Identity;
  readonly token: string;
  readonly commands: CommandNames;
  readonly logger: Logger;
  readonly listeners: Listeners;
}): App {
  const { identity, listeners, logger } = options;
  const app = new App({
    receiver: options.receiver ?? {
      init: () => undefined,
      start: async () => undefined,
      stop: async () => undefined,
    },
    // Asked once at the start; Bolt's own way asks again with the first person's question.
    authorize: async () => ({
      botToken: options.token,
      botUserId: identity.userId,
      ...(identity.botId === null ? {} : { botId: identity.botId }),
    }),
    convoStore: false,
    logger: boltLogger(logger),
  });
  const acked = async (ack: () => Promise<void>): Promise<void> => {
    try {
      await ack();
    } catch {
      // The socket went between delivery and acknowledgement: the asker still gets the answer.
      logger.warn('an acknowledgement was lost with its connection');
    }
  };
  for (const name of Object.values(options.commands)) {
    app.command(name, async ({ ack, body }) => {
      await acked(ack);
      await listeners.command(body);
    });
  }
  app.shortcut(SHORTCUTS, async ({ ack, body }) => {
    await acked(ack);
    await listeners.shortcut(body);
  });
  app.action(BUTTON_PATTERN, async ({ ack, body }) => {
    await acked(ack);
    await listeners.press(body);
  });
  app.view(BUTTON_PATTERN, async ({ ack, body }) => {
    const errors = listeners.lacking(body);
    await acked(() => (errors === null ? ack() : ack({ response_action: 'errors', errors: { ...errors } })));
    if (errors === null) await listeners.form(body);
  });
  app.event(/^(?:app_mention|message|app_home_opened)$/, async ({ body }) => listeners.event(body));
  app.error(async (error) => {
    logger.error({ failed: error.code ?? error.name }, 'Bolt could not hand over a delivery');
  });
  return app;
}

/** Checks an app-level token and opens nothing: the address it gives is left unused. Rejects with our errors. */
export async function checkAppToken(appToken: string, apiUrl: string, logger: Logger): Promise<void> {
  try {
    await createBareCall(appToken, apiUrl, logger)('apps.connections.open', {});
  } catch (thrown) {
    throw errorFromSdk(thrown, 'apps.connections.open', 1, 'SLACK_APP_TOKEN');
  }
}

/** Slack greets within this time or the attempt counts as failed. */
const HELLO_MS = 10_000;
/** A peer that does not answer the closing handshake is left after this. */
const CLOSE_MS = 1_000;

/** One Socket Mode connection that feeds the app; it never reconnects by itself. */
export function connectSocket(
  app: App,
  options: { readonly appToken: string; readonly apiUrl: string; readonly logger: Logger },
  events: ConnectionEvents,
): SocketConnection {
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    logger: boltLogger(options.logger),
    autoReconnectEnabled: false,
    installerOptions: {
      clientOptions: {
        slackApiUrl: options.apiUrl,
        timeout: CALL_TIMEOUT_MS,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
      },
    },
  });
  receiver.init(app);
  const { client } = receiver;
  let closing = false;
  client.on('ws_message', (data: unknown) => {
    const reason = disconnectReason(data);
    if (reason !== null) events.announced(reason);
  });
  client.on('disconnected', events.closed);

  async function close(): Promise<void> {
    closing = true;
    const gone = client.disconnect().then(() => true);
    if (await Promise.race([gone, after(CLOSE_MS, false)])) return;
    // The second call no longer waits for the peer.
    await client.disconnect();
  }

  return {
    async open() {
      const started = receiver.start().then(async () => {
        if (closing) await close();
        return true;
      });
      try {
        if (!(await Promise.race([started, after(HELLO_MS, false)]))) throw new Error('no greeting');
      } catch (thrown) {
        started.catch(() => undefined);
        throw errorFromSdk(thrown, 'apps.connections.open', 1, 'SLACK_APP_TOKEN');
      }
    },
    close,
  };
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), ms).unref();
  });
}

/**
 * Bolt's log through ours. Its debug lines hold whole payloads and are dropped whatever our level; of the others only
 * the head is kept, because what follows a colon or bracket may be text that somebody typed.
 */
function boltLogger(logger: Logger): BoltLogger {
  const head = (parts: readonly unknown[]): string =>
    `bolt: ${
      scrub(parts.filter((part) => typeof part === 'string').join(' '))
        .split(/[:(]/, 1)[0]
        ?.trim() ?? ''
    }`;
  return {
    debug: () => undefined,
    info: (...parts: unknown[]) => logger.debug(head(parts)),
    warn: (...parts: unknown[]) => logger.warn(head(parts)),
    error: (...parts: unknown[]) => logger.error(head(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
