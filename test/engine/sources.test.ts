/** What everybody can see of the articles: how they stand, how often they are quoted, when they last changed. */
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Engine, Reply, Request } from '../../src/contract.ts';
import { createArticleBook } from '../../src/knowledge/newsroom/index.ts';
import { plainText, sayReply } from '../../src/words/index.ts';
import { engineOver, questionOf } from '../helpers/library.ts';
import {
  createPlace,
  draft,
  MODERATOR,
  NOW,
  type Place,
  type Replica,
  text,
} from '../knowledge/newsroom/fixture.ts';

let place: Place;
let replica: Replica;
let engine: Engine;
beforeEach(async () => {
  place = await createPlace();
  for (let i = 0; i < 10; i++) await place.write(`a${i}.md`, text(`Road ${i} is open again.`));
  await place.write('z.md', text('The harbour is open.').replace('Outlet A', 'Outlet Z'));
  replica = await place.open();
});
afterEach(() => place.end());

async function open(): Promise<void> {
  const { store, newsroom, library } = replica;
  const book = createArticleBook({ store, newsroom, logger: pino({ level: 'silent' }) });
  await book.refresh();
  engine = engineOver(library, { book, staleAfterMs: 1e12 });
}
const send = (request: Request): Promise<Reply> => engine.handle(questionOf(request));
const articles = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.type === 'source' ? [block.source.article] : []));
const said = (reply: Reply): string => plainText(sayReply(reply));

it('tells of each how often it is quoted and whether it was corrected, and when anything last changed', async () => {
  const digest = replica.library.entry('a0')?.article.digest ?? '';
  for (const message of ['m1', 'm2'])
    await replica.store.postings.add({
      ...{ platform: 'paper', channel: 'c', message, thread: null, at: NOW, lang: 'en' },
      knowledge: replica.library.version,
      parts: [{ type: 'quote', role: 'answer', quote: { article: 'a0', digest, start: 0, end: 5 } }],
    });
  place.clock = new Date('2022-01-12T03:12:00Z');
  await replica.newsroom.correct('a1', draft('a1.md', text('Road 1 is closed.')), 'paste', MODERATOR);
  await open();
  const reply = await send({ kind: 'sources' });
  const of = (id: string) =>
    reply.blocks.flatMap((block) =>
      block.type === 'source' && block.source.article === id ? [block.source] : [],
    );
  expect(of('a0')).toMatchObject([{ quoted: 2, status: 'live' }]);
  expect(of('a1')).toMatchObject([{ quoted: 0, status: 'corrected' }]);
  expect(said(reply)).toContain('11 articles, ');
  expect(said(reply)).toContain('last change 12 Jan 2022, 03:12 UTC');
  expect(said(reply)).toContain('quoted 2 times');
});

it('pages through what a filter leaves, and no further', async () => {
  await open();
  const first = await send({ kind: 'sources', filter: 'Outlet A' });
  expect(articles(first)).toHaveLength(8);
  const [more] = first.actions;
  if (more?.kind !== 'sources-page') throw new Error('no further page');
  expect(more.token).toMatch(/^[A-Za-z0-9._~-]{1,80}$/);
  const second = await send({ kind: 'press', action: 'sources-page', token: more.token });
  expect(articles(second)).toEqual(['a8', 'a9']);
  expect(second.actions).toEqual([]);
});

it.each(['s', 's1.', 's1.%', 'x1', `s1.${'A'.repeat(71)}`])('takes %j for no page', async (token) => {
  await open();
  const reply = await send({ kind: 'press', action: 'sources-page', token });
  expect(said(reply)).toContain('too old');
});
