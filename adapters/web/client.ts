import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { NetworkError } from '../../src/errors.ts';
import { type Address, pageConfigError } from './config.ts';
import { REQUEST_TIMEOUT_MS, STOP_AFTER_MS } from './limits.ts';

export interface Listener {
  /** The port that was bound. */
  readonly port: number;
  /** Takes no new connection, waits up to 5 s for requests in flight, then closes every socket. */
  close(): Promise<void>;
}

/**
 * Binds what is served. Rejects with a `ConfigError` naming PAGE_PORT or PAGE_HOST (or another `prefix`) when the address
 * can't be had.
 */
export async function listen(app: Hono, config: Address, prefix = 'PAGE'): Promise<Listener> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS },
  }) as Server;
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(bindError(error, config, prefix)));
    server.listen(config.port, config.host.replace(/^\[|\]$/g, ''), done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return { port, close: () => close(server) };
}

function bindError(error: NodeJS.ErrnoException, config: Address, prefix: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return pageConfigError({
        variable: `${prefix}_PORT`,
        found: `${config.port}, which another program uses`,
        expected: 'set a free port, 0 for any, or "off"',
      });
    case 'EACCES':
      return pageConfigError({
        variable: `${prefix}_PORT`,
        found: `${config.port}, which this user may not bind`,
        expected: 'set a port above 1023, 0 for any, or "off"',
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return pageConfigError({
        variable: `${prefix}_HOST`,
        found: `"${config.host}", which is no address of this machine`,
        expected: 'set 127.0.0.1, or an address this machine has',
      });
    default:
      return new NetworkError(`could not bind ${config.host}:${config.port}`, 1, { cause: error });
  }
}

async function close(server: Server): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    timer = setTimeout(() => server.closeAllConnections(), STOP_AFTER_MS);
  });
  clearTimeout(timer);
}
