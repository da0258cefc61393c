import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../../src/errors.ts';
import { publicOnly } from '../../../src/knowledge/fetch/address-policy.ts';
import { type FetchOptions, fetchDocument } from '../../../src/knowledge/fetch/fetch-document.ts';

// Where a test brings its own lookup, the name is localhost: the guard of the test setup lets no other name pass.
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Site {
  readonly url: string;
  readonly port: number;
  /** What was asked for, in order. */
  readonly asked: string[];
  /** Options that allow this server's address and nothing else. */
  readonly allowed: FetchOptions;
}

async function site(answer: RequestListener): Promise<Site> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ends.push(
    () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  );
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    asked,
    allowed: { policy: publicOnly([`127.0.0.1:${port}`]), timeoutMs: 5_000 },
  };
}

/** The code with which it is refused. */
async function refusal(url: string, options?: FetchOptions): Promise<string> {
  const error = await fetchDocument(url, options).then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(KnowledgeError);
  return error instanceof KnowledgeError ? error.code : '';
}

const page: RequestListener = (_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Hello</p>');

describe('fetchDocument', () => {
  it('gives the bytes, the type and the address after redirects, and asks for nothing else of the page', async () => {
    const { url, asked, allowed } = await site((request, response) =>
      request.url === '/old'
        ? response.writeHead(301, { location: '/new' }).end()
        : response
            .writeHead(200, { 'content-type': 'text/html' })
            .end('<link rel=stylesheet href=/a.css><img src=/a.png><script src=/a.js></script>'),
    );
    const fetched = await fetchDocument(`${url}old#part`, allowed);
    expect(new TextDecoder().decode(fetched.bytes)).toContain('<img src=/a.png>');
    expect(fetched).toMatchObject({ contentType: 'text/html', finalUrl: `${url}new` });
    expect(asked).toEqual(['/old', '/new']);
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://192.0.2.1/',
    'http://93.184.216.34:8080/',
    'http://93.184.216.34:8443/',
  ])('refuses %s before a connection is made', async (url) => {
    expect(await refusal(url)).toBe('ARTICLE_BLOCKED_ADDRESS');
  });

  it('really guards the fetch that is used: a server on the loopback hears nothing', async () => {
    const { url, asked } = await site(page);
    expect(await refusal(url)).toBe('ARTICLE_BLOCKED_ADDRESS');
    expect(asked).toEqual([]);
  });

  it.each([
    'ftp://harbour.example/',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://me:secret@harbour.example/',
    'no link',
  ])('refuses %s as a link', async (url) => {
    expect(await refusal(url)).toBe('ARTICLE_BAD_URL');
  });

  it.each([
    ['another port of the loopback', 'ARTICLE_BLOCKED_ADDRESS', 'http://127.0.0.1:8999/'],
    ['the metadata address', 'ARTICLE_BLOCKED_ADDRESS', 'http://169.254.169.254/'],
    ['a mapped loopback', 'ARTICLE_BLOCKED_ADDRESS', 'http://[::ffff:7f00:1]/'],
    ['a file', 'ARTICLE_BAD_URL', 'file:///etc/passwd'],
    ['a link with a password', 'ARTICLE_BAD_URL', 'http://a:b@127.0.0.1/'],
  ])('refuses a redirect to %s', async (_, code, location) => {
    const { url, allowed, asked } = await site((_request, response) =>
      response.writeHead(302, { location }).end(),
    );
    expect(await refusal(url, allowed)).toBe(code);
    expect(asked).toEqual(['/']);
  });

  it('gives up after five redirects', async () => {
    const { url, allowed, asked } = await site((_, response) =>
      response.writeHead(302, { location: '/again' }).end(),
    );
    expect(await refusal(url, allowed)).toBe('ARTICLE_FETCH_FAILED');
    expect(asked).toHaveLength(6);
  });

  it('refuses a name that resolves to a private address, also beside a public one', async () => {
    for (const found of [['10.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['::1']]) {
      const lookup = () =>
        Promise.resolve(found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
      expect(await refusal('http://localhost/', { lookup })).toBe('ARTICLE_BLOCKED_ADDRESS');
    }
  });

  it('refuses a name that resolves to an allowed address first and to a private one after a redirect', async () => {
    const { port, asked } = await site((_, response) =>
      response.writeHead(302, { location: '/second', connection: 'close' }).end(),
    );
    let lookups = 0;
    const lookup = () =>
      Promise.resolve([{ address: lookups++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    const policy = publicOnly([`127.0.0.1:${port}`]);
    expect(await refusal(`http://localhost:${port}/`, { lookup, policy, timeoutMs: 5_000 })).toBe(
      'ARTICLE_BLOCKED_ADDRESS',
    );
    expect([asked, lookups]).toEqual([['/'], 2]);
  });

  it('fails for a name without an address, a closed port and an answer that is an error', async () => {
    expect(await refusal('http://localhost/', { lookup: () => Promise.resolve([]) })).toBe(
      'ARTICLE_FETCH_FAILED',
    );
    const closed = await site(page);
    await ends.pop()?.();
    expect(await refusal(closed.url, closed.allowed)).toBe('ARTICLE_FETCH_FAILED');
    const broken = await site((_, response) => response.writeHead(503).end('later'));
    expect(await refusal(broken.url, broken.allowed)).toBe('ARTICLE_FETCH_FAILED');
  });

  it('ends an answer that drips, within the time for everything', async () => {
    const { url, allowed } = await site((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('x'), 20);
      response.once('close', () => clearInterval(drip));
    });
    expect(await refusal(url, { ...allowed, timeoutMs: 300 })).toBe('ARTICLE_FETCH_FAILED');
  });

  it('ends an answer that never comes', async () => {
    const { url, allowed } = await site(() => undefined);
    expect(await refusal(url, { ...allowed, timeoutMs: 300 })).toBe('ARTICLE_FETCH_FAILED');
  });

  it('ends an endless body at the limit of bytes', async () => {
    const { url, allowed } = await site((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    });
    expect(await refusal(url, { ...allowed, maxBytes: 1_000_000 })).toBe('ARTICLE_TOO_LARGE');
  });

  it('counts the bytes of a packed answer unpacked', async () => {
    const packed = gzipSync(new Uint8Array(50_000_000));
    expect(packed.length).toBeLessThan(100_000);
    const { url, allowed } = await site((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(packed),
    );
    expect(await refusal(url, allowed)).toBe('ARTICLE_TOO_LARGE');
  });

  it('takes no part of a body that is shorter than its content-length says', async () => {
    const { url, allowed } = await site((request) => {
      request.socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 1000\r\n\r\nshort');
    });
    expect(await refusal(url, allowed)).toBe('ARTICLE_FETCH_FAILED');
  });

  it('refuses a type that is no article', async () => {
    const { url, allowed } = await site((_, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    );
    expect(await refusal(url, allowed)).toBe('ARTICLE_TYPE_MISMATCH');
  });

  it('keeps no connection open', async () => {
    const { url, allowed, port } = await site(page);
    await fetchDocument(url, allowed);
    const probe = connect(port, '127.0.0.1');
    await new Promise((ready) => probe.once('connect', ready));
    probe.destroy();
    // The server closes by itself only when the fetch has left no connection behind.
    await ends.pop()?.();
  });
});
