import type { Server } from 'node:http';
import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import { AuthError, ConfigError } from '../../src/errors.ts';
import { checkAppToken, connectSocket, createApp, createHttp, type Listeners } from './client.ts';
import type { SlackConfig, SlackTransport } from './config.ts';
import type { Identity } from './identity.ts';
import { watchRequests } from './request-watch.ts';
import { SlackRefusal } from './slack-error.ts';
import { createSocketLink, type LinkState } from './socket-link.ts';

/** How deliveries reach us. */
export interface Transport {
  /** Resolves with the address it listens at; null for Socket Mode, which listens nowhere. */
  start(): Promise<string | null>;
  /** Takes no delivery any more. Idempotent. */
  stop(): Promise<void>;
}

export interface TransportDeps {
  readonly config: SlackConfig;
  readonly identity: Identity;
  readonly listeners: Listeners;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly onState: (state: LinkState, detail: string) => void;
  readonly random?: (() => number) | undefined;
}

export function createTransport(deps: TransportDeps): Transport {
  const { transport } = deps.config;
  return transport.kind === 'http'
    ? createHttpTransport(transport, deps)
    : createSocketTransport(transport, deps);
}

function appOver(receiver: Parameters<typeof createApp>[0]['receiver'], deps: TransportDeps): App {
  const { config, identity, listeners, logger } = deps;
  return createApp({
    receiver,
    identity,
    token: config.botToken,
    commands: config.commands,
    logger,
    listeners,
  });
}

function createHttpTransport(
  http: Extract<SlackTransport, { kind: 'http' }>,
  deps: TransportDeps,
): Transport {
  const { receiver, start } = createHttp({ ...http, logger: deps.logger });
  appOver(receiver, deps);
  let server: Server | null = null;
  return {
    async start() {
      try {
        server = await start(http.host, http.port);
      } catch (error) {
        throw listenError(error, http);
      }
      watchRequests(server, deps.logger, deps.now);
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : http.port;
      deps.onState('ready', `HTTP on port ${port}`);
      return `http://${http.host.includes(':') ? `[${http.host}]` : http.host}:${port}${http.path}`;
    },
    async stop() {
      const closing = server;
      server = null;
      if (closing === null) return;
      const closed = receiver.stop();
      // Acknowledgements take milliseconds; whoever holds a connection longer is not waiting for one.
      const timer = setTimeout(() => closing.closeAllConnections(), 500);
      await closed;
      clearTimeout(timer);
    },
  };
}

function createSocketTransport(
  socket: Extract<SlackTransport, { kind: 'socket' }>,
  deps: TransportDeps,
): Transport {
  const app = appOver(null, deps);
  const { logger, now, onState, random } = deps;
  const options = { appToken: socket.appToken, apiUrl: deps.config.apiUrl, logger };
  const link = createSocketLink({
    connect: (events) => connectSocket(app, options, events),
    logger,
    now,
    onState,
    random,
  });
  return {
    async start() {
      try {
        await checkAppToken(socket.appToken, deps.config.apiUrl, logger);
        await link.start();
      } catch (error) {
        throw error instanceof SlackRefusal ? socketRefused(error) : error;
      }
      return null;
    },
    stop: () => link.stop(),
  };
}

function socketRefused(error: SlackRefusal): AuthError {
  return new AuthError(
    'AUTH_FAILED',
    `Slack opens no socket for SLACK_APP_TOKEN (${error.reason}); switch on Socket Mode: api.slack.com/apps → your app → Socket Mode`,
  );
}

function listenError(error: unknown, http: { readonly host: string; readonly port: number }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new ConfigError([
        {
          variable: 'SLACK_PORT',
          found: `${http.port}, in use by another program`,
          expected: 'set a free port, or 0 for any',
        },
      ]);
    case 'EACCES':
      return new ConfigError([
        {
          variable: 'SLACK_PORT',
          found: `${http.port}, which needs more rights`,
          expected: 'set a port above 1023',
        },
      ]);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError([
        {
          variable: 'SLACK_HOST',
          found: `"${http.host}", no address of this machine`,
          expected: 'set 127.0.0.1, or 0.0.0.0 for all',
        },
      ]);
    default:
      return error;
  }
}
