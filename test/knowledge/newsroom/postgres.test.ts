/** Two replicas over one real PostgreSQL: what one does is in force at the other at once. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { libraryAt, versionOf } from '../../../src/knowledge/newsroom/index.ts';
import { type RealPostgres, startPostgres } from '../../store/real-postgres.ts';
import { BRIDGE, createPlace, draft, HARBOUR, MODERATOR, type Place } from './fixture.ts';

const ASKED = 'When did the bridge over the Ili reopen?';
const REOPENED = 'The bridge over the Ili reopened on Friday.';

let server: RealPostgres;
let place: Place;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
beforeEach(async () => {
  place = await createPlace(await server.database('dateline_newsroom'));
  await place.write('bridge.md', BRIDGE);
});
afterEach(() => place.end());

describe('two replicas', () => {
  it('follow each other by notice, without the folder of the other', async () => {
    const one = await place.open({ follow: true });
    const two = await place.open({ follow: true, folder: false });
    await one.newsroom.withdraw('bridge', MODERATOR);
    // Much sooner than the look that would make a lost notice good.
    await expect.poll(() => two.found(ASKED), { timeout: 8_000 }).toEqual([]);
    await two.newsroom.restore('bridge', MODERATOR);
    await expect.poll(() => one.quotes(ASKED), { timeout: 8_000 }).toContain(REOPENED);
    await two.newsroom.withdraw('bridge', MODERATOR, { text: REOPENED });
    await expect.poll(() => one.found(ASKED), { timeout: 8_000 }).not.toContain(REOPENED);
    expect(one.library.version).toBe(two.library.version);
    expect((await libraryAt(one.store, one.library.version)).version).toBe(one.library.version);
  });

  it('that act on one article at the same moment end in one order', async () => {
    const replicas = [await place.open(), await place.open({ folder: false })];
    await replicas[1]?.newsroom.reach(1);
    const article = draft('harbour.md', HARBOUR);
    const done = await Promise.allSettled(
      replicas.flatMap(({ newsroom }) => [
        newsroom.submit(article, 'paste', MODERATOR),
        newsroom.publish('harbour', MODERATOR),
        newsroom.withdraw('harbour', MODERATOR),
        newsroom.restore('harbour', MODERATOR),
      ]),
    );
    expect(done.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(4);
    const revisions = await replicas[0]?.store.revisions.since(0);
    for (const { newsroom, library } of replicas) {
      await newsroom.reach(revisions?.length ?? 0);
      expect(library.version).toBe(versionOf(newsroom.standings()));
      expect(library.version).toBe(revisions?.at(-1)?.knowledge);
    }
  });
});
