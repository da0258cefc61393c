/** What holds for each format on each way in: one suite, run over all pairs; what a way does not take is named with its reason. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDrafts } from '../../src/commands/knowledge-input.ts';
import type { Material, ModerationDesk } from '../../src/contract.ts';
import type { Draft } from '../../src/knowledge/drafts.ts';
import { publicOnly } from '../../src/knowledge/fetch/index.ts';
import { createModerationDesk, createPauseBook, seedFirstModerators } from '../../src/moderation/index.ts';
import { ANN, FIRST } from '../moderation/harness.ts';
import { makeDocx, paragraph } from './formats/make-docx.ts';
import { makePdf } from './formats/make-pdf.ts';
import { createPlace, MODERATOR, type Place, type Replica } from './newsroom/fixture.ts';

const SENTENCE = 'The old bridge in Norvik was closed on Tuesday after a storm.';
const ASKED = 'When was the old bridge in Norvik closed?';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rss = (item: string): Uint8Array =>
  utf8(`<rss version="2.0"><channel><title>Harbour Post</title>${item}</channel></rss>`);

interface Format {
  readonly name: string;
  readonly file: string;
  readonly type: string;
  readonly good: Uint8Array;
  readonly bad: Uint8Array;
}
const FORMATS: readonly Format[] = [
  {
    name: 'text',
    file: 'b.txt',
    type: 'text/plain',
    good: utf8(SENTENCE),
    bad: utf8('\u0000\u0001\u0002PNG\u0000'),
  },
  {
    name: 'Markdown with front matter',
    file: 'b.md',
    type: 'text/markdown',
    good: utf8(
      `---\ntitle: Bridge\noutlet: Harbour Post\npublished: 2022-01-08\nlang: en\n---\n${SENTENCE}\n`,
    ),
    bad: utf8(`---\ntitle: "x\n---\n${SENTENCE}\n`),
  },
  {
    name: 'HTML',
    file: 'b.html',
    type: 'text/html',
    good: utf8(`<!doctype html><html lang="en"><title>Bridge</title><body><p>${SENTENCE}</p></body></html>`),
    bad: utf8('<!doctype html><html><body><script>write()</script></body></html>'),
  },
  {
    name: 'PDF',
    file: 'b.pdf',
    type: 'application/pdf',
    good: makePdf([[{ text: SENTENCE, y: 700 }]]),
    bad: makePdf([[{ text: SENTENCE, y: 700 }]], { locked: true }),
  },
  {
    name: 'DOCX',
    file: 'b.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    good: makeDocx(paragraph(SENTENCE)),
    bad: makeDocx('', { more: [{ name: 'a.xml', content: new Uint8Array(30_000_000) }] }),
  },
  {
    name: 'feed',
    file: 'b.xml',
    type: 'application/rss+xml',
    good: rss(`<item><title>Bridge</title><link>/b</link><description>${SENTENCE}</description></item>`),
    bad: rss('<item><title>Bridge</title><link>/b</link></item>'),
  },
];

let server: Server;
let port = 0;
let served: { type: string; bytes: Uint8Array };
let place: Place;
let at: Replica;
let replica: ModerationDesk;
let folder: string;
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': served.type }).end(served.bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ways-'));
  place = await createPlace();
  await place.write('other.md', 'The harbour of Aktau closed on Saturday.');
  at = await place.open();
  const { store, newsroom, library } = at;
  const logger = pino({ level: 'silent' });
  const now = (): Date => place.clock;
  await seedFirstModerators(store, FIRST, now());
  const pauses = createPauseBook({ store, logger });
  const fetching = { policy: publicOnly([`127.0.0.1:${port}`]) };
  replica = createModerationDesk({
    store,
    newsroom,
    library,
    pauses,
    now,
    firstModerators: FIRST,
    logger,
    fetching,
  });
});
afterEach(async () => {
  server.closeAllConnections();
  await place.end();
  await rm(folder, { recursive: true, force: true });
});

/** Hands in; resolves with what publishes it, or null when it was refused. */
type HandIn = (format: Format, bytes: Uint8Array) => Promise<(() => Promise<unknown>) | null>;

async function byCommand(drafts: readonly Draft[]): ReturnType<HandIn> {
  const articles = drafts.flatMap(({ article, origin }) => (article === null ? [] : [{ article, origin }]));
  for (const { article, origin } of articles) await at.newsroom.submit(article, origin, MODERATOR);
  if (articles.length === 0) return null;
  return async () => {
    for (const { article } of articles) await at.newsroom.publish(article.id, MODERATOR);
  };
}
async function byChat(material: Material): ReturnType<HandIn> {
  const { done } = await replica.perform(ANN, { kind: 'add', material });
  const [waiting] = [...at.newsroom.standings().values()].filter(({ pending }) => pending !== null);
  if (!done || waiting === undefined) return null;
  return () => replica.perform(ANN, { kind: 'publish', pending: { article: waiting.id } });
}
const io = (stdin: string) => ({
  stdin: Readable.from([stdin]),
  out: () => undefined,
  err: () => undefined,
  columns: 80,
  colour: false,
});
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const serve = ({ type }: Format, bytes: Uint8Array): string => {
  served = { type, bytes };
  return `http://127.0.0.1:${port}/b`;
};
const NO_TEXT = 'only text can be pasted';
const NO_FEED = 'a feed is added by its address, by hand';

interface Way {
  readonly name: string;
  readonly handIn: HandIn;
  /** Only the operator's folder. */
  readonly publishesDirectly?: true;
  /** Formats that it does not take, with the reason. */
  readonly skips: Readonly<Record<string, string>>;
}
const WAYS: readonly Way[] = [
  {
    name: 'the folder',
    publishesDirectly: true,
    skips: { feed: NO_FEED },
    handIn: async ({ file }, bytes) => {
      await writeFile(path.join(place.folder, file), bytes);
      const before = at.newsroom.standings().size;
      await at.close();
      at = await place.open();
      return at.newsroom.standings().size > before ? async () => undefined : null;
    },
  },
  {
    name: 'dateline knowledge add FILE',
    skips: { feed: NO_FEED },
    handIn: async ({ file }, bytes) => {
      await writeFile(path.join(folder, file), bytes);
      return byCommand(await readDrafts(path.join(folder, file), place.clock, io('')));
    },
  },
  {
    name: 'dateline knowledge add URL',
    skips: {},
    handIn: async (format, bytes) => {
      const fetching = { policy: publicOnly([`127.0.0.1:${port}`]) };
      return byCommand(await readDrafts(serve(format, bytes), place.clock, io(''), fetching));
    },
  },
  {
    name: 'dateline knowledge add -',
    skips: { HTML: NO_TEXT, PDF: NO_TEXT, DOCX: NO_TEXT, feed: NO_FEED },
    handIn: async (_, bytes) => byCommand(await readDrafts('-', place.clock, io(textOf(bytes)))),
  },
  {
    name: 'a link in a chat',
    skips: {},
    handIn: (format, bytes) => byChat({ kind: 'url', url: serve(format, bytes) }),
  },
  {
    name: 'a file in a chat',
    skips: { feed: NO_FEED },
    handIn: ({ file }, bytes) => byChat({ kind: 'file', name: file, bytes }),
  },
  {
    name: 'a text pasted in a chat',
    skips: { HTML: NO_TEXT, PDF: NO_TEXT, DOCX: NO_TEXT, feed: NO_FEED },
    handIn: (_, bytes) => byChat({ kind: 'text', parts: [textOf(bytes)] }),
  },
];
const PAIRS = WAYS.flatMap((way) =>
  FORMATS.filter(({ name }) => way.skips[name] === undefined).map(
    (format) => [format.name, way.name, format, way] as const,
  ),
);

describe('every format on every way in', () => {
  it('is a pair below, or left out for a reason', () => {
    const skipped = WAYS.flatMap(({ skips }) => Object.values(skips));
    expect(PAIRS.length + skipped.length).toBe(WAYS.length * FORMATS.length);
    expect(PAIRS).toHaveLength(31);
    expect(skipped.every((reason) => reason.length > 10)).toBe(true);
  });

  it.each(PAIRS)('%s by %s is quoted exactly, and not before it is published', async (_, __, format, way) => {
    const version = at.library.version;
    const publish = await way.handIn(format, format.good);
    if (publish === null) throw new Error('it was refused');
    if (!way.publishesDirectly) {
      expect(at.library.version).toBe(version);
      expect(at.found(ASKED)).not.toContain(SENTENCE);
      expect([...at.newsroom.standings().values()].filter(({ status }) => status === 'pending')).toHaveLength(
        1,
      );
    }
    await publish();
    expect(at.quotes(ASKED)).toEqual([SENTENCE]);
    const entry = at.library.entries().find((one) => one.article.body.includes(SENTENCE));
    for (const { start, end, text } of entry?.passages ?? [])
      expect(entry?.article.body.slice(start, end)).toBe(text);
  });

  it.each(PAIRS)(
    '%s by %s that cannot be used is refused, and nothing else is touched',
    async (_, __, format, way) => {
      const version = at.library.version;
      expect(await way.handIn(format, format.bad)).toBeNull();
      expect(at.library.version).toBe(version);
      expect([...at.newsroom.standings().keys()]).toEqual(['other']);
    },
  );
});
