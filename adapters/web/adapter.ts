import type { Adapter, Health } from '../../src/contract.ts';
import { createApp } from './app.ts';
import { readAssets } from './assets.ts';
import { listen } from './client.ts';
import { checkPageConfig, type PageConfig } from './config.ts';
import type { Log } from './log.ts';
import { servedAdapter } from './served.ts';

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
  return servedAdapter(
    {
      name: 'web',
      host: config.host,
      capabilities: { buttons: true, pictures: true },
      open: async (engine, health) => {
        checkPageConfig(config);
        return listen(createApp({ config, engine, assets: readAssets(), health, ...deps }), config);
      },
      opened: 'page is served',
    },
    deps.logger,
  );
}
