/** The gateway of the loopback Discord: hello, identify, heartbeat, dispatch, resume, invalid session. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildPayload, readyPayload } from './payloads.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;
const CLOSE = { authenticationFailed: 4004, disallowedIntents: 4014 } as const;
/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
/** Events kept for a client that comes back. */
const REPLAY = 1_000;

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  /** True: READY names the server as unavailable and its GUILD_CREATE never comes. */
  readonly serverDown: boolean;
  readonly inServer: boolean;
}

interface Session {
  readonly id: string;
  seq: number;
  log: { readonly seq: number; readonly frame: string }[];
  socket: WebSocket | null;
  readonly intents: number;
}

export interface Gateway {
  /** Sends an event, or keeps it for a session that comes back. False when there is no session at all. */
  dispatch(event: string, data: object): boolean;
  /** Open connections. */
  connections(): number;
  /** Closes all connections; the sessions can be resumed. */
  drop(code: number): void;
  /** Breaks all connections without a word; the sessions can be resumed. */
  cut(): void;
  /** Ends all sessions: who comes back has to identify anew, and what was sent meanwhile is lost. */
  invalidate(): void;
  /** Asks clients to reconnect by themselves, as Discord does before it restarts. */
  askToReconnect(): void;
  /** Ends the next connection with this code when it identifies. */
  closeNext(code: number): void;
  /** Answers every attempt to connect with HTTP 503, until it is called again with false. */
  refuse(on: boolean): void;
  readonly counts: { identified: number; resumed: number; heartbeats: number; refused: number };
  /** Intents of the last identify. */
  intents(): number;
  close(): Promise<void>;
}

export function createGateway(server: Server, url: () => string, options: GatewayOptions): Gateway {
  const counts = { identified: 0, resumed: 0, heartbeats: 0, refused: 0 };
  let lastIntents = 0;
  let refusing = false;
  let closing = 0;
  const sockets = new WebSocketServer({
    server,
    verifyClient: (_info, answer) => {
      if (refusing) counts.refused += 1;
      answer(!refusing, 503);
    },
  });
  const sessions = new Map<string, Session>();

  const send = (socket: WebSocket, op: number, more: object = {}): void => {
    socket.send(JSON.stringify({ op, ...more }));
  };
  const dispatchTo = (session: Session, t: string, d: object): void => {
    session.seq += 1;
    const frame = JSON.stringify({ op: OP.dispatch, t, d, s: session.seq });
    session.log.push({ seq: session.seq, frame });
    if (session.log.length > REPLAY) session.log = session.log.slice(-REPLAY / 2);
    session.socket?.send(frame);
  };
  const identify = (socket: WebSocket, d: { token?: unknown; intents?: unknown }): void => {
    lastIntents = Number(d.intents);
    const refused =
      closing !== 0
        ? closing
        : d.token === options.token
          ? (lastIntents & PRIVILEGED) !== 0 && CLOSE.disallowedIntents
          : CLOSE.authenticationFailed;
    if (refused !== false) {
      closing = 0;
      socket.close(refused);
      return;
    }
    counts.identified += 1;
    const session: Session = {
      id: `session-${counts.identified}`,
      seq: 0,
      log: [],
      socket,
      intents: lastIntents,
    };
    sessions.set(session.id, session);
    const ready = readyPayload(session.id, url());
    dispatchTo(session, 'READY', options.inServer ? ready : { ...ready, guilds: [] });
    if (options.inServer && !options.serverDown) dispatchTo(session, 'GUILD_CREATE', guildPayload());
  };
  const resume = (socket: WebSocket, d: { session_id?: unknown; seq?: unknown }): void => {
    const session = sessions.get(String(d.session_id));
    if (session === undefined) {
      send(socket, OP.invalid, { d: false });
      return;
    }
    counts.resumed += 1;
    session.socket = socket;
    for (const missed of session.log.filter(({ seq }) => seq > Number(d.seq))) socket.send(missed.frame);
    dispatchTo(session, 'RESUMED', {});
  };
  sockets.on('connection', (socket) => {
    send(socket, OP.hello, { d: { heartbeat_interval: options.heartbeatIntervalMs } });
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data));
      if (frame.op === OP.heartbeat) {
        counts.heartbeats += 1;
        send(socket, OP.ack);
      } else if (frame.op === OP.identify) identify(socket, frame.d);
      else if (frame.op === OP.resume) resume(socket, frame.d);
    });
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = null;
    });
  });

  return {
    dispatch: (event, data) => {
      for (const session of sessions.values()) dispatchTo(session, event, data);
      return sessions.size > 0;
    },
    connections: () => sockets.clients.size,
    drop: (code) => {
      for (const session of sessions.values()) session.socket = null;
      for (const socket of sockets.clients) socket.close(code);
    },
    cut: () => {
      for (const session of sessions.values()) session.socket = null;
      for (const socket of sockets.clients) socket.terminate();
    },
    invalidate: () => {
      sessions.clear();
      for (const socket of sockets.clients) socket.close(4009);
    },
    askToReconnect: () => {
      for (const socket of sockets.clients) send(socket, OP.reconnect, { d: null });
    },
    closeNext: (code) => {
      closing = code;
    },
    refuse: (on) => {
      refusing = on;
    },
    counts,
    intents: () => lastIntents,
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      return new Promise((resolve) => sockets.close(() => resolve()));
    },
  };
}
