import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isFields, stringOf } from './read-message.ts';
import { APP } from './workspace.ts';

const MAX_CONNECTIONS = 10;

export interface Sockets {
  /** Address for one connection, as apps.connections.open gives it. */
  url(): string;
  open(): number;
  /** How many connections were ever greeted. */
  greeted(): number;
  /** Hands an envelope to one connection, in turn; resolves with the acknowledgement or null when none came. */
  send(
    type: string,
    payload: unknown,
    retry?: { readonly num: number; readonly reason: string },
  ): Promise<unknown>;
  /** Announces to every connection that it will be closed. */
  announce(reason: string): void;
  /** Cuts every connection without a word. */
  drop(): void;
  /** Greets no new connection until it is called again with false. */
  silent(silent: boolean): void;
  close(): void;
}

export function createSockets(server: Server, port: () => number, ackDeadlineMs: number): Sockets {
  const sockets = new WebSocketServer({ noServer: true });
  const connections: WebSocket[] = [];
  const waiting = new Map<string, (ack: unknown) => void>();
  const tickets = new Set<string>();
  /** Of each connection: whom to tell that no acknowledgement comes any more. */
  const lost = new Map<WebSocket, Set<() => void>>();
  let turn = 0;
  let greeted = 0;
  let silent = false;

  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket') ?? '';
    // A ticket opens one connection.
    if (!tickets.delete(ticket)) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (connection) => greet(connection));
  });

  function greet(connection: WebSocket): void {
    connection.on('message', (data) => received(String(data)));
    connection.on('error', () => undefined);
    connection.on('close', () => {
      const at = connections.indexOf(connection);
      if (at >= 0) connections.splice(at, 1);
      for (const none of lost.get(connection) ?? []) none();
      lost.delete(connection);
    });
    lost.set(connection, new Set());
    if (connections.length >= MAX_CONNECTIONS) {
      connection.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      return;
    }
    if (silent) return;
    connections.push(connection);
    greeted += 1;
    connection.send(
      JSON.stringify({
        type: 'hello',
        num_connections: connections.length,
        debug_info: { host: 'applink-loopback', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: APP },
      }),
    );
  }

  function received(data: string): void {
    const message: unknown = JSON.parse(data);
    if (!isFields(message)) return;
    const id = stringOf(message.envelope_id);
    waiting.get(id)?.(message.payload ?? {});
    waiting.delete(id);
  }

  return {
    url() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `ws://127.0.0.1:${port()}/link/?ticket=${ticket}&app_id=${APP}`;
    },
    open: () => connections.length,
    greeted: () => greeted,
    send(type, payload, retry) {
      const connection = connections[turn++ % Math.max(connections.length, 1)];
      if (connection === undefined) return Promise.resolve(null);
      const envelope = {
        envelope_id: randomUUID(),
        type,
        accepts_response_payload: type !== 'events_api',
        payload,
        ...(retry === undefined ? {} : { retry_attempt: retry.num, retry_reason: retry.reason }),
      };
      return new Promise((resolve) => {
        const give = (ack: unknown): void => {
          clearTimeout(timer);
          waiting.delete(envelope.envelope_id);
          lost.get(connection)?.delete(none);
          resolve(ack);
        };
        const none = (): void => give(null);
        const timer = setTimeout(none, ackDeadlineMs);
        waiting.set(envelope.envelope_id, give);
        lost.get(connection)?.add(none);
        connection.send(JSON.stringify(envelope));
      });
    },
    announce(reason) {
      for (const connection of [...connections]) {
        const at = connections.indexOf(connection);
        // Nothing more is handed to a connection that was told to go.
        if (at >= 0) connections.splice(at, 1);
        connection.send(
          JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-loopback' } }),
        );
      }
    },
    drop() {
      for (const connection of sockets.clients) connection.terminate();
    },
    silent: (on) => {
      silent = on;
    },
    close() {
      for (const connection of sockets.clients) connection.terminate();
      sockets.close();
    },
  };
}
