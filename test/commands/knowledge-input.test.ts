import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { readDrafts } from '../../src/commands/knowledge-input.ts';
import { publicOnly } from '../../src/knowledge/fetch/index.ts';

const NOW = new Date('2024-03-10T12:00:00Z');
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const io = (input = '') => ({
  stdin: Readable.from([input]),
  out: () => undefined,
  err: () => undefined,
  columns: 80,
  colour: false,
});

async function serve(pages: Readonly<Record<string, { readonly type: string; readonly text: string }>>) {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': page.type }).end(page.text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ends.push(() => new Promise((done) => server.close(done)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { at: `http://127.0.0.1:${port}`, fetching: { policy: publicOnly([`127.0.0.1:${port}`]) } };
}

const PAGE = {
  type: 'text/html',
  text: '<!doctype html><html lang="en"><head><title>Bridge</title></head><body><p>The bridge is open again.</p></body></html>',
};
const FEED = {
  type: 'text/xml',
  text: '<rss version="2.0"><channel><title>Post</title><item><title>A</title><link>/a</link><description>The bridge is open.</description></item><item><title>B</title><link>/b</link></item></channel></rss>',
};

describe('readDrafts', () => {
  it('fetches a page, with its address as id and link', async () => {
    const { at, fetching } = await serve({ '/news/bridge': PAGE });
    const [draft, ...more] = await readDrafts(`${at}/news/bridge`, NOW, io(), fetching);
    expect(more).toEqual([]);
    expect(draft).toMatchObject({
      origin: 'url',
      article: {
        id: '127.0.0.1/news/bridge',
        title: 'Bridge',
        url: `${at}/news/bridge`,
        body: 'The bridge is open again.\n',
      },
    });
  });

  it('makes a draft of each entry of a feed, and names the link of one without a text', async () => {
    const { at, fetching } = await serve({ '/feed': FEED });
    const drafts = await readDrafts(`${at}/feed`, NOW, io(), fetching);
    expect(drafts.map(({ name, fromFeed, article }) => [name, fromFeed, article?.body ?? null])).toEqual([
      [`${at}/a`, true, 'The bridge is open.\n'],
      [`${at}/b`, true, null],
    ]);
  });

  it('tells an address that is not public, and one that answers with an error, as a problem', async () => {
    const { at, fetching } = await serve({});
    const codes = async (options?: typeof fetching) =>
      (await readDrafts(`${at}/x`, NOW, io(), options)).flatMap(({ problems }) =>
        problems.map(({ code }) => code),
      );
    expect(await codes()).toEqual(['ARTICLE_BLOCKED_ADDRESS']);
    expect(await codes(fetching)).toEqual(['ARTICLE_FETCH_FAILED']);
  });

  it('reads a saved page and standard input', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'input-'));
    ends.push(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'bridge.html');
    await writeFile(file, PAGE.text);
    expect(await readDrafts(file, NOW, io())).toMatchObject([
      { origin: 'file', article: { id: 'bridge', title: 'Bridge' } },
    ]);
    expect(await readDrafts('-', NOW, io('Pasted.'))).toMatchObject([
      { origin: 'paste', article: { body: 'Pasted.' } },
    ]);
    await expect(readDrafts(path.join(folder, 'none.pdf'), NOW, io())).rejects.toThrow('ENOENT');
  });
});
