/**
 * Keeps one Socket Mode connection open. The SDK's own way of reconnecting was tried and left: on Slack's notice of
 * disconnection it waits `clientPingTimeout` (5 s) without any connection, and a start that fails later than the
 * first rejects a promise that nobody holds, which ends the process. Here the next connection is opened as soon as
 * Slack announces the end of the present one, and each attempt that fails is followed by another.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { AuthError, RateLimitError } from '../../src/errors.ts';

/** One connection, used once. */
export interface SocketConnection {
  /** Resolves when Slack greets it; rejects with an error of our family. */
  open(): Promise<void>;
  /** Resolves when nothing of it is left. Idempotent. */
  close(): Promise<void>;
}

export interface ConnectionEvents {
  /** Slack announces that it will close this connection: `warning`, `refresh_requested`, `link_disabled`, … */
  readonly announced: (reason: string) => void;
  readonly closed: () => void;
}

export type LinkState = 'ready' | 'reconnecting' | 'failed';

export interface SocketLink {
  /** Resolves with the first connection; rejects when it cannot be made. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface SocketLinkOptions {
  readonly connect: (events: ConnectionEvents) => SocketConnection;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly onState: (state: LinkState, detail: string) => void;
  /** Pause before the n-th attempt in a row, from 1. */
  readonly pauseMs?: (attempt: number) => number;
  /** Chance in [0, 1), by up to half of which the pauses are shorter; absent: by none. */
  readonly random?: (() => number) | undefined;
  /** Pause when Slack counts too many connections, so that two processes do not push each other out. */
  readonly crowdedPauseMs?: number;
}

const CROWDED =
  'Slack counts more than 10 connections of this app: stop the other processes that use SLACK_APP_TOKEN';

const doubling = (attempt: number, chance: number): number =>
  attempt === 1 ? 0 : Math.min(500 * 2 ** (attempt - 2), 15_000) * (1 - chance / 2);

export function createSocketLink(options: SocketLinkOptions): SocketLink {
  const { logger, onState } = options;
  const { random = () => 0 } = options;
  const pauseMs = options.pauseMs ?? ((attempt: number) => doubling(attempt, random()));
  const open = new Set<SocketConnection>();
  const stopping = new AbortController();
  let current: SocketConnection | null = null;
  let phase: 'opening' | 'open' | 'failed' = 'opening';

  async function openOne(): Promise<void> {
    const connection: SocketConnection = options.connect({
      announced: (reason) => {
        if (connection === current) announced(reason);
      },
      closed: () => {
        open.delete(connection);
        if (connection !== current) return;
        current = null;
        replace('the connection was lost', 0);
      },
    });
    open.add(connection);
    try {
      await connection.open();
    } catch (error) {
      await connection.close();
      open.delete(connection);
      throw error;
    }
    current = connection;
  }

  function announced(reason: string): void {
    const crowded = reason === 'too_many_websockets';
    if (crowded) logger.warn(CROWDED);
    replace(reason, crowded ? (options.crowdedPauseMs ?? 10_000) : 0);
  }

  function replace(why: string, firstPauseMs: number): void {
    if (phase !== 'open' || stopping.signal.aborted) return;
    phase = 'opening';
    onState('reconnecting', why);
    const sinceMs = options.now().getTime();
    replaceUntilOpen(firstPauseMs).then(
      () => {
        const gapMs = options.now().getTime() - sinceMs;
        logger.warn(
          { why, gapMs },
          'new socket to Slack; what was sent to the old one in between may be lost',
        );
        onState('ready', 'Socket Mode');
        phase = 'open';
        if (current === null) replace('the connection was lost', pauseMs(2));
      },
      (error: unknown) => {
        if (stopping.signal.aborted) return;
        phase = 'failed';
        const detail = error instanceof AuthError ? error.message : 'the socket cannot be opened again';
        logger.error(detail);
        onState('failed', detail);
      },
    );
  }

  /** Ends only with a connection, with a token that no waiting mends, or when stopped. */
  async function replaceUntilOpen(firstPauseMs: number): Promise<void> {
    const pause = (ms: number): Promise<void> => sleep(ms, undefined, { signal: stopping.signal });
    await pause(firstPauseMs);
    for (let attempt = 1; ; attempt++) {
      await pause(pauseMs(attempt));
      try {
        return await openOne();
      } catch (error) {
        if (error instanceof AuthError) throw error;
        logger[attempt === 1 ? 'warn' : 'debug'](
          { attempt },
          'no socket to Slack yet; tried again until it opens',
        );
        if (error instanceof RateLimitError) await pause(error.retryAfterMs);
      }
    }
  }

  return {
    async start() {
      await openOne();
      phase = 'open';
      onState('ready', 'Socket Mode');
    },
    async stop() {
      stopping.abort();
      current = null;
      await Promise.all([...open].map((connection) => connection.close()));
      open.clear();
    },
  };
}
