import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type ServedPage, servePage } from '../adapters/web/served-page.ts';
import { launchChromium } from './page-chromium.ts';
import { type Shipped, shippedEngine } from './shipped-engine.ts';

/** The page over the shipped articles, and a browser to read it with. */
export interface PageBrowser {
  readonly shipped: Shipped;
  readonly served: ServedPage;
  /** A window of its own, closed after the test. */
  open(options?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>;
}

/** For all tests of a file: starts both before the first and stops them after the last. */
export function usePageBrowser(): PageBrowser {
  let browser: Browser | undefined;
  let shipped: Shipped | undefined;
  let served: ServedPage | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    shipped = await shippedEngine();
    served = await servePage(shipped.engine);
    browser = await launchChromium();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.adapter.stop();
  });
  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('the page has not started yet');
    return part;
  };
  return {
    get shipped() {
      return started(shipped);
    },
    get served() {
      return started(served);
    },
    open: async (options) => {
      const context = await started(browser).newContext(options);
      contexts.push(context);
      return context;
    },
  };
}
