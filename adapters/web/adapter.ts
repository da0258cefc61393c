import type { Adapter, Engine, Health } from '../../src/contract.ts';
import { createApp } from './app.ts';
import { readAssets } from './assets.ts';
import { type Listener, listen } from './client.ts';
import { checkPageConfig, type PageConfig } from './config.ts';
import { pageAddress } from './host.ts';
import { ACK_DEADLINE_MS } from './limits.ts';
import type { Log } from './log.ts';

export interface WebDeps {
  readonly now: () => Date;
  readonly logger: Log;
  /** Health of every part of the program by name, shown at `/readyz`; absent when there is only the page. */
  readonly parts?: () => Readonly<Record<string, Health>>;
}

/**
 * The local page: ask box, answers, timeline and sources, on this machine unless told otherwise. `start` rejects
 * with a `ConfigError` naming the variable when the address can't be used.
 */
export function createWebAdapter(config: PageConfig, deps: WebDeps): Adapter {
  let health: Health = { state: 'starting', detail: 'not started' };
  let listener: Listener | null = null;
  return {
    name: 'web',
    capabilities: {
      privateReplies: true,
      editing: false,
      buttons: true,
      pictures: true,
      maxMessageChars: Number.MAX_SAFE_INTEGER,
      ackDeadlineMs: ACK_DEADLINE_MS,
    },
    async start(engine: Engine) {
      try {
        checkPageConfig(config);
        const app = createApp({ config, engine, assets: readAssets(), health: () => health, ...deps });
        listener = await listen(app, config);
      } catch (error) {
        health = { state: 'failed', detail: error instanceof Error ? error.message : 'could not start' };
        throw error;
      }
      const address = pageAddress(config.host, listener.port);
      health = { state: 'ready', detail: address };
      deps.logger.info({ address }, 'page is served');
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
