import http from 'node:http';
import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/errors.ts';
import { HOSTILE_TEXTS, sampleQuote, sampleReply } from '../../contract/sample-replies.ts';
import { scriptedEngine } from '../../contract/scripted-engine.ts';
import { post, quotesIn, read, type ServedPage, servePage } from './served-page.ts';

const running: ServedPage[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((page) => page.adapter.stop()));
});
const quoting = () =>
  scriptedEngine((question) => {
    const { request } = question;
    const asked = request.kind === 'ask' ? request.text : request.kind;
    const notice = { code: 'you-asked', facts: { text: asked } } as const;
    return sampleReply(question, [], {
      kind: request.kind === 'timeline' || request.kind === 'sources' ? request.kind : 'answered',
      blocks: [
        { type: 'notice', tone: 'quiet', notice },
        { type: 'quote', role: 'answer', quote: sampleQuote('A whole sentence.') },
      ],
    });
  });
async function serve(engine = quoting()) {
  const page = await servePage(engine);
  running.push(page);
  return { ...page, engine };
}

/** A raw request, so that headers are ours alone. */
function rawRequest(
  address: string,
  options: http.RequestOptions,
): Promise<{ status: number; body: string }> {
  return new Promise((done, fail) => {
    const request = http.request(address, { agent: false, ...options }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, body }));
    });
    request.on('error', fail);
    request.end();
  });
}

describe('asking without a script', () => {
  it('takes the question as a form and as an address, and answers with a whole page', async () => {
    const { address } = await serve();
    for (const response of [await post(address, { q: 'why?' }), await fetch(`${address}/?q=why%3F`)]) {
      const markup = await response.text();
      expect(response.status).toBe(200);
      expect(quotesIn(markup)).toContain('A whole sentence.');
      expect(read(markup).querySelector('#answer')?.textContent).toContain('You asked: why?');
      expect(read(markup).querySelector('title')?.textContent).toBe('Dateline');
    }
  });

  it('has the cursor in the ask box, but not below an answer, where a phone would open its keyboard over it', async () => {
    const { address } = await serve();
    expect(await (await fetch(address)).text()).toContain(' autofocus>');
    expect(await (await post(address, { q: 'x' })).text()).not.toContain('autofocus');
  });

  it('asks nothing when nothing was asked, and an empty question when the form was sent empty', async () => {
    const { address, engine } = await serve();
    await fetch(address);
    expect(engine.asked.map((one) => one.request.kind).sort()).toEqual(['sources', 'timeline']);
    await post(address, { q: '' });
    expect(engine.asked.map((one) => one.request)).toContainEqual({ kind: 'ask', text: '' });
  });

  it('keeps one conversation over a page and the next, and another for another page', async () => {
    const { address, engine } = await serve();
    const first = read(await (await post(address, { q: 'who?' })).text());
    const thread = first.querySelector('#ask input[name=thread]')?.getAttribute('value') ?? '';
    await post(address, { q: 'and when?', thread });
    await post(address, { q: 'elsewhere' });
    const threads = engine.asked.flatMap((one) => (one.request.kind === 'ask' ? [one.thread] : []));
    expect(threads[0]).toBe(`page-${thread}`);
    expect(threads[1]).toBe(threads[0]);
    expect(threads[2]).not.toBe(threads[0]);
  });

  it('hands the fields of the timeline on', async () => {
    const { address, engine } = await serve();
    await post(address, { topic: 'gas', from: '3 January', to: '' }, 'timeline');
    expect(engine.asked.map((one) => one.request)).toEqual([
      { kind: 'timeline', topic: 'gas', from: '3 January' },
    ]);
  });

  it('offers what can be pressed as links, and answers them', async () => {
    const engine = scriptedEngine((question) =>
      sampleReply(question, [sampleQuote('A whole sentence.')], {
        actions: [
          { kind: 'share', token: 's' },
          { kind: 'more-context', token: 'tok-1' },
        ],
      }),
    );
    const { address } = await serve(engine);
    const document = read(await (await post(address, { q: 'why?' }, 'reply')).text());
    const links = [...document.querySelectorAll('a[data-press]')].map((a) => a.getAttribute('href') ?? '');
    expect(links).toEqual(['/press/more-context/tok-1']);
    expect((await fetch(`${address}${links[0]}`)).status).toBe(200);
    expect(engine.asked.at(-3)?.request ?? engine.asked[1]?.request).toEqual({
      kind: 'press',
      action: 'more-context',
      token: 'tok-1',
    });
    expect((await fetch(`${address}/press/share/s`)).status).toBe(404);
  });
});

describe('text of articles and askers', () => {
  const script = '</title></textarea><script>alert(1)</script><img src=x onerror=alert(1)>"\'>';
  it.each([script, ...HOSTILE_TEXTS])('becomes no markup: %j', async (text) => {
    const engine = scriptedEngine((question) =>
      sampleReply(question, [sampleQuote(text, { title: text, outlet: text, url: 'javascript:alert(1)' })], {
        actions: [{ kind: 'ask-again', token: 'a', label: text }],
      }),
    );
    const { address } = await serve({ ...engine, suggest: () => [text] });
    const markup = await (await post(address, { q: text, topic: text, from: text })).text();
    const document = read(markup);
    expect(quotesIn(markup)).toContain(text);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('img, b, [onerror]')).toHaveLength(0);
    expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).not.toContain(
      'javascript:alert(1)',
    );
    expect(document.querySelector('#topic')?.getAttribute('value')).toBe(text);
  });

  it('of another direction turns nothing round beside it', async () => {
    const engine = scriptedEngine((question) =>
      sampleReply(question, [sampleQuote('عاد الهدوء.', { title: 'عودة الهدوء', outlet: 'صحيفة' })]),
    );
    const { address } = await serve(engine);
    const caption = read(await (await post(address, { q: 'x' })).text()).querySelector('figcaption');
    const apart = [...(caption?.querySelectorAll('bdi') ?? [])].map((one) => one.textContent);
    expect(apart.slice(0, 3)).toEqual(['عودة الهدوء', ' · ', 'صحيفة, with AFP']);
    expect(caption?.parentElement?.querySelector('blockquote')?.getAttribute('dir')).toBe('auto');
  });

  it('keeps a carriage return, which a parser would otherwise make a line feed', async () => {
    const { address } = await serve(
      scriptedEngine((question) => sampleReply(question, [sampleQuote('a\r\nb')])),
    );
    expect(await (await post(address, { q: 'x' }, 'reply')).text()).toContain('a&#13;\nb');
  });
});

describe('what is told to nobody', () => {
  it('the question is in no log, no header, no redirect', async () => {
    const { address, logged } = await serve();
    const response = await post(address, { q: 'canary-question' });
    await fetch(`${address}/?q=canary-question`);
    expect(JSON.stringify([...response.headers])).not.toContain('canary');
    expect(response.redirected).toBe(false);
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toContain('canary');
  });

  it('not even when the engine breaks', async () => {
    const engine = scriptedEngine(() => Promise.reject(new Error('a fault')));
    const { address, logged } = await serve(engine);
    const response = await fetch(`${address}/?q=canary-question`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('a fault');
    expect(logged.join('\n')).toContain('a fault');
    expect(logged.join('\n')).not.toContain('canary');
  });

  it('nothing is kept or loaded from elsewhere: every response says so', async () => {
    const { address } = await serve();
    const paths = ['/', '/?q=why', '/nowhere', '/healthz', '/press/more-context/a'];
    for (const path of paths) {
      const { headers } = await fetch(`${address}${path}`);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; (?:[a-z-]+ '(?:self|none)'(?:; )?)+$/,
      );
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('askers are told apart by keys that hold no address', async () => {
    const { address, engine } = await serve();
    await post(address, { q: 'why?' }, 'reply');
    expect(engine.asked[0]?.asker).toMatch(/^[\w-]{22}$/);
    expect(JSON.stringify(engine.asked)).not.toContain('127.0.0.1');
  });
});

describe('who is served', () => {
  it.each(['evil.example', 'evil.example:80', 'localhost.evil.example'])(
    'not a page under the name %s',
    async (host) => {
      const { address, engine } = await serve();
      const { status, body } = await rawRequest(`${address}/?q=why`, { headers: { host } });
      expect(status).toBe(421);
      expect(body).not.toContain('A whole sentence.');
      expect(engine.asked).toEqual([]);
    },
  );

  it.each(['cross-site', 'same-site'])('not a form of a %s page', async (site) => {
    const { address, engine } = await serve();
    const { status } = await rawRequest(address, { method: 'POST', headers: { 'sec-fetch-site': site } });
    expect(status).toBe(403);
    expect(engine.asked).toEqual([]);
  });

  it('any name when the page is public', async () => {
    const page = await servePage(quoting(), { public: true });
    running.push(page);
    const { status } = await rawRequest(page.address, { headers: { host: 'news.example' } });
    expect(status).toBe(200);
  });

  it('not a form of more than 64 kB', async () => {
    const { address, engine } = await serve();
    expect((await post(address, { q: 'x'.repeat(70_000) })).status).toBe(413);
    expect(engine.asked).toEqual([]);
  });
});

describe('starting', () => {
  it('refuses a port that is taken, and names PAGE_PORT', async () => {
    const other = net.createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    try {
      await expect(servePage(quoting(), { port })).rejects.toThrow(ConfigError);
      await expect(servePage(quoting(), { port })).rejects.toThrow(
        /^PAGE_PORT: found \d+, which another program uses/,
      );
    } finally {
      other.close();
    }
  });

  it('refuses an address this machine does not have, and names PAGE_HOST', async () => {
    await expect(servePage(quoting(), { host: '192.0.2.1', public: true })).rejects.toThrow(/^PAGE_HOST/);
  });

  it('refuses to be reached by others by accident, and names PAGE_PUBLIC', async () => {
    await expect(servePage(quoting(), { host: '0.0.0.0' })).rejects.toThrow(/^PAGE_PUBLIC/);
  });
});

describe('health', () => {
  it('is told as JSON', async () => {
    const { address } = await serve();
    const health = await fetch(`${address}/healthz`);
    expect(await health.json()).toEqual({ state: 'ready', detail: address });
    const ready = await fetch(`${address}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ ready: true, parts: { web: { state: 'ready', detail: address } } });
  });
});
