import type { Adapter, Engine, Health } from '../../src/contract.ts';
import type { Listener } from './client.ts';
import { pageAddress } from './host.ts';
import { ACK_DEADLINE_MS } from './limits.ts';
import type { Log } from './log.ts';

/** What sets one thing that is served over HTTP apart from another. */
export interface Served {
  readonly name: string;
  readonly host: string;
  readonly capabilities: Pick<Adapter['capabilities'], 'buttons' | 'pictures'>;
  /** Binds it; what it rejects with, `start` rejects with. */
  readonly open: (engine: Engine, health: () => Health) => Promise<Listener>;
  /** The log's line once it is served. */
  readonly opened: string;
}

/** An adapter that is one HTTP listener: bound by `start`, closed by `stop`, its health in between. */
export function servedAdapter({ name, host, capabilities, open, opened }: Served, logger: Log): Adapter {
  let health: Health = { state: 'starting', detail: 'not started' };
  let listener: Listener | null = null;
  return {
    name,
    capabilities: {
      privateReplies: true,
      editing: false,
      ...capabilities,
      maxMessageChars: Number.MAX_SAFE_INTEGER,
      ackDeadlineMs: ACK_DEADLINE_MS,
    },
    async start(engine) {
      try {
        listener = await open(engine, () => health);
      } catch (error) {
        health = { state: 'failed', detail: error instanceof Error ? error.message : 'could not start' };
        throw error;
      }
      const address = pageAddress(host, listener.port);
      health = { state: 'ready', detail: address };
      logger.info({ address }, opened);
      return { address };
    },
    async stop() {
      if (health.state === 'stopped') return;
      health = { state: 'stopped', detail: 'stopped' };
      await listener?.close();
    },
    health: () => health,
  };
}
