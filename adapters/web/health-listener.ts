import { Hono } from 'hono';
import type { Adapter, Health } from '../../src/contract.ts';
import { listen } from './client.ts';
import type { HealthConfig } from './config.ts';
import { localHostOnly, secureResponses } from './guards.ts';
import { addHealth } from './health-routes.ts';
import { isLoopback } from './host.ts';
import type { Log } from './log.ts';
import { servedAdapter } from './served.ts';

export interface HealthDeps {
  readonly logger: Log;
  /** Health of every part of the program by name. */
  readonly parts: () => Readonly<Record<string, Health>>;
}

/** `/healthz` and `/readyz` by themselves, where there is no page to serve them. Nobody can ask anything here. */
export function createHealthAdapter(config: HealthConfig, deps: HealthDeps): Adapter {
  return servedAdapter(
    {
      name: 'health',
      host: config.host,
      capabilities: { buttons: false, pictures: false },
      open: (_, health) => {
        const app = new Hono();
        app.use(secureResponses, localHostOnly({ ...config, public: !isLoopback(config.host) }));
        addHealth(app, 'health', { health, parts: deps.parts });
        return listen(app, config, 'HEALTH');
      },
      opened: 'health is served',
    },
    deps.logger,
  );
}
