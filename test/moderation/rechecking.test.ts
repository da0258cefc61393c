/** Live pages looked at again: what is gone is marked on quotes and told once, and nothing else changes. */
import { createServer, type Server } from 'node:http';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutreachPort, Reply } from '../../src/contract.ts';
import { publicOnly } from '../../src/knowledge/fetch/address-policy.ts';
import { createPageMarks, type PageMarks } from '../../src/knowledge/newsroom/index.ts';
import { createRechecking, type Rechecking, readFirstModerators } from '../../src/moderation/index.ts';
import { engineOver, questionOf } from '../helpers/library.ts';
import { text as fileText } from '../knowledge/newsroom/fixture.ts';
import { type Bureau, createPlace, openBureau, type Place, said } from './harness.ts';

const REOPENED = 'The bridge over the Ili reopened on Friday.';
const INSPECTED = 'Engineers of the ministry had inspected it for two days.';
const ASKED = 'When did the bridge over the Ili reopen?';
const FIRST = readFirstModerators('paper:S1:user:ann', () => undefined);
const DAY_MS = 86_400_000;
const logger = pino({ level: 'silent' });

let server: Server;
let port = 0;
let page: { status: number; body: string };
let asked: number;
let place: Place;
let bureau: Bureau;
let marks: PageMarks;
let told: Reply[];
const made: Rechecking[] = [];
const outreach: OutreachPort = {
  tellModerators: async (_channel, reply) => {
    told.push(reply);
    return { kind: 'done' };
  },
  tellPerson: async () => ({ kind: 'gone' }),
};
const shows = (...paragraphs: readonly string[]) => ({
  status: 200,
  body: `<!doctype html><html><body><nav>Home</nav>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</body></html>`,
});

beforeEach(async () => {
  [told, asked, page] = [[], 0, shows(REOPENED, INSPECTED)];
  server = createServer((_, response) => {
    asked += 1;
    response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(page.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  place = await createPlace();
  await place.write(
    'bridge.md',
    fileText(`${REOPENED} ${INSPECTED}`, `url: http://127.0.0.1:${port}/bridge\n`),
  );
  await place.write('harbour.md', fileText('The harbour of Aktau closed on Saturday.'));
  bureau = await openBureau(place, FIRST);
  const { store } = bureau.at;
  await store.moderators.setChannel('paper:S1', 'newsdesk', '2022-01-08T10:00:00Z', null);
  marks = createPageMarks({ store, logger });
});
afterEach(async () => {
  for (const one of made.splice(0)) await one.stop();
  await bureau.close();
  await place.end();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

function rechecking(everyMs: number | null = DAY_MS): Rechecking {
  const one = createRechecking({
    store: bureau.at.store,
    newsroom: bureau.at.newsroom,
    marks,
    firstModerators: FIRST,
    outreach: (platform) => (platform === 'paper' ? outreach : null),
    everyMs,
    now: () => place.clock,
    logger,
    fetching: { policy: publicOnly([`127.0.0.1:${port}`]) },
    pauseMs: 0,
  });
  made.push(one);
  return one;
}
const aDayLater = (): void => {
  place.clock = new Date(place.clock.getTime() + DAY_MS);
};
async function answer(question = ASKED): Promise<Reply> {
  const { library } = bureau.at;
  const engine = engineOver(library, {
    offPage: ({ article, start }) => marks.of(article, library.entry(article)?.article.digest ?? '', start),
    staleAfterMs: 1e12,
  });
  return engine.handle(questionOf({ kind: 'ask', text: question }));
}

describe('a sentence that its page no longer has', () => {
  beforeEach(() => {
    page = shows('The bridge over the Ili reopened on Sunday.', INSPECTED);
  });

  it('is marked wherever it is quoted, and told to moderators once', async () => {
    const { version } = bureau.at.library;
    expect(said(await answer())).not.toContain('live page');
    await rechecking().catchUp();
    const reply = await answer();
    expect(said(reply)).toContain('no longer on the live page, checked 11 Jan 2022');
    expect(reply.blocks.flatMap((block) => (block.type === 'quote' ? [block.quote.text] : []))).toEqual([
      REOPENED,
    ]);
    expect(said(await answer('When did the harbour of Aktau close?'))).not.toContain('live page');
    expect(bureau.at.library.version).toBe(version);
    expect((await bureau.at.newsroom.history('bridge')).map(({ act }) => act)).toEqual(['published']);
    expect(told.map((one) => said(one))).toEqual([
      '1 sentence of 1 article is no longer on the live page: “T”. 1 page looked at. Quotes of them say so; nothing else was changed. Correct or withdraw what no longer holds.',
    ]);
    aDayLater();
    await rechecking().catchUp();
    expect(told, 'nothing new').toHaveLength(1);
    expect(said(await answer())).toContain('checked 12 Jan 2022');
  });

  it('loses its mark when the page has it again, and with a corrected text', async () => {
    await rechecking().catchUp();
    page = shows(REOPENED, INSPECTED);
    aDayLater();
    await rechecking().catchUp();
    expect(said(await answer())).not.toContain('live page');
  });

  it('is marked in another process too once it has looked at the store', async () => {
    await rechecking().catchUp();
    const elsewhere = createPageMarks({ store: bureau.at.store, logger });
    const { digest } = bureau.at.library.entry('bridge')?.article ?? { digest: '' };
    expect(elsewhere.of('bridge', digest, 0)).toBeNull();
    await elsewhere.refresh();
    expect(elsewhere.of('bridge', digest, 0)).toBe('2022-01-11');
    expect(elsewhere.of('bridge', 'of another text', 0)).toBeNull();
  });
});

describe('a page that takes back a sentence which still stands on it', () => {
  beforeEach(() => {
    page = shows('Correction: the bridge is still closed.', REOPENED, INSPECTED);
  });

  it('is told with its words once, and no quote is said to be gone', async () => {
    await rechecking().catchUp();
    expect(told.map((one) => said(one))).toEqual([
      '“T”: The page speaks against what still stands on it: “Correction: the bridge is still closed.”. 1 page looked at. Nothing was changed: correct or withdraw what no longer holds.',
    ]);
    expect(said(await answer())).not.toContain('live page');
    aDayLater();
    await rechecking().catchUp();
    expect(told, 'nothing new').toHaveLength(1);
    page = shows('Correction: the bridge is still closed.', REOPENED, 'This was wrong.', INSPECTED);
    aDayLater();
    await rechecking().catchUp();
    expect(told).toHaveLength(2);
  });
});

describe('nothing is marked or told', () => {
  it.each([
    ['the page cannot be read', { status: 503, body: '' }],
    ['a wall stands before it', shows('Accept our cookies to go on.')],
    ['the sentence stands beside the main text', shows(INSPECTED, `<aside>${REOPENED}</aside>`)],
    ['all of it is there', shows(REOPENED, INSPECTED, 'More was added.')],
  ])('when %s', async (_, now) => {
    page = now;
    await rechecking().catchUp();
    expect(asked).toBe(1);
    expect(said(await answer())).not.toContain('live page');
    expect(told).toEqual([]);
  });
});

it('asks for each page once a round, whichever process does it, and never when it is off', async () => {
  await rechecking(null).catchUp();
  expect(asked).toBe(0);
  await Promise.all([rechecking().catchUp(), rechecking().catchUp()]);
  await rechecking().catchUp();
  expect(asked).toBe(1);
  aDayLater();
  await rechecking().catchUp();
  expect(asked).toBe(2);
});

it('asks for no address that is not public', async () => {
  const one = createRechecking({
    store: bureau.at.store,
    newsroom: bureau.at.newsroom,
    marks,
    firstModerators: FIRST,
    outreach: () => outreach,
    everyMs: DAY_MS,
    now: () => place.clock,
    logger,
    pauseMs: 0,
  });
  made.push(one);
  await one.catchUp();
  expect(asked).toBe(0);
});
