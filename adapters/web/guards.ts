import type { MiddlewareHandler } from 'hono';
import type { Health } from '../../src/contract.ts';
import { surfaceWords } from '../../src/words/index.ts';
import type { PageConfig } from './config.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { isLocalHostHeader } from './host.ts';
import { LABELS } from './labels.ts';

/** Every response carries the security headers, also refusals and faults. */
export const secureResponses: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};

/** Serves a page of this machine under this machine's name only. */
export function localHostOnly(config: PageConfig): MiddlewareHandler {
  return async (c, next) => {
    if (!config.public && !isLocalHostHeader(c.req.header('host'))) return c.text(LABELS.wrongHost, 421);
    await next();
  };
}

/**
 * Takes forms from this page only. Browsers say where a request comes from; the Origin header is no help here,
 * since it is "null" under a referrer policy of no-referrer.
 */
export const ownFormsOnly: MiddlewareHandler = async (c, next) => {
  const site = c.req.header('sec-fetch-site');
  if (c.req.method === 'POST' && site !== undefined && site !== 'same-origin' && site !== 'none') {
    return c.text(LABELS.crossSite, 403);
  }
  await next();
};

/** Once stopping, new requests are refused and every connection ends with its response. */
export function refuseWhenStopped(health: () => Health): MiddlewareHandler {
  return async (c, next) => {
    if (health().state === 'stopped') {
      return c.text(surfaceWords('en').stopping, 503, { connection: 'close', 'retry-after': '60' });
    }
    await next();
    if (health().state === 'stopped') c.res.headers.set('connection', 'close');
  };
}
