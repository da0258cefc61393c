/** The store fails in the middle and comes back: nothing stays half in force, and nobody hammers it meanwhile. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../src/answer/index.ts';
import { createNewsroom, type Newsroom } from '../../../src/knowledge/newsroom/index.ts';
import { Library } from '../../../src/library.ts';
import { openStore, type Revision, type Store } from '../../../src/store/index.ts';
import { BRIDGE, createPlace, draft, MODERATOR, NOW, type Place } from './fixture.ts';

const AWAY = new Error('the database is away');
const CORRECTED = BRIDGE.replace('on Friday', 'on Thursday');

let place: Place;
let store: Store;
let library: Library;
let newsroom: Newsroom;
let failing: { since: boolean; texts: boolean };
let looks: number;
let notice: () => void;

/** The real store of another process, whose reads fail while `failing` says so. */
beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', BRIDGE);
  await (await place.open()).close();
  failing = { since: false, texts: false };
  looks = 0;
  store = await openStore(place.storeUrl);
  const { revisions } = store;
  const weak: Store = {
    ...store,
    watch: (changed) => {
      notice = changed;
      return async () => undefined;
    },
    revisions: {
      ...revisions,
      since: async (after) => {
        looks += 1;
        if (failing.since) throw AWAY;
        return revisions.since(after);
      },
      texts: async (wanted) => {
        if (failing.texts) throw AWAY;
        return revisions.texts(wanted);
      },
    },
  };
  library = new Library();
  const logger = pino({ level: 'silent' });
  newsroom = createNewsroom({ store: weak, library, source: null, now: () => new Date(NOW), logger });
  await newsroom.start();
  await newsroom.follow(() => undefined);
  await newsroom.reach(0);
});
afterEach(async () => {
  vi.useRealTimers();
  await newsroom.stop();
  await store.close();
  await place.end();
});

const quotes = (): readonly string[] =>
  ask(library, { text: 'When did the bridge over the Ili reopen?', now: NOW, mode: 'ask' }).quotes.map(
    ({ text }) => text,
  );

describe('a store that fails', () => {
  it('between a correction and its text leaves nothing owed once it is back', async () => {
    const other = await place.open({ folder: false });
    await other.newsroom.correct('bridge', draft('bridge.md', CORRECTED), 'paste', MODERATOR);
    const told: Revision[] = [];
    newsroom.onChange((revisions) => told.push(...revisions));
    failing.texts = true;
    await expect(newsroom.reach(2)).rejects.toBe(AWAY);
    expect(quotes().join()).toContain('on Friday');
    expect(told).toEqual([]);
    failing.texts = false;
    notice();
    await expect.poll(() => quotes().join(), { timeout: 5_000 }).toContain('on Thursday');
    expect(told.map(({ act }) => act)).toEqual(['corrected']);
    expect(library.version).toBe(other.library.version);
  });

  it('is asked again once every three seconds, however many notices came meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    failing.since = true;
    for (let i = 0; i < 30; i++) {
      notice();
      await vi.advanceTimersByTimeAsync(1);
    }
    const before = looks;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(looks - before).toBeGreaterThanOrEqual(9);
    expect(looks - before).toBeLessThanOrEqual(11);
    failing.since = false;
    await vi.advanceTimersByTimeAsync(3_000);
    const back = looks;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(looks).toBe(back);
  });
});
