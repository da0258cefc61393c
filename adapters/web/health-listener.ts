import { Hono } from 'hono';
import type { Adapter, Health } from '../../src/contract.ts';
import { type Listener, listen } from './client.ts';
import type { HealthConfig } from './config.ts';
import { localHostOnly, secureResponses } from './guards.ts';
import { addHealth } from './health-routes.ts';
import { isLoopback, pageAddress } from './host.ts';
import { ACK_DEADLINE_MS } from './limits.ts';
import type { Log } from './log.ts';

export interface HealthDeps {
  readonly logger: Log;
  /** Health of every part of the program by name. */
  readonly parts: () => Readonly<Record<string, Health>>;
}

/** `/healthz` and `/readyz` by themselves, where there is no page to serve them. Nobody can ask anything here. */
export function createHealthAdapter(config: HealthConfig, deps: HealthDeps): Adapter {
  let health: Health = { state: 'starting', detail: 'not started' };
  let listener: Listener | null = null;
  return {
    name: 'health',
    capabilities: {
      privateReplies: true,
      editing: false,
      buttons: false,
      pictures: false,
      maxMessageChars: Number.MAX_SAFE_INTEGER,
      ackDeadlineMs: ACK_DEADLINE_MS,
    },
    async start() {
      const app = new Hono();
      app.use(secureResponses, localHostOnly({ ...config, public: !isLoopback(config.host) }));
      addHealth(app, 'health', { health: () => health, parts: deps.parts });
      try {
        listener = await listen(app, config, 'HEALTH');
      } catch (error) {
        health = { state: 'failed', detail: error instanceof Error ? error.message : 'could not start' };
        throw error;
      }
      const address = pageAddress(config.host, listener.port);
      health = { state: 'ready', detail: address };
      deps.logger.info({ address }, 'health is served');
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
