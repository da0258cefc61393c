import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Engine, Health } from '../../src/contract.ts';
import { type Asker, createAsk, preferredLanguage } from './ask-engine.ts';
import type { Assets } from './assets.ts';
import type { PageConfig } from './config.ts';
import { localHostOnly, ownFormsOnly, refuseWhenStopped, secureResponses } from './guards.ts';
import { ASSET_CACHE, PICTURE_POLICY } from './headers.ts';
import { addHealth } from './health-routes.ts';
import { LABELS } from './labels.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import type { Log } from './log.ts';
import { renderNotice } from './page.ts';
import { parseAsked, parsePress } from './parse.ts';
import { renderReply } from './render.ts';
import { renderTimeline } from './timeline-view.ts';
import { createViews } from './views.ts';

export interface AppParts {
  readonly config: PageConfig;
  readonly engine: Engine;
  readonly assets: Assets;
  readonly now: () => Date;
  readonly logger: Log;
  readonly health: () => Health;
  /** Health of every part of the program by name, for `/readyz`; absent when the page knows only itself. */
  readonly parts?: () => Readonly<Record<string, Health>>;
}

/** Everything the page serves, as one handler of requests. Questions are never logged, nor the addresses they are in. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  app.use(secureResponses, refuseWhenStopped(parts.health), localHostOnly(parts.config), ownFormsOnly);
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.text(LABELS.tooLarge, 413) }));
  addPages(app, parts);
  addPictures(app, parts);
  addHealth(app, 'web', parts);
  app.get('/assets/:version/:file', (c) => {
    const asset = parts.assets.files.get(c.req.param('file'));
    if (asset === undefined) return c.notFound();
    return c.body(asset.body, 200, { 'content-type': asset.type, 'cache-control': ASSET_CACHE });
  });
  app.notFound((c) => c.html(renderNotice(LABELS.notFound, parts.assets.version), 404));
  app.onError((error, c) => {
    parts.logger.error({ route: c.req.routePath, err: error }, 'a page could not be made');
    return c.html(renderNotice(LABELS.fault, parts.assets.version), 500);
  });
  return app;
}

function addPages(app: Hono, parts: AppParts): void {
  const ask = createAsk(parts.engine, parts.now);
  const views = createViews(parts.engine, ask, parts.assets.version);
  app.get('/', async (c) =>
    c.html(
      await views.page(
        parseAsked((name) => c.req.query(name)),
        askerOf(c),
      ),
    ),
  );
  app.post('/', async (c) => {
    const form = await c.req.parseBody();
    const asked = parseAsked((name) => form[name]);
    const asker = askerOf(c);
    const wanted = c.req.header('x-fragment');
    if (wanted === 'timeline') {
      return c.html(renderTimeline(await ask({ kind: 'timeline', ...asked.timeline }, asker)));
    }
    if (wanted === 'reply') return c.html(renderReply(await views.answer(asked, asker)));
    return c.html(await views.page(asked, asker));
  });
  app.get('/press/:kind/:token', async (c) => {
    const request = parsePress(c.req.param('kind'), c.req.param('token'));
    if (request === null) return c.notFound();
    const asker = askerOf(c);
    const reply = await ask(request, asker);
    if (c.req.header('x-fragment') !== undefined) {
      return c.html(reply.kind === 'timeline' ? renderTimeline(reply) : renderReply(reply));
    }
    return c.html(await views.withReply(reply, asker, placeOf(c.req.param('kind'))));
  });
}

/** The next part of a list stands where the list stands; anything else is an answer. */
function placeOf(kind: string): 'answer' | 'timeline' | 'sources' {
  if (kind === 'timeline-page') return 'timeline';
  return kind === 'sources-page' ? 'sources' : 'answer';
}

function addPictures(app: Hono, parts: AppParts): void {
  const ask = createAsk(parts.engine, parts.now);
  app.get('/picture/:token/:file', async (c) => {
    const [, theme, type] = /^(light|dark)\.(svg|png)$/.exec(c.req.param('file')) ?? [];
    const request = parsePress('timeline-picture', c.req.param('token'));
    if (request === null || (theme !== 'light' && theme !== 'dark')) return c.notFound();
    const { picture } = await ask(request, askerOf(c));
    if (picture === undefined) return c.notFound();
    const headers = { 'content-security-policy': PICTURE_POLICY };
    if (type === 'svg')
      return c.body(picture.svg(theme), 200, { ...headers, 'content-type': 'image/svg+xml' });
    const png = new Uint8Array(await picture.png(theme));
    return c.body(png, 200, { ...headers, 'content-type': 'image/png' });
  });
}

function askerOf(c: Context): Asker {
  const lang = preferredLanguage(c.req.header('accept-language'));
  return { address: connectionAddress(c), ...(lang === undefined ? {} : { lang }) };
}

function connectionAddress(c: Context): string | null {
  // Without a socket (a request made inside the process) there is no address to tell people apart by.
  return c.env === undefined || !('incoming' in c.env) ? null : (getConnInfo(c).remote.address ?? null);
}
